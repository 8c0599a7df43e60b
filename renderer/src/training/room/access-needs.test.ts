import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ref, shallowRef } from 'vue'
import type { CallInput, CallOutput } from '../../../../electron/contract/calls.ts'
import type { Seat } from '../../../../mock-server/api/training.ts'
import { provideBridge } from '../../app/bridge.ts'
import { picker } from '../../app/frame/pickers.ts'
import { answerPicker } from '../../testing/answer-picker.ts'
import { bridgeDouble, success } from '../../testing/bridge-double.ts'
import { message } from '../../ui/announce.ts'
import { adjustChosen, withholdUntilTrained } from './access-needs.ts'

const RUN = '00000000-0000-4000-8000-00000000000a'
const AT = '2026-11-22T11:00:00.000Z'
const seat: Seat = {
  user: 'control1',
  name: 'F. Adeyemi',
  state: 'running',
  clock: 12,
  limit: 480,
  lastAction: null,
  errors: 0,
  points: 0,
  pointsSoFar: 80,
  criticalFaults: [],
  hintsTaken: 0,
  unanswered: 1,
  questions: [],
  adjustments: { extraTimePercent: 0, largerText: false },
  result: null,
  signedOff: false
}
const room = (one: Seat): CallOutput<'training.room'> => ({
  runId: RUN,
  scenarioId: 'name-check-easy',
  title: 'A name check, clearly spoken',
  trainer: 'T. Rayner',
  startedAt: AT,
  endedAt: null,
  seed: 7,
  passMark: 80,
  trainees: 1,
  asOf: AT,
  frozen: false,
  seats: [one]
})

describe('reasonable adjustments', () => {
  const front = (one: Seat) => ({ act: vi.fn(async () => true), room: shallowRef(room(one)), chosen: ref('control1') })

  it('gives the chosen trainee time and text, and says what they have', async () => {
    const inFront = front({ ...seat, adjustments: { extraTimePercent: 10, largerText: false } })
    const asked = adjustChosen(inFront)
    await vi.waitUntil(() => picker.value !== null)
    expect(picker.value?.options.find(({ beside }) => beside === 'as now')?.label).toBe('10 % more time')
    await answerPicker('25')
    await answerPicker('larger')
    await asked
    expect(inFront.act).toHaveBeenCalledWith(
      'training.adjust',
      { runId: RUN, user: 'control1', extraTimePercent: 25, largerText: true },
      'F. Adeyemi has 25 % more time and larger text from now on.'
    )
  })
  it('changes nothing of a run that has ended, and says so', async () => {
    const inFront = front({ ...seat, state: 'ended' })
    await adjustChosen(inFront)
    expect(inFront.act).not.toHaveBeenCalled()
    expect(message.value?.text).toContain('has ended: its marks stand. Nothing was changed.')
  })
})

describe('withholding until trained', () => {
  const held = {
    entitlement: 'due.view',
    scenarioId: 'property-confirmed',
    title: 'Property, unconfirmed to confirmed',
    by: 'T. Rayner',
    at: AT
  } as const
  let sent: CallInput<'training.withhold'>[]
  beforeEach(() => {
    sent = []
    provideBridge(
      bridgeDouble({
        'training.trainees': () =>
          success({
            trainees: [
              {
                user: 'bureau1',
                name: 'R. Whitlock',
                runs: [],
                withheld: [held],
                roleLabel: 'Bureau operator',
                entitlements: ['wanted.confirm', 'due.view'],
                takesChecks: false,
                inRun: false
              }
            ]
          }),
        'training.scenarios': () =>
          success({
            scenarios: [
              {
                scenarioId: 'wanted-warrant',
                title: 'Wanted on a court warrant',
                brief: '',
                level: 'easy',
                minutes: 15,
                points: 90,
                passMark: 80,
                hints: 1,
                injections: [],
                criticalFaults: []
              }
            ],
            faulty: []
          }),
        'training.withhold': (input) => {
          sent.push(input)
          return success({ user: 'bureau1', name: 'R. Whitlock', runs: [], withheld: [] })
        }
      })
    )
  })

  it('adds to what is withheld already, and names the scenario that gives it back', async () => {
    const asked = withholdUntilTrained()
    await answerPicker('bureau1')
    await answerPicker('wanted.confirm')
    await answerPicker('wanted-warrant')
    await asked
    expect(sent).toEqual([
      {
        user: 'bureau1',
        withheld: [
          { entitlement: 'due.view', scenarioId: 'property-confirmed' },
          { entitlement: 'wanted.confirm', scenarioId: 'wanted-warrant' }
        ]
      }
    ])
    expect(message.value?.text).toContain('withheld until “Wanted on a court warrant” is signed off')
  })
  it('gives back what is withheld, which stands first', async () => {
    const asked = withholdUntilTrained()
    await answerPicker('bureau1')
    await vi.waitUntil(() => picker.value !== null)
    expect(picker.value?.options[0]).toMatchObject({ id: 'due.view' })
    await answerPicker('due.view')
    await asked
    expect(sent).toEqual([{ user: 'bureau1', withheld: [] }])
    expect(message.value?.text).toContain('is given back')
  })
  it('sends nothing where it is left', async () => {
    const asked = withholdUntilTrained()
    await vi.waitUntil(() => picker.value !== null)
    picker.value?.onAnswer(null)
    await asked
    expect(sent).toEqual([])
  })
})
