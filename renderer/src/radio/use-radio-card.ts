import { computed, nextTick, ref } from 'vue'
import { URGENT_REASONS, type Radio, type UrgentReason } from '../../../electron/contract/radio.ts'
import type { CallInput } from '../../../electron/contract/calls.ts'
import type { Tab } from '../../../electron/contract/workspace.ts'
import { useBridge } from '../app/bridge.ts'
import { now, today } from '../app/clock.ts'
import { askWith } from '../app/frame/pickers.ts'
import { announce, clearMessage, message, showMessage } from '../ui/announce.ts'
import { enterActiveTab } from '../workspaces/enter-tab.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { linesOf } from './radio-answer.ts'
import { afterRadio, closingWords, mayBePassed, newCard, type RadioEvent } from './radio-card.ts'
import type { RadioLine } from './radio-line.ts'
import { useCardAnswer } from './use-card-answer.ts'

export const URGENT_WORDS: Readonly<Record<UrgentReason, string>> = {
  'officer-threatened': 'An officer is threatened',
  'weapon-seen': 'A weapon is seen',
  'person-violent': 'The person is violent now',
  'person-fleeing': 'The person is getting away'
}

const ASK_FIRST = 'Not passed. Ask first whether it is safe to pass, then press Y, N or A.'

type Told = CallInput<'radio.told'>

/** The card of a tab: its lines, what became of them, and everything that is done on it. Each step goes to the log. */
export const useRadioCard = (tab: () => Tab) => {
  const { answer, partial } = useCardAnswer(tab)
  const radio = computed((): Radio => tab().radio ?? newCard())
  const lines = computed(() => linesOf(answer.value, today()))
  const hits = computed(() => lines.value.filter(({ hit }) => hit))
  const warnings = computed(() => lines.value.filter(({ kind }) => kind === 'warning'))
  const chosenId = ref<string | null>(null)
  const chosen = computed(() => lines.value.find(({ id }) => id === chosenId.value) ?? lines.value[0] ?? null)
  const spelt = ref(false)
  const to = computed(() => tab().context?.originator ?? '')
  const personId = computed(() => ('personId' in answer.value ? answer.value.personId : null))

  const become = (event: RadioEvent): void => {
    // "Not passed" may not stand beside a line that is passed now; that the log lacks a line may.
    if (message.value?.text === ASK_FIRST) clearMessage()
    useTabs().patch(tab().number, { radio: afterRadio(radio.value, event) })
  }
  const at = (): string => now().toISOString()
  const log = async (told: Told): Promise<void> => {
    const answered = await useBridge().call('radio.told', told)
    if (!answered.ok)
      showMessage(`${answered.problem.message} The log does not have this line. Tell your supervisor. Ref ${answered.problem.ref}.`)
  }
  const spoken = () => ({ to: to.value, personId: personId.value })
  const logLine = (what: 'line-told' | 'line-not-passed', { kind, record }: RadioLine): Promise<void> =>
    log({ what, ...spoken(), line: kind, record })

  const next = (): void => {
    const index = lines.value.findIndex(({ id }) => id === chosen.value?.id)
    chosenId.value = lines.value[Math.min(index + 1, lines.value.length - 1)]?.id ?? null
  }
  const pass = (line: RadioLine | null): void => {
    if (line === null) return
    if (!mayBePassed(radio.value, line)) return showMessage(ASK_FIRST)
    if (radio.value.lines[line.id]?.outcome !== 'passed') {
      become({ kind: 'passed', line: line.id, at: at() })
      void logLine('line-told', line)
    }
    next()
  }
  const passNot = (line: RadioLine | null): void => {
    if (line === null) return
    if (radio.value.lines[line.id]?.outcome === 'passed') return showMessage('This line was passed already. It stays passed.')
    become({ kind: 'not-passed', line: line.id, at: at() })
    void logLine('line-not-passed', line)
    announce('Not passed.')
    next()
  }
  const safe = (): void => {
    become({ kind: 'safe' })
    void log({ what: 'safe-to-pass', ...spoken() })
    announce('Safe to pass. Enter passes the chosen line.')
  }
  const standBy = (given: 'no' | 'none'): void => {
    become({ kind: 'stand-by', at: at() })
    void log({ what: 'stand-by', ...spoken(), answer: given, hits: hits.value.map(({ kind }) => kind) })
    announce(`Say: ${to.value}, stand by.`)
  }
  const urgent = async (): Promise<void> => {
    const options = URGENT_REASONS.map((id) => ({ id, label: URGENT_WORDS[id] }))
    const picked = await askWith({
      heading: 'Pass the warnings now: why?',
      note: 'Read the warnings out at once. The log has why.',
      options
    })
    const why = URGENT_REASONS.find((one) => one === picked)
    if (why === undefined) return
    const waiting = warnings.value.filter(({ id }) => radio.value.lines[id]?.outcome !== 'passed')
    become({ kind: 'urgent', why, warnings: waiting.map(({ id }) => id), at: at() })
    void log({ what: 'urgent-pass', ...spoken(), why })
    for (const line of waiting) void logLine('line-told', line)
    announce(`Read the warnings out now: ${waiting.map(({ words }) => words).join(' ')}`)
  }
  const confirm = (): void => {
    if (personId.value === null) return
    become({ kind: 'confirmed', personId: personId.value })
    void useBridge().call('people.confirmIdentity', { personId: personId.value, confirmed: true })
    announce('Identity confirmed.')
  }
  const close = async (): Promise<void> => {
    showMessage(closingWords(radio.value, lines.value))
    become({ kind: 'closed' })
    await nextTick()
    await enterActiveTab()
  }
  return {
    answer,
    partial,
    radio,
    lines,
    hits,
    warnings,
    chosen,
    chosenId,
    spelt,
    to,
    pass,
    passNot,
    safe,
    standBy,
    urgent,
    confirm,
    close
  }
}
