import { computed, reactive, ref, shallowRef, watch } from 'vue'
import type { Problem } from '../../../electron/contract/result.ts'
import type { Tab } from '../../../electron/contract/workspace.ts'
import { INCOMING_SUBJECTS, type IncomingSubject, type VoiceCall } from '../../../mock-server/api/incoming.ts'
import { useBridge } from '../app/bridge.ts'
import { today } from '../app/clock.ts'
import { announce, showMessage } from '../ui/announce.ts'
import { useHandover } from '../workspaces/before-leaving.ts'
import { enterActiveTab } from '../workspaces/enter-tab.ts'
import { stopFrom } from '../workspaces/line-stop.ts'
import { useReasons } from '../workspaces/reasons.ts'
import { useStop } from '../workspaces/stop.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { contextOfCall } from './call-context.ts'
import { FIELDS_OF, givenOf, type CallField, type Given } from './call-fields.ts'
import { heard, readCall } from './call-reading.ts'

type CallTab = Extract<Tab, { kind: 'call' }>
/** What was typed is kept with its tab this long after the last keystroke. Milliseconds. */
const KEPT_AFTER_MS = 300

const SAID = {
  person: ['surname', 'forename', 'birthDate', 'sex', 'appearance', 'height'],
  driver: ['driverNumber', 'surname', 'forename', 'birthDate', 'postcode']
} as const

/** A call as it stands in its tab: read where it was taken, typed in, run as its check. */
export const useCall = (tab: () => CallTab) => {
  const bridge = useBridge()
  const tabs = useTabs()
  const reasons = useReasons()
  const { number } = tab()
  const given = reactive<Partial<Record<CallField, string>>>({ ...tab().given })
  const problem = shallowRef<Problem | null>(null)
  const trouble = ref<string | null>(null)
  const loaded = ref(tab().given !== null)
  const subject = computed(() => tab().subject)
  const reading = computed(() => readCall(subject.value, given, { today: today(), reasons: reasons.rows }))
  const fields = computed(() => FIELDS_OF[subject.value])
  const firstWrong = (): CallField | undefined => fields.value.find((field) => reading.value.wrong[field] !== undefined)

  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = (): void => {
    clearTimeout(timer)
    if (loaded.value && tabs.byNumber(number)?.kind === 'call') tabs.patch(number, { given: { ...given } })
  }
  watch(given, () => {
    clearTimeout(timer)
    timer = setTimeout(keep, KEPT_AFTER_MS)
  })
  useHandover(async () => keep())

  const load = async (): Promise<void> => {
    problem.value = null
    trouble.value = await reasons.load()
    const { incomingId } = tab()
    if (loaded.value || incomingId === undefined) return
    const answer = await bridge.call('incoming.read', { id: incomingId, context: contextOfCall(tab()) })
    if (!answer.ok) {
      problem.value = answer.problem
      announce('The call could not be read.')
      return
    }
    Object.assign(given, givenOf(answer.value) satisfies Given)
    loaded.value = true
    tabs.patch(number, { subject: answer.value.asked.subject, given: { ...given } })
  }

  const turnTo = (next: IncomingSubject): void => tabs.patch(number, { subject: next })
  const turn = (): void => turnTo(INCOMING_SUBJECTS[(INCOMING_SUBJECTS.indexOf(subject.value) + 1) % INCOMING_SUBJECTS.length] ?? 'person')

  const asked = (): VoiceCall['asked'] => {
    const asks = subject.value
    if (asks === 'vehicle') return { subject: asks, vrm: heard(given.vrm ?? '') }
    if (asks === 'property') return { subject: asks, mark: heard(given.mark ?? '') }
    const said = SAID[asks].map((field) => [field, given[field] ?? ''] as const).filter(([, text]) => text.trim() !== '')
    return { subject: asks, ...Object.fromEntries(said) }
  }
  /** A voice call joins the queue as its writer's own, so that its end is logged as any other's. Not waited for. */
  const register = async ({ callId }: CallTab, context: NonNullable<CallTab['context']>): Promise<void> => {
    const { originator: caller, place, reason, incident } = reading.value.stop
    const call = {
      callId,
      asked: asked(),
      ...Object.fromEntries(Object.entries({ caller, place, reason, incident }).filter(([, text]) => text !== undefined))
    }
    const answer = await bridge.call('incoming.voice', { context, call })
    if (answer.ok) tabs.patch(number, { incomingId: answer.value.incomingId })
  }

  /** @returns the field to mend first, or null where the check was run */
  const run = async (): Promise<CallField | null> => {
    const { check, stop } = reading.value
    const context = check === null ? null : stopFrom(stop)
    if (check === null || context === null) return firstWrong() ?? 'reason'
    const call = tab()
    const common = {
      title: check.line.slice(0, 200),
      line: check.line,
      selected: null,
      context,
      ...(call.incomingId === undefined ? {} : { incomingId: call.incomingId })
    }
    useStop().set(context)
    if (check.kind === 'check') tabs.replace(number, { kind: 'check', query: check.query, ...common })
    else if (check.kind === 'vehicle-check') tabs.replace(number, { kind: 'vehicle-check', query: check.query, ...common })
    else if (check.kind === 'driver-check') tabs.replace(number, { kind: 'driver-check', query: check.query, ...common })
    else tabs.replace(number, { kind: 'property-check', query: check.query, ...common })
    if (call.incomingId === undefined) void register(call, context)
    await enterActiveTab()
    return null
  }
  const complain = (): void => showMessage('Some of the call is missing or not understood. F7 leads to it.')
  return { given, problem, trouble, loaded, subject, fields, reading, load, turn, turnTo, run, firstWrong, complain }
}
