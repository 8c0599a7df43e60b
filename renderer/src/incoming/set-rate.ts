import { IncomingRateSchema } from '../../../mock-server/api/incoming.ts'
import { useBridge } from '../app/bridge.ts'
import { showMessage } from '../ui/announce.ts'
import { askForLine } from '../ui/line-question.ts'

/** Training: how many checks are made up each minute. */
export const setRate = async (): Promise<void> => {
  const bridge = useBridge()
  const now = await bridge.call('incoming.rate', {})
  if (!now.ok) return showMessage(now.problem.message)
  const said = await askForLine({
    heading: 'Checks a minute',
    label: 'Checks a minute',
    hint: `0 to 60; now ${now.value.perMinute}`,
    submit: 'Set',
    most: 3
  })
  if (said === null) return
  const rate = IncomingRateSchema.safeParse({ perMinute: /^\d+$/.test(said.trim()) ? Number(said) : Number.NaN })
  if (!rate.success) return showMessage(`${rate.error.issues[0]?.message ?? ''} The rate stays at ${now.value.perMinute}.`)
  const set = await bridge.call('incoming.setRate', rate.data)
  showMessage(set.ok ? `${set.value.perMinute} checks a minute are made up from now on.` : set.problem.message)
}
