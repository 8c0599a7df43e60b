import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SeatDetailSchema, TraineesSchema, TrainingRecordSchema } from '../../api/training.ts'
import type { Seat } from '../../api/training.ts'
import { signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'
import { debriefed, stage, startToldServer, traineeOf } from '../testing/training.ts'
import type { ToldServer } from '../testing/training.ts'

let server: ToldServer
let trainer: TestClient
beforeAll(async () => {
  server = await startToldServer()
  trainer = await signOnAs(server, 'trainer1')
})
afterAll(async () => {
  await server.remove()
})

const staged = async (scenarioId = 'name-check-easy', user = 'control1', more: object = {}) => {
  const here = await stage(server, scenarioId, user, more)
  const client = await signOnAs(server, user)
  const control = async (name: 'freezeRun' | 'messageRun' | 'injectRun' | 'answerQuestion' | 'hintRun' | 'endRun', body: object) =>
    trainer.call<{ seats: Seat[] }>(name, { params: { runId: here.runId }, body })
  return { here, client, control, trainee: traineeOf(server, client, here) }
}

describe('a trainer', () => {
  it('freezes the clock, writes, plays the officer, gives hints and injects; the trainee sees it, the room counts it', async () => {
    const { here, client, control, trainee } = await staged()
    await control('freezeRun', { frozen: true })
    server.pass(100)
    expect((await trainee.run()).feed).toHaveLength(1)
    await control('freezeRun', { frozen: false })
    await control('messageRun', { text: 'Take your time.' })
    expect((await client.call('askOfficer', { body: { text: 'Has he a tattoo?' } })).status).toBe(200)
    const question = (await trainee.run()).feed.findLast(({ kind }) => kind === 'question')
    expect((await control('answerQuestion', { user: 'control1', question: 99, text: 'No.' })).status).toBe(404)
    await control('answerQuestion', { user: 'control1', question: question?.number, text: 'A swallow on the neck.' })
    await control('hintRun', {})
    expect((await control('injectRun', { what: { kind: 'injection', injectionId: 'none' } })).status).toBe(400)
    await control('injectRun', { what: { kind: 'injection', injectionId: 'again' } })
    const { feed, hintsLeft, clock } = await trainee.run()
    expect(feed.filter(({ kind }) => kind !== 'call').map(({ kind }) => kind)).toEqual([
      'brief',
      'message',
      'question',
      'answer',
      'hint',
      'message'
    ])
    expect({ hintsLeft, stood: clock < 100 }).toEqual({ hintsLeft: 1, stood: true })
    const seat = SeatDetailSchema.parse((await trainer.call('seat', { params: { runId: here.runId, user: 'control1' } })).body)
    expect(seat).toMatchObject({ state: 'running', hintsTaken: 1, questions: [], result: null })
    expect((await control('endRun', {})).body.seats[0]).toMatchObject({ state: 'ended', result: 'failed' })
    expect((await control('endRun', {})).status).toBe(422)
  })
  it('takes the server away from one trainee alone, and ends a session', async () => {
    const { control, client, trainee } = await staged()
    const other = await signOnAs(server, 'bureau1')
    const search = (who: TestClient) => who.call('searchPeople', { body: { surname: 'Smith' } })
    await control('injectRun', { what: { kind: 'fault', fault: 'server-down', seconds: 30 } })
    expect((await search(client)).status).toBe(503)
    expect((await search(other)).status).toBe(200)
    expect((await trainee.run()).state).toBe('running')
    server.pass(31)
    expect((await search(client)).status).toBe(200)
    await control('injectRun', { what: { kind: 'fault', fault: 'session-expired' } })
    expect((await search(client)).status).toBe(401)
    await control('endRun', {})
  })
  it('H50: sees own rooms only, and gives nobody a second place', async () => {
    const { here, control, client } = await staged()
    const again = await trainer.call('startRun', { body: { scenarioId: 'name-check-easy', trainees: [{ user: 'control1' }] } })
    expect(again.status).toBe(409)
    expect((await trainer.call('startRun', { body: { scenarioId: 'name-check-easy', trainees: [{ user: 'bureau2' }] } })).status).toBe(400)
    expect((await trainer.call('startRun', { body: { scenarioId: 'no-such-thing', trainees: [{ user: 'bureau1' }] } })).status).toBe(400)
    expect((await client.call('room', { params: { runId: here.runId } })).status).toBe(403)
    expect((await client.call('ownDebrief', { params: { runId: here.runId } })).status).toBe(422)
    await control('endRun', {})
    expect((await client.call('ownDebrief', { params: { runId: here.runId } })).status).toBe(200)
    const other = await signOnAs(server, 'bureau1')
    expect((await other.call('ownDebrief', { params: { runId: here.runId } })).status).toBe(404)
  })
  it('gives extra time, which counts for every time that is given, and larger text', async () => {
    const adjusted = { trainees: [{ user: 'control1', adjustments: { extraTimePercent: 50, largerText: true } }] }
    const { here, trainee } = await staged('name-check-easy', 'control1', adjusted)
    expect(await trainee.run()).toMatchObject({ limit: 720, adjustments: { extraTimePercent: 50, largerText: true } })
    const call = await trainee.until('stop')
    server.pass(160)
    await trainee.look('driver')
    server.pass(90)
    await trainee.tell(call, 'passed', 'Weapons warning.')
    expect((await debriefed(here)).marking).toMatchObject({ result: 'passed', percent: 100, speed: { earned: 2, of: 2 } })
  })
  it('gives more time in the middle of a run, which holds for what is asked already, and changes nothing once it has ended', async () => {
    const { here, trainee } = await staged()
    const adjust = (body: object) =>
      trainer.call<{ seats: Seat[] }>('adjustSeat', { params: { runId: here.runId, user: 'control1' }, body })
    const call = await trainee.until('stop')
    server.pass(160)
    await trainee.look('driver')
    const adjusted = { extraTimePercent: 50, largerText: true }
    expect((await adjust({ ...adjusted, extraTimePercent: 101 })).status).toBe(400)
    expect((await adjust({ extraTimePercent: 25 })).status).toBe(400)
    expect((await adjust(adjusted)).body.seats[0]).toMatchObject({ limit: 720, adjustments: adjusted })
    expect(await trainee.run()).toMatchObject({ limit: 720, adjustments: adjusted })
    await trainee.tell(call, 'passed', 'Weapons warning.')
    expect(await debriefed(here)).toMatchObject({ adjustments: adjusted, marking: { percent: 100, speed: { earned: 2, of: 2 } } })
    expect((await adjust({ ...adjusted, extraTimePercent: 0 })).status).toBe(422)
    expect((await trainer.call('adjustSeat', { params: { runId: here.runId, user: 'bureau1' }, body: adjusted })).status).toBe(404)
  })
  it('counts the keys and clicks of a run, as the workstation told them', async () => {
    const { here, control, client } = await staged()
    const at = server.now()
    const counted = (detail: string) => ({ eventId: randomUUID(), kind: 'keys-counted', at, detail })
    const events = [counted('keys 41, clicks 0'), counted('keys 7, clicks 2')]
    expect((await client.call('clientEvents', { body: { events } })).status).toBe(202)
    const seat = SeatDetailSchema.parse((await trainer.call('seat', { params: { runId: here.runId, user: 'control1' } })).body)
    expect({ actions: seat.actions, last: seat.lastAction }).toEqual({ actions: [], last: null })
    await control('endRun', {})
    const { marking, timeline } = await debriefed(here)
    expect(marking).toMatchObject({ keys: { keys: 48, clicks: 2 } })
    expect(timeline.filter(({ words }) => words.includes('keys'))).toEqual([])
  })
  it('signs off, which gives back what was withheld until then; My LEDS has both', async () => {
    const { trainees } = TraineesSchema.parse((await trainer.call('trainees')).body)
    expect(trainees.map(({ user }) => user)).toEqual(expect.arrayContaining(['control1', 'bureau1']))
    expect(trainees.find(({ user }) => user === 'bureau3')?.entitlements).toContain('due.view')
    expect(trainees.flatMap(({ entitlements }) => entitlements)).not.toContain('training.own')
    const bureau = await signOnAs(server, 'bureau3')
    const listDue = async () => (await bureau.call('due')).status
    expect(await listDue()).toBe(200)
    const withhold = (entitlement: string) =>
      trainer.call('withhold', { params: { user: 'bureau3' }, body: { withheld: [{ entitlement, scenarioId: 'property-confirmed' }] } })
    expect((await withhold('training.own')).status).toBe(400)
    const held = TrainingRecordSchema.parse((await withhold('due.view')).body)
    expect(held.withheld).toMatchObject([{ entitlement: 'due.view', title: 'Property, unconfirmed to confirmed' }])
    expect(await listDue()).toBe(403)
    const { here } = await staged('property-confirmed', 'bureau3')
    const signOff = (body: object) => trainer.call('signOff', { params: { runId: here.runId, user: 'bureau3' }, body })
    expect((await signOff({ verdict: 'passed', note: 'Not yet.' })).status).toBe(422)
    await debriefed(here)
    expect((await signOff({ verdict: 'passed', note: 'Shown at the desk.' })).status).toBe(200)
    expect(await listDue()).toBe(200)
    const record = TrainingRecordSchema.parse((await bureau.call('ownTrainingRecord')).body)
    expect(record).toMatchObject({
      withheld: [],
      runs: [{ scenarioId: 'property-confirmed', result: 'failed', signOff: { verdict: 'passed' } }]
    })
  })
})
