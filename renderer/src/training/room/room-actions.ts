import type { Room, RunStartSchema, Seat } from '../../../../mock-server/api/training.ts'
import type { z } from 'zod'
import { askWith } from '../../app/frame/pickers.ts'
import { useBridge } from '../../app/bridge.ts'
import { showMessage } from '../../ui/announce.ts'
import { askForLine } from '../../ui/line-question.ts'
import type { RoomInFront } from './use-room.ts'

const ALL = 'all'
const MOST_TEXT = 500

/** To whom: the chosen trainee or the whole room. Null: left with Esc. */
const askWhom = async (heading: string, room: Room, chosen: Seat | null): Promise<{ user?: string } | null> => {
  if (chosen === null || room.seats.length === 1) return {}
  const to = await askWith({
    heading,
    options: [
      { id: chosen.user, label: chosen.name, beside: 'the chosen trainee' },
      { id: ALL, label: 'Everybody in the room', beside: `${room.seats.length} trainees` }
    ]
  })
  if (to === null) return null
  return to === ALL ? {} : { user: to }
}
const whom = ({ user }: { user?: string }, room: Room): string =>
  user === undefined ? 'everybody' : (room.seats.find((seat) => seat.user === user)?.name ?? user)

const askForText = (heading: string, hint: string, submit: string): Promise<string | null> =>
  askForLine({ heading, label: heading, hint, submit, most: MOST_TEXT })

/** Chooses a scenario and who takes part, and starts it. @returns the run's id */
export const startScenario = async (): Promise<string | null> => {
  const bridge = useBridge()
  const [scenarios, trainees] = await Promise.all([bridge.call('training.scenarios', {}), bridge.call('training.trainees', {})])
  if (!scenarios.ok) {
    showMessage(scenarios.problem.message)
    return null
  }
  if (!trainees.ok) {
    showMessage(trainees.problem.message)
    return null
  }
  const { faulty } = scenarios.value
  const scenarioId = await askWith({
    heading: 'Which scenario?',
    placeholder: 'Any word of its title',
    ...(faulty.length === 0
      ? {}
      : { note: faulty.map(({ file, line, field, message }) => `${file}, line ${line}, ${field}: ${message}`).join(' ') }),
    options: scenarios.value.scenarios.map(({ scenarioId: id, title, level, minutes }) => ({
      id,
      label: title,
      beside: `${level} · ${minutes} min`
    }))
  })
  if (scenarioId === null) return null
  const free = trainees.value.trainees.filter(({ inRun }) => !inRun)
  const users = await askForTrainees(free.map(({ user, name, roleLabel }) => ({ user, name, roleLabel })))
  if (users === null) return null
  const begun = await bridge.call('training.start', { scenarioId, trainees: users.map((user) => ({ user })) } satisfies z.input<
    typeof RunStartSchema
  >)
  showMessage(
    begun.ok
      ? `${begun.value.title} has begun for ${begun.value.seats.length === 1 ? '1 trainee' : `${begun.value.seats.length} trainees`}.`
      : begun.problem.message
  )
  return begun.ok ? begun.value.runId : null
}

interface Free {
  readonly user: string
  readonly name: string
  readonly roleLabel: string
}
/** One after the other, then “Start”. Null where it was left. */
const askForTrainees = async (free: readonly Free[]): Promise<readonly string[] | null> => {
  if (free.length === 0) {
    showMessage('Everybody of your force is in a run already. End that one first.')
    return null
  }
  const taken: string[] = []
  for (;;) {
    const named = free.filter(({ user }) => taken.includes(user)).map(({ name }) => name)
    const left = free.filter(({ user }) => !taken.includes(user))
    const answer = await askWith({
      heading: taken.length === 0 ? 'Who takes part?' : `Who else takes part?`,
      placeholder: 'Name',
      options: [
        ...(taken.length === 0 ? [] : [{ id: 'start', label: `Start for ${named.join(', ')}`, beside: `${taken.length} chosen` }]),
        ...(left.length > 1 ? [{ id: ALL, label: 'Everybody who is free', beside: `${free.length} trainees` }] : []),
        ...left.map(({ user, name, roleLabel }) => ({ id: `user:${user}`, label: name, beside: roleLabel }))
      ]
    })
    if (answer === null) return null
    if (answer === 'start') return taken
    if (answer === ALL) return free.map(({ user }) => user)
    taken.push(answer.slice('user:'.length))
    if (taken.length === free.length) return taken
  }
}

