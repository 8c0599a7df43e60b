import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MOST_POSTED_PER_MINUTE } from '../../api/incoming.ts'
import type { Incoming, IncomingItem } from '../../api/incoming.ts'
import { checkOf, follow, posted, queue, takeNext } from '../testing/incoming.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { clientFields, fieldsOf, messagesOf, postForm, signOnAs, signOnSystem } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let cad: TestClient
let control: TestClient
let trainer: TestClient
beforeAll(async () => {
  server = await startServer()
  cad = await signOnSystem(server, 'ForceCad')
  control = await signOnAs(server, 'control1')
  trainer = await signOnAs(server, 'trainer1')
})
afterAll(async () => {
  await server.remove()
})

const complete = (client: TestClient, incomingId: string, body: object = { outcome: 'passed' }) =>
  client.call('completeIncoming', { params: { incomingId }, body })
const empty = async (): Promise<void> => {
  for (let next = await takeNext(control); next !== null; next = await takeNext(control)) await complete(control, next.incomingId)
}

describe('a source', () => {
  it('posts a check once, however often it is sent; another under the same reference is refused', async () => {
    const first = await cad.call('postIncoming', { body: checkOf('CAD-1') })
    expect(first).toMatchObject({ status: 201, body: { reference: expect.stringMatching(/^IN-\d\d-\d{6}$/) } })
    const again = await cad.call('postIncoming', { body: checkOf('CAD-1') })
    expect(again).toMatchObject({ status: 201, body: first.body as object })
    const other = await cad.call('postIncoming', { body: checkOf('CAD-1', { place: 'LOW ST' }) })
    expect(other).toMatchObject({ status: 409, body: { type: 'conflict/reference-id-reused' } })
    expect(await queue(control)).toHaveLength(1)
    await empty()
  })
  it('is told which field is wrong, and may not look into the queue', async () => {
    const answer = await cad.call('postIncoming', { body: checkOf('CAD-2', { grade: 'high', asked: { subject: 'person', shoe: '9' } }) })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer).toSorted()).toEqual(['asked.shoe', 'grade'])
    expect(messagesOf(answer)).toContain('emergency, priority or routine')
    expect((await cad.call('incomingList')).status).toBe(403)
  })
  it('H55: may post so many a minute, is told in words when to go on, and is given again what it posted before', async () => {
    const busy = await signOnSystem(server, 'ForceControl')
    for (let number = 1; number <= MOST_POSTED_PER_MINUTE; number += 1) await posted(busy, `BUSY-${number}`)
    const refused = await busy.call('postIncoming', { body: checkOf('BUSY-ONE-MORE') })
    expect(refused).toMatchObject({ status: 429, body: { details: expect.stringContaining('in a minute') } })
    expect((await busy.call('postIncoming', { body: checkOf('BUSY-1') })).status).toBe(201)
    expect((await cad.call('postIncoming', { body: checkOf('CAD-BESIDE') })).status).toBe(201)
    await empty()
  })
  it('is refused where no station bears the code: a check accepted for nobody would be lost', async () => {
    const answer = await cad.call('postIncoming', { body: checkOf('CAD-3', { to: 'ZZZZ' }) })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toEqual(['to'])
  })
})

