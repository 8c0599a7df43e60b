import type { DraftSteps, StepState } from '../../../mock-server/api/drafts.ts'
import type { WriteStatus } from '../../../mock-server/api/status.ts'
import type { Write } from '../../contract/writes.ts'
import { doneAtOnce, type WriteCommand } from './command.ts'

/** Where a write in steps stands. */
export interface StepsSoFar {
  /** The step under way: 0 is the command itself. */
  readonly step: number
  /** What the command itself made, which the steps after it need. */
  readonly made: WriteStatus | null
}

// The draft's own id: a workstation that was killed between the commit and its answer, and whose operator sends the
// draft again, makes no second record.
const stepsOf = ({ draftId, title, further }: WriteCommand): readonly { readonly title: string; readonly referenceId: string }[] => [
  { title: further?.firstStep ?? title, referenceId: draftId },
  ...(further?.steps ?? [])
]

/** Fixed for each step: the server does it once however often it is asked (leds-api, Asynchronous writes). */
export const referenceOf = (command: WriteCommand, step: number): string => stepsOf(command)[step]?.referenceId ?? command.draftId

/** The call of the step under way. */
export const commandAt = (command: WriteCommand, { step, made }: StepsSoFar): WriteCommand => {
  const further = command.further?.steps[step - 1]
  return further === undefined || made === null ? command : further.command(made)
}

const stateAt = (index: number, step: number, state: Write['state']): StepState => {
  if (index < step || state === 'completed') return 'done'
  return index === step && (state === 'in-doubt' || state === 'accepted') ? 'sent' : 'to-come'
}

/** As the operator sees them; nothing of a write that is one step. */
export const shownSteps = (command: WriteCommand, { step }: StepsSoFar, state: Write['state']): Pick<Write, 'steps'> =>
  command.further === undefined
    ? {}
    : { steps: stepsOf(command).map(({ title }, index) => ({ title, state: stateAt(index, step, state) })) }

/** As its draft keeps them; null of a write that is one step. @param state of the step under way: accepted where it may have arrived */
export const keptSteps = (command: WriteCommand, { step, made }: StepsSoFar, state: 'accepted' | 'refused'): DraftSteps | null =>
  command.further === undefined
    ? null
    : {
        each: stepsOf(command).map(({ title, referenceId }, index) => ({ title, referenceId, state: stateAt(index, step, state) })),
        made: (made?.associatedValues ?? []).map(({ type, value }) => ({ type, value }))
      }

/** Where a write goes on whose draft knows how far it came: at the first step not known to be done. */
export const goOnFrom = (command: WriteCommand, kept: DraftSteps | null): StepsSoFar => {
  const done = new Set(kept?.each.flatMap(({ referenceId, state }) => (state === 'done' ? [referenceId] : [])))
  const first = stepsOf(command).findIndex(({ referenceId }) => !done.has(referenceId))
  if (kept === null || first < 1) return { step: 0, made: null }
  return { step: first, made: { ...doneAtOnce(command.draftId), associatedValues: [...kept.made] } }
}