/** What the trainer does to a run in front: each asks what it needs, does it, and says what was done. */
export const roomActions = ({ act, room, chosen }: RoomInFront) => {
  const seat = (): Seat | null => room.value?.seats.find(({ user }) => user === chosen.value) ?? null

  const freeze = async (): Promise<void> => {
    const now = room.value
    if (now === null) return
    const to = await askWhom('Whose clock?', now, seat())
    if (to === null) return
    const frozen = to.user === undefined ? !now.frozen : seat()?.state !== 'frozen'
    await act(
      'training.freeze',
      { runId: now.runId, frozen, ...to },
      frozen ? `The clock of ${whom(to, now)} stands still.` : `The clock of ${whom(to, now)} goes on.`
    )
  }
  const message = async (): Promise<void> => {
    const now = room.value
    if (now === null) return
    const to = await askWhom('To whom?', now, seat())
    if (to === null) return
    const text = await askForText('Message', `to ${whom(to, now)}`, 'Send')
    if (text !== null && text !== '') await act('training.message', { runId: now.runId, text, ...to }, `Sent to ${whom(to, now)}.`)
  }
  const answer = async (): Promise<void> => {
    const now = room.value
    const who = seat() ?? now?.seats.find(({ questions }) => questions.length > 0) ?? null
    const question = who?.questions[0]
    if (now === null || who === null || question === undefined) return showMessage('Nobody waits for an answer.')
    const text = await askForText(`Answer ${who.name} as the officer`, `asked: “${question.text}”`, 'Answer')
    if (text !== null && text !== '')
      await act('training.answer', { runId: now.runId, user: who.user, question: question.number, text }, `${who.name} has your answer.`)
  }
  const giveHint = async (): Promise<void> => {
    const now = room.value
    if (now === null) return
    const to = await askWhom('A hint for whom?', now, seat())
    if (to !== null) await act('training.giveHint', { runId: now.runId, ...to }, `The next hint goes to ${whom(to, now)}.`)
  }
  const end = async (): Promise<void> => {
    const now = room.value
    if (now === null) return
    const to = await askWhom('Whose run ends?', now, seat())
    if (to === null) return
    const sure = await askWith({
      heading: `End the run of ${whom(to, now)}?`,
      note: 'It is marked as it stands. It cannot go on afterwards.',
      options: [
        { id: 'end', label: 'End it and mark it' },
        { id: 'back', label: 'Go back' }
      ]
    })
    if (sure === 'end') await act('training.end', { runId: now.runId, ...to }, `The run of ${whom(to, now)} has ended and is marked.`)
  }
  return { freeze, message, answer, giveHint, end, inject: () => inject(room.value, seat(), act) }
}

const FAULTS = { 'server-down': 'LEDS does not answer for 30 seconds', 'session-expired': 'The session ends' } as const
const isFault = (id: string): id is keyof typeof FAULTS => id in FAULTS

/** The scenario's own injections, a fault, or a call in the trainer's own words. */
const inject = async (room: Room | null, seat: Seat | null, act: RoomInFront['act']): Promise<void> => {
  if (room === null) return
  const scenarios = await useBridge().call('training.scenarios', {})
  const own = scenarios.ok ? (scenarios.value.scenarios.find(({ scenarioId }) => scenarioId === room.scenarioId)?.injections ?? []) : []
  const what = await askWith({
    heading: 'What is to happen?',
    placeholder: 'Any word',
    options: [
      ...own.map(({ injectionId, title }) => ({ id: `own:${injectionId}`, label: title, beside: 'of this scenario' })),
      { id: 'call', label: 'A call in your own words…', beside: 'as the officer' },
      ...Object.entries(FAULTS).map(([id, label]) => ({ id, label, beside: 'fault' }))
    ]
  })
  if (what === null) return
  const to = await askWhom('To whom?', room, seat)
  if (to === null) return
  const send = (of: Parameters<typeof act<'training.inject'>>[1]['what']): Promise<boolean> =>
    act('training.inject', { runId: room.runId, what: of, ...to }, `Sent to ${whom(to, room)}.`)
  if (what.startsWith('own:')) await send({ kind: 'injection', injectionId: what.slice('own:'.length) })
  else if (isFault(what)) await send({ kind: 'fault', fault: what, seconds: 30 })
  else {
    const from = await askForLine({ heading: 'Who calls?', label: 'Collar number', hint: 'such as PC 4312', submit: 'Go on', most: 50 })
    const text = from === null || from === '' ? null : await askForText('What is said?', `by ${from}`, 'Send')
    if (from !== null && text !== null && text !== '') await send({ kind: 'call', from, text, grade: 'routine' })
  }
}