describe('the queue', () => {
  it('gives emergencies first, then by grade and age, and says of none what is asked', async () => {
    const routine = await posted(cad, 'Q-1')
    const priority = await posted(cad, 'Q-2', { grade: 'priority' })
    const emergency = await posted(cad, 'Q-3', { grade: 'emergency' })
    const items = await queue(control)
    expect(items.map(({ incomingId }) => incomingId)).toEqual([emergency, priority, routine])
    expect(JSON.stringify(items)).not.toMatch(/SIERRA|HIGH ST|4312/)
    expect((await takeNext(control))?.incomingId).toBe(emergency)
    expect((await takeNext(trainer))?.incomingId).toBe(priority)
    expect((await takeNext(control))?.incomingId).toBe(routine)
    expect(await takeNext(control)).toBeNull()
    await complete(trainer, priority)
    await complete(control, emergency)
    await complete(control, routine)
    expect(await queue(control)).toEqual([])
  })
  it('keeps what is asked for who has taken it, and logs that it was read', async () => {
    const incomingId = await posted(cad, 'R-1')
    expect((await control.call('incoming', { params: { incomingId } })).status).toBe(422)
    await control.call('leaseIncoming', { params: { incomingId } })
    const read = await control.call<Incoming>('incoming', { params: { incomingId } })
    expect(read.body).toMatchObject({ caller: '4312', reason: '1', asked: { surname: 'SIERRA MIKE INDIA TANGO HOTEL' } })
    expect((await trainer.call('incoming', { params: { incomingId } })).status).toBe(422)
    const taken = await trainer.call('leaseIncoming', { params: { incomingId } })
    expect(taken).toMatchObject({ status: 409, body: { details: expect.stringContaining('S. Adeyemi-Clarke (control1) has it') } })
    const auditor = await signOnAs(server, 'auditor1')
    const { body } = await auditor.call('auditEvents', { query: '?actionCode=View%20Incoming%20Check&user=control1' })
    expect(body).toMatchObject({ pagination: { recordTotal: 2 } })
    await complete(control, incomingId)
  })
  it('gives again what an attempt took, where its reply was lost, and takes nothing more for it', async () => {
    const first = await posted(cad, 'T-1')
    const second = await posted(cad, 'T-2')
    const attempt = crypto.randomUUID()
    expect((await takeNext(control, attempt))?.incomingId).toBe(first)
    expect((await takeNext(control, attempt))?.incomingId).toBe(first)
    expect((await takeNext(control, attempt, true))?.incomingId).toBe(first)
    expect(await takeNext(control, crypto.randomUUID(), true)).toBeNull()
    // Another's attempt of the same name is another attempt.
    expect((await takeNext(trainer, attempt))?.incomingId).toBe(second)
    await complete(control, first)
    await complete(trainer, second)
  })
  it('H53: logs who took it, put it back and took it again, and no renewal of that', async () => {
    const incomingId = await posted(cad, 'L-1')
    const params = { incomingId }
    for (let turn = 0; turn < 2; turn += 1) {
      for (let renewal = 0; renewal < 3; renewal += 1) await control.call('leaseIncoming', { params })
      for (let once = 0; once < 2; once += 1) await control.call('releaseIncoming', { params })
    }
    const reference = (await queue(control)).find((item) => item.incomingId === incomingId)?.reference ?? ''
    const auditor = await signOnAs(server, 'auditor1')
    const subjects = async (actionCode: string) =>
      (
        await auditor.call<{ events: { subject: string; user: string; kind: string }[] }>('auditEvents', {
          query: `?actionCode=${encodeURIComponent(actionCode)}&user=control1`
        })
      ).body.events
        .filter(({ subject }) => subject.includes(reference))
        .map(({ kind, subject }) => `${kind}: ${subject}`)
    expect(await subjects('Lease Incoming Check')).toEqual(Array.from({ length: 2 }, () => `alteration: check ${reference} taken`))
    expect(await subjects('Release Incoming Check')).toEqual(Array.from({ length: 2 }, () => `alteration: check ${reference} put back`))
    await empty()
  })
  it('takes back what is put back, at its old place', async () => {
    const first = await posted(cad, 'P-1')
    const second = await posted(cad, 'P-2')
    expect((await takeNext(control))?.incomingId).toBe(first)
    expect((await control.call('releaseIncoming', { params: { incomingId: first } })).status).toBe(204)
    expect((await queue(trainer)).map(({ incomingId, state }) => [incomingId, state])).toEqual([
      [first, 'waiting'],
      [second, 'waiting']
    ])
    await empty()
  })
  it('hands over to a named colleague, who is first to take it', async () => {
    const handed = await posted(cad, 'H-1')
    const other = await posted(cad, 'H-2', { grade: 'priority' })
    await control.call('leaseIncoming', { params: { incomingId: handed } })
    const refused = await control.call('handOverIncoming', { params: { incomingId: handed }, body: { to: 'bureau1' } })
    expect(refused).toMatchObject({ status: 400, body: { leds: { errors: [{ field: 'to' }] } } })
    const item = await control.call<IncomingItem>('handOverIncoming', {
      params: { incomingId: handed },
      body: { to: 'trainer1', note: 'Asks for the passenger too' }
    })
    expect(item.body).toMatchObject({ state: 'waiting', handedTo: { user: 'trainer1' }, handedNote: 'Asks for the passenger too' })
    expect((await takeNext(control))?.incomingId).toBe(other)
    expect(await takeNext(control)).toBeNull()
    expect((await takeNext(trainer))?.incomingId).toBe(handed)
    expect((await complete(control, handed)).status).toBe(409)
    await complete(trainer, handed)
    await complete(control, other)
  })
})

