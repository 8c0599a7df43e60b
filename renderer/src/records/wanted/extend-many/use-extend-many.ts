import { computed, ref, shallowRef } from 'vue'
import type { Problem } from '../../../../../electron/contract/result.ts'
import type { Write } from '../../../../../electron/contract/writes.ts'
import type { AccessContext } from '../../../../../mock-server/api/access-context.ts'
import { useBridge } from '../../../app/bridge.ts'
import { today } from '../../../app/clock.ts'
import { useWrites } from '../../../app/writes.ts'
import type { TypedFields } from '../../../forms/field.ts'
import { readChange } from '../change/short-changes.ts'

/** A report picked, and what is recorded when it is opened. */
export interface ToExtend {
  readonly personId: string
  readonly reportId: string
  readonly reference: string
  readonly context: AccessContext
  /** The due item it is done for, whose lease is taken. */
  readonly dueId: string | null
}

/** Where one of them stands: each is a write of its own, with its own end. */
export interface Outcome {
  readonly report: ToExtend
  readonly state: 'waiting' | 'going' | 'kept' | 'extended' | 'failed'
  readonly says: string
}

interface Line {
  readonly report: ToExtend
  /** Its draft: what was typed is kept under it, and the outbox sends it once. */
  readonly draftId: string
  /** Why it was not handed to the outbox. */
  readonly trouble: Problem | null
}

/** Between two reports, so that many at once do not ask faster than a client may. Milliseconds. */
const BETWEEN_MS = 250
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, BETWEEN_MS))

/** What is wrong with its fields, where LEDS named it; else what it said of the whole. */
const why = ({ errors, message }: Problem): string => (errors.length === 0 ? message : errors.map((error) => error.message).join(' '))

const ofWrite = ({ state, problem, ref: reference }: Write): Pick<Outcome, 'state' | 'says'> => {
  switch (state) {
    case 'completed':
      return { state: 'extended', says: 'Extended.' }
    case 'refused':
      return { state: 'failed', says: `${problem === null ? 'LEDS refused it.' : why(problem)} Ref ${problem?.ref ?? reference}.` }
    case 'queued':
      return { state: 'kept', says: `It will be sent when LEDS answers. Ref ${reference}.` }
    case 'in-doubt':
      return { state: 'kept', says: `Not known whether it arrived. LEDS is asked, it is not sent twice. Ref ${reference}.` }
    case 'sending':
    case 'accepted':
      return { state: 'going', says: 'Being sent.' }
  }
}

/**
 * Extends reports one after the other with one new date and one reason. Each is read for its version, kept as a draft
 * and handed to the outbox: what fails is named, stays as a draft among what is due, and is sent again without the rest.
 */
export const useExtendMany = (reports: readonly ToExtend[], between = pause) => {
  const bridge = useBridge()
  const writes = useWrites()
  const lines = shallowRef<readonly Line[]>(reports.map((report) => ({ report, draftId: crypto.randomUUID(), trouble: null })))
  const working = ref<string | null>(null)
  const begun = ref(false)
  const running = ref(false)

  const outcomes = computed(() =>
    lines.value.map(({ report, draftId, trouble }): Outcome => {
      const write = writes.forDraft(draftId)
      if (working.value === draftId) return { report, state: 'going', says: 'Being opened.' }
      if (trouble !== null) return { report, state: 'failed', says: `${why(trouble)} Ref ${trouble.ref}.` }
      if (write !== undefined) return { report, ...ofWrite(write) }
      return { report, state: 'waiting', says: '' }
    })
  )
  const failed = computed(() => outcomes.value.filter(({ state }) => state === 'failed').length)
  const extended = computed(() => outcomes.value.filter(({ state }) => state === 'extended').length)

  /** @returns why it was not handed over, or null */
  const extendOne = async ({ report, draftId }: Line, typed: TypedFields): Promise<Problem | null> => {
    const { personId, reportId, reference, context, dueId } = report
    if (dueId !== null) {
      const lease = await bridge.call('due.lease', { dueId })
      if (!lease.ok) return lease.problem
    }
    const read = await bridge.call('wanted.read', { context, personId, reportId })
    if (!read.ok) return read.problem
    const { versionToChange } = read.value
    const reading = readChange('extend', typed, { today: today(), versionToChange })
    if (!reading.ok || reading.asked.kind !== 'extend') return null
    const held = await bridge.call('drafts.hold', {
      draftId,
      content: {
        kind: 'wanted-change',
        title: `Extend: ${reference}`,
        personId,
        context,
        record: { reportId, versionToChange, change: 'extend' },
        fields: typed,
        carried: []
      }
    })
    if (!held.ok) return held.problem
    const sent = await bridge.call('wanted.change', { context, personId, reportId, draftId, change: reading.asked })
    if (!sent.ok) return sent.problem
    writes.take(sent.value)
    return null
  }

  /** Sends what was not sent yet and what failed; the rest is left as it stands. @param typed what the form has, judged already */
  const send = async (typed: TypedFields): Promise<void> => {
    if (running.value) return
    begun.value = true
    running.value = true
    const again = new Set(
      lines.value.filter((_, at) => ['waiting', 'failed'].includes(outcomes.value[at]?.state ?? '')).map(({ draftId }) => draftId)
    )
    for (const line of lines.value) {
      if (!again.has(line.draftId)) continue
      working.value = line.draftId
      const trouble = await extendOne(line, typed)
      lines.value = lines.value.map((one) => (one.draftId === line.draftId ? { ...one, trouble } : one))
      working.value = null
      await between()
    }
    running.value = false
  }
  return { outcomes, failed, extended, begun, running, send }
}
