import type { Tab } from '../../../electron/contract/workspace.ts'
import { INCOMING_OUTCOMES, type CompletingOutcome, type IncomingOutcomeBody } from '../../../mock-server/api/incoming.ts'
import { askWith } from '../app/frame/pickers.ts'
import { useBridge } from '../app/bridge.ts'
import { askForLine } from '../ui/line-question.ts'
import { tallyOf } from '../radio/radio-card.ts'
import { showMessage } from '../ui/announce.ts'
import { enterActiveTab } from '../workspaces/enter-tab.ts'
import { useStop } from '../workspaces/stop.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { contextOfCall } from './call-context.ts'
import { useIncoming } from './incoming-store.ts'

const WHY_NOT = [
  'Officer did not say that it is safe to pass',
  'Caller could not be identified',
  'Asked for something that may not be passed'
] as const
const OTHER = 'other'

const nameOf = (incomingId: string): string => useIncoming().byId(incomingId)?.reference ?? 'The call'

/** Every tab of the call closes with it; what was open before comes to the front. */
const closeCall = async (incomingId: string): Promise<void> => {
  const tabs = useTabs()
  for (const tab of tabs.tabs) if (tab.incomingId === incomingId) tabs.close(tab.number)
  useStop().clear()
  void useIncoming().refresh()
  await enterActiveTab()
}

/** What became of the lines of the call's radio cards, over all its tabs; undefined where none was opened. */
const linesOf = (incomingId: string): IncomingOutcomeBody['lines'] => {
  const tallies = useTabs().tabs.flatMap((tab) => (tab.incomingId === incomingId ? (tallyOf(tab.radio) ?? []) : []))
  const sum = (of: 'passed' | 'notPassed'): number => tallies.reduce((total, tally) => total + tally[of], 0)
  return tallies.length === 0 ? undefined : { passed: sum('passed'), notPassed: sum('notPassed') }
}

const askWhy = async (): Promise<string | null> => {
  const chosen = await askWith({
    heading: 'Why was it not passed?',
    options: [...WHY_NOT.map((why) => ({ id: why, label: why })), { id: OTHER, label: 'Another reason…' }]
  })
  if (chosen !== OTHER) return chosen
  const said = await askForLine({
    heading: 'Why was it not passed?',
    label: 'Reason',
    hint: 'Name nobody in it.',
    submit: 'Not passed',
    most: 150
  })
  return said === '' ? null : said
}

/**
 * How the check of a tab ended: logged with who and when, and with how many lines of its radio card were passed; its tabs close.
 * @returns whether it was taken, or kept until LEDS answers
 */
export const endCall = async (tab: Tab, outcome: CompletingOutcome): Promise<boolean> => {
  const { incomingId } = tab
  if (incomingId === undefined) return false
  const why = outcome === 'not-passed' ? await askWhy() : undefined
  if (why === null) return false
  const name = nameOf(incomingId)
  const lines = linesOf(incomingId)
  const answer = await useBridge().call('incoming.complete', {
    id: incomingId,
    context: contextOfCall(tab),
    outcome,
    ...(why === undefined ? {} : { why }),
    ...(lines === undefined ? {} : { lines })
  })
  if (!answer.ok) {
    showMessage(answer.problem.message)
    return false
  }
  await closeCall(incomingId)
  showMessage(
    `${name}: ${INCOMING_OUTCOMES[outcome].toLowerCase()}.${answer.value.queued ? ' LEDS does not answer: this is kept and said when it does.' : ''}`
  )
  return true
}

/** Back into the queue, at its old place. */
export const putBack = async ({ incomingId }: Tab): Promise<void> => {
  if (incomingId === undefined) return
  const name = nameOf(incomingId)
  const answer = await useBridge().call('incoming.putBack', { id: incomingId })
  await closeCall(incomingId)
  showMessage(answer.ok ? `${name} is back in the queue.` : `LEDS does not answer. ${name} is back in the queue within two minutes.`)
}

/** To a named colleague, who is first to take it. */
export const handOverCall = async ({ incomingId }: Tab): Promise<void> => {
  if (incomingId === undefined) return
  const bridge = useBridge()
  const colleagues = await bridge.call('colleagues.list', {})
  if (!colleagues.ok) return showMessage(`${colleagues.problem.message} Nothing was handed over.`)
  const name = nameOf(incomingId)
  const to = await askWith({
    heading: `Hand over ${name}`,
    note: 'The colleague is first to take it for two minutes; then it is anybody’s.',
    placeholder: 'Name or number',
    empty: 'Nobody else of your force works on incoming checks. Put it back in the queue instead.',
    options: colleagues.value.colleagues.flatMap(({ user, name: label, number, roleLabel, takesChecks }) =>
      takesChecks ? [{ id: user, label: `${label} ${number}`.trim(), beside: roleLabel }] : []
    )
  })
  if (to === null) return
  const answer = await bridge.call('incoming.handOver', { id: incomingId, to })
  if (!answer.ok) return showMessage(answer.problem.errors[0]?.message ?? answer.problem.message)
  await closeCall(incomingId)
  showMessage(`${name} was handed over.`)
}