describe('an outcome', () => {
  it('is said once, by its holder, logged with who and when; what was asked is gone with it', async () => {
    const incomingId = await posted(cad, 'O-1')
    await control.call('leaseIncoming', { params: { incomingId } })
    expect((await complete(trainer, incomingId)).status).toBe(409)
    const said = await complete(control, incomingId, { outcome: 'passed', lines: { passed: 4, notPassed: 1 } })
    expect(said).toMatchObject({ status: 200, body: { outcome: 'passed' } })
    expect((await complete(control, incomingId)).body).toEqual(said.body)
    const other = await complete(control, incomingId, { outcome: 'no-trace' })
    expect(other).toMatchObject({ status: 422, body: { details: expect.stringContaining('ended as “passed”') } })
    expect((await control.call('incoming', { params: { incomingId } })).status).toBe(422)
    const auditor = await signOnAs(server, 'auditor1')
    const { body } = await auditor.call<{ events: { subject: string; user: string }[] }>('auditEvents', {
      query: '?actionCode=Complete%20Incoming%20Check&kind=disclosure&user=control1'
    })
    expect(JSON.stringify(body)).toContain('passed 4 lines passed, 1 not passed')
  })
  it('“not passed” needs to say why', async () => {
    const incomingId = await posted(cad, 'O-2')
    await control.call('leaseIncoming', { params: { incomingId } })
    expect(fieldsOf(await complete(control, incomingId, { outcome: 'not-passed' }))).toEqual(['why'])
    expect((await complete(control, incomingId, { outcome: 'not-passed', why: 'Officer did not say safe' })).status).toBe(200)
  })
  it('of a voice call goes the same way, one call however often it is sent', async () => {
    const callId = crypto.randomUUID()
    const { asked } = checkOf('')
    const call = { callId, caller: '2208', asked }
    const first = await control.call<{ incomingId: string }>('voiceCall', { body: call })
    expect(first.status).toBe(201)
    expect((await control.call('voiceCall', { body: { ...call, place: 'LOW ST' } })).body).toEqual(first.body)
    expect(await queue(control)).toMatchObject([{ channel: 'voice', lease: { user: 'control1' } }])
    const elsewhere = await trainer.call('voiceCall', { body: call })
    expect(elsewhere).toMatchObject({ status: 409, body: { type: 'conflict/reference-id-reused' } })
    expect((await complete(control, callId, { outcome: 'no-trace' })).status).toBe(200)
  })
})

describe('the stream', () => {
  it('tells id, state, grade and age alone, and after a break everything since the last it told', async () => {
    const stream = await follow({ url: server.url, token: control.token })
    const first = await posted(cad, 'S-1', { grade: 'emergency' })
    await stream.until((events) => events.length >= 1)
    expect(stream.events).toEqual([{ incomingId: first, state: 'waiting', grade: 'emergency', ageSeconds: 0 }])
    const last = stream.last()
    stream.stop()
    await stream.ended
    const second = await posted(cad, 'S-2')
    await takeNext(control)
    await complete(control, first)
    const again = await follow({ url: server.url, token: control.token }, last)
    await again.until((events) => events.length >= 3)
    expect(again.events.map(({ incomingId, state }) => [incomingId, state])).toEqual([
      [second, 'waiting'],
      [first, 'taken'],
      [first, 'done']
    ])
    again.stop()
    await empty()
  })
  it('begins with now where a number of another database is quoted', async () => {
    const stream = await follow({ url: server.url, token: control.token }, '999999')
    await posted(cad, 'S-3')
    await stream.until((events) => events.length >= 1)
    expect(stream.events).toMatchObject([{ state: 'waiting' }])
    stream.stop()
    await empty()
  })
  it('H43: tells nothing more once its user has signed out, and ends', async () => {
    const leaving = await signOnAs(server, 'control1')
    const stream = await follow({ url: server.url, token: leaving.token })
    const token = leaving.tokens.access_token
    expect((await postForm(`${server.url}/niam/revoke`, { ...(await clientFields(server)), token })).status).toBe(200)
    await posted(cad, 'S-4')
    await stream.ended
    expect(stream.events).toEqual([])
    await empty()
  })
  it('is for the control room alone', async () => {
    const bureau = await signOnAs(server, 'bureau1')
    await expect(follow({ url: server.url, token: bureau.token })).rejects.toThrow('403')
  })
})

describe('the generator', () => {
  it('makes up checks at the rate a trainer sets, and none at 0', async () => {
    expect((await control.call('setIncomingRate', { body: { perMinute: 5 } })).status).toBe(403)
    expect(fieldsOf(await trainer.call('setIncomingRate', { body: { perMinute: 61 } }))).toEqual(['perMinute'])
    const stream = await follow({ url: server.url, token: trainer.token })
    expect((await trainer.call('setIncomingRate', { body: { perMinute: 60 } })).body).toEqual({ perMinute: 60 })
    await stream.until((events) => events.length >= 1)
    await trainer.call('setIncomingRate', { body: { perMinute: 0 } })
    expect((await trainer.call('incomingRate')).body).toEqual({ perMinute: 0 })
    stream.stop()
    await empty()
  })
})
