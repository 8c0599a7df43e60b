import { ENTITLEMENTS, EntitlementSchema } from '../../../../mock-server/api/entitlements.ts'
import type { Entitlement } from '../../../../mock-server/api/entitlements.ts'
import type { TrainingRecord } from '../../../../mock-server/api/training.ts'
import type { CallOutput } from '../../../../electron/contract/calls.ts'
import { askWith } from '../../app/frame/pickers.ts'
import { useBridge } from '../../app/bridge.ts'
import { showMessage } from '../../ui/announce.ts'
import { adjustmentWords } from '../training-words.ts'
import type { RoomInFront } from './use-room.ts'

/** Percent of every time that is given. */
const EXTRA_TIMES = [0, 10, 25, 50, 100] as const

/** Reasonable adjustments of the chosen trainee: more time, larger text. They hold at once. */
export const adjustChosen = async ({ act, room, chosen }: Pick<RoomInFront, 'act' | 'room' | 'chosen'>): Promise<void> => {
  const seat = room.value?.seats.find(({ user }) => user === chosen.value)
  if (room.value === null || seat === undefined) return showMessage('Choose a trainee first.')
  if (seat.state === 'ended') return showMessage(`The run of ${seat.name} has ended: its marks stand. Nothing was changed.`)
  const { runId } = room.value
  const note = `${seat.name} has ${adjustmentWords(seat.adjustments)} now. It changes how long they have and how it is shown, never what is expected.`
  const time = await askWith({
    heading: `How much time has ${seat.name}?`,
    note,
    options: EXTRA_TIMES.map((percent) => ({
      id: String(percent),
      label: percent === 0 ? 'The usual time' : `${percent} % more time`,
      ...(percent === seat.adjustments.extraTimePercent ? { beside: 'as now' } : {})
    }))
  })
  if (time === null) return
  const text = await askWith({
    heading: `How large is the text of ${seat.name}?`,
    options: [
      { id: 'usual', label: 'The usual size' },
      { id: 'larger', label: 'Larger, a quarter more' }
    ].map((option) => ({ ...option, ...((option.id === 'larger') === seat.adjustments.largerText ? { beside: 'as now' } : {}) }))
  })
  if (text === null) return
  const adjustments = { extraTimePercent: Number(time), largerText: text === 'larger' }
  await act('training.adjust', { runId, user: seat.user, ...adjustments }, `${seat.name} has ${adjustmentWords(adjustments)} from now on.`)
}

type Trainee = CallOutput<'training.trainees'>['trainees'][number]

const setWithheld = async (
  { user, name }: Trainee,
  withheld: readonly Pick<TrainingRecord['withheld'][number], 'entitlement' | 'scenarioId'>[],
  done: string
): Promise<void> => {
  const body = withheld.map(({ entitlement, scenarioId }) => ({ entitlement, scenarioId }))
  const answer = await useBridge().call('training.withhold', { user, withheld: body })
  showMessage(answer.ok ? `${name}: ${done}` : answer.problem.message)
}
const quoted = (entitlement: Entitlement): string => `“${ENTITLEMENTS[entitlement]}”`

const askForTrainee = async (trainees: readonly Trainee[]): Promise<Trainee | undefined> => {
  const user = await askWith({
    heading: 'From whom is something withheld?',
    note: 'They get it back when the scenario is signed off as passed.',
    placeholder: 'Name',
    options: trainees.map(({ user: id, name, roleLabel, withheld }) => ({
      id,
      label: name,
      beside: withheld.length === 0 ? roleLabel : `${roleLabel} · ${withheld.length} withheld`
    }))
  })
  return trainees.find((one) => one.user === user)
}

/** What somebody may not do until a scenario is passed; what is withheld already is given back the same way. */
export const withholdUntilTrained = async (): Promise<void> => {
  const bridge = useBridge()
  const [trainees, scenarios] = await Promise.all([bridge.call('training.trainees', {}), bridge.call('training.scenarios', {})])
  if (!trainees.ok) return showMessage(trainees.problem.message)
  if (!scenarios.ok) return showMessage(scenarios.problem.message)
  if (trainees.value.trainees.length === 0) return showMessage('Nobody of your force takes part in training.')
  const trainee = await askForTrainee(trainees.value.trainees)
  if (trainee === undefined) return
  const held = new Map(trainee.withheld.map((one) => [one.entitlement, one]))
  const what = EntitlementSchema.safeParse(
    await askWith({
      heading: `What may ${trainee.name} not do?`,
      placeholder: 'Any word',
      options: trainee.entitlements
        .toSorted((one, other) => Number(held.has(other)) - Number(held.has(one)))
        .map((entitlement) => ({
          id: entitlement,
          label: ENTITLEMENTS[entitlement],
          ...(held.has(entitlement) ? { beside: `withheld until “${held.get(entitlement)?.title ?? ''}”: gives it back` } : {})
        }))
    })
  )
  if (!what.success) return
  const entitlement = what.data
  const others = trainee.withheld.filter((one) => one.entitlement !== entitlement)
  if (held.has(entitlement)) return setWithheld(trainee, others, `${quoted(entitlement)} is given back.`)
  const scenarioId = await askWith({
    heading: 'Until which scenario is passed?',
    placeholder: 'Any word of its title',
    options: scenarios.value.scenarios.map(({ scenarioId: id, title, level, minutes }) => ({
      id,
      label: title,
      beside: `${level} · ${minutes} min`
    }))
  })
  if (scenarioId === null) return
  const title = scenarios.value.scenarios.find((one) => one.scenarioId === scenarioId)?.title ?? scenarioId
  await setWithheld(trainee, [...others, { entitlement, scenarioId }], `${quoted(entitlement)} is withheld until “${title}” is signed off.`)
}
