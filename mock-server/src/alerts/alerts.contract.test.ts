import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AlertCountSchema, AlertDetailSchema, AlertListSchema, MOST_SUBSCRIPTIONS, SubscriptionsSchema } from '../../api/alerts.ts'
import type { Alert, SubscribeInput } from '../../api/alerts.ts'
import { bicycle, changedObject, makeProperty, makeVehicle, van } from '../testing/objects.ts'
import { adult, createPerson, dayFromNow } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'
import { changed, circulate } from '../testing/wanted.ts'

let server: StartedServer
let norfolk: TestClient
let control: TestClient
let avon: TestClient
let trainer: TestClient
beforeAll(async () => {
  server = await startServer()
  norfolk = await signOnAs(server, 'bureau1')
  control = await signOnAs(server, 'control1')
  avon = await signOnAs(server, 'bureau2')
  trainer = await signOnAs(server, 'trainer1')
})
afterAll(async () => {
  await server.remove()
})

type Watch = Pick<SubscribeInput, 'kind' | 'target'>
const subscribe = (client: TestClient, watch: Watch, rest: object = {}, subscriptionId = randomUUID()) =>
  client.call<{ subscriptionId: string; label: string }>('subscribe', {
    params: { subscriptionId },
    body: { reason: 'Operation Larkspur', expiresOn: dayFromNow(90), ...watch, ...rest }
  })
const alertsOf = async (client: TestClient, reference: string): Promise<Alert[]> =>
  AlertListSchema.parse((await client.call('alerts')).body).alerts.filter((alert) => alert.reference === reference)
const countOf = async (client: TestClient) => AlertCountSchema.parse((await client.call('alertCount')).body)
const detailOf = async (client: TestClient, { alertId }: Pick<Alert, 'alertId'>) =>
  AlertDetailSchema.parse((await client.call('alert', { params: { alertId } })).body)

describe('a subscription on a person', () => {
  it('tells once of each change, with what changed behind a stop, and never the one who made it', async () => {
    const personId = await createPerson(norfolk, adult('Watchworthy'))
    expect((await subscribe(control, { kind: 'person', target: personId })).status).toBe(200)
    expect((await subscribe(norfolk, { kind: 'person', target: personId })).status).toBe(200)
    // The same change reaches whoever watches the force as well: they are told of it once.
    expect((await subscribe(control, { kind: 'force', target: '36' })).status).toBe(200)
    const report = await circulate(norfolk, personId)
    await changed(norfolk, 'extendWanted', report, { reviewDate: dayFromNow(500), note: 'Still sought' })
    const told = await alertsOf(control, report.reference)
    expect(told.map(({ what, personId: whose, subscription }) => [what, whose, subscription?.kind])).toEqual([
      ['changed', personId, 'person'],
      ['new', personId, 'person']
    ])
    expect(told[0]?.subscription?.reason).toBe('Operation Larkspur')
    expect(JSON.stringify(told)).not.toContain('Watchworthy')
    expect(await alertsOf(norfolk, report.reference)).toEqual([])
    expect(await detailOf(control, told[0] ?? { alertId: '' })).toMatchObject({
      action: 'review-extended',
      status: 'circulated',
      changed: ['reviewDate']
    })
    expect((await norfolk.call('alert', { params: { alertId: told[0]?.alertId ?? '' } })).status).toBe(404)
  })

  it('is not to be had of a child without saying why, of nobody, for longer than a year, or twice', async () => {
    const child = await createPerson(norfolk, adult('Youngworth', { birth: { date: dayFromNow(-10 * 365) } }))
    const refused = await subscribe(control, { kind: 'person', target: child })
    expect([refused.status, fieldsOf(refused)]).toEqual([403, ['childReason']])
    const known = await control.call('subscribe', {
      params: { subscriptionId: randomUUID() },
      body: { kind: 'person', target: child, reason: 'Safeguarding plan', expiresOn: dayFromNow(30) },
      headers: { 'x-leds-child-reason': 'Named in a safeguarding plan' }
    })
    expect(known.status).toBe(200)
    const target = await createPerson(norfolk, adult('Onceonly'))
    expect((await subscribe(control, { kind: 'person', target: randomUUID() })).status).toBe(404)
    expect(fieldsOf(await subscribe(control, { kind: 'person', target }, { expiresOn: dayFromNow(400) }))).toEqual(['expiresOn'])
    expect(fieldsOf(await subscribe(control, { kind: 'person', target }, { expiresOn: dayFromNow(-2) }))).toEqual(['expiresOn'])
    const id = randomUUID()
    expect([
      await subscribe(control, { kind: 'person', target }, {}, id),
      await subscribe(control, { kind: 'person', target }, {}, id)
    ]).toMatchObject([{ status: 200 }, { status: 200 }])
    expect((await subscribe(control, { kind: 'person', target })).status).toBe(409)
    expect((await subscribe(norfolk, { kind: 'person', target }, {}, id)).status).toBe(409)
  })

  it('H52: is not to be had of somebody known as a victim or witness alone', async () => {
    const target = await createPerson(norfolk, adult('Witnessworth', { profiles: ['CT'] }))
    expect(await subscribe(control, { kind: 'person', target })).toMatchObject({ status: 422, body: { type: 'unprocessable/not-allowed' } })
  })
})

describe('what can be watched', () => {
  it('is an item, a registration and a postcode district, each told of its own', async () => {
    const item = await makeProperty(norfolk, bicycle())
    expect((await subscribe(avon, { kind: 'property', target: item.reportId })).body.label).toBe(item.reference)
    const vehicle = van({ place: '14 King Street, Norwich NR97 1PD' })
    expect((await subscribe(avon, { kind: 'vrm', target: (vehicle.vrm ?? '').toLowerCase() })).body.label).toBe(vehicle.vrm)
    expect((await subscribe(trainer, { kind: 'postcode', target: 'nr97' })).status).toBe(200)
    const made = await makeVehicle(norfolk, vehicle)
    expect((await alertsOf(avon, made.reference)).map(({ what }) => what)).toEqual(['new'])
    expect((await alertsOf(trainer, made.reference)).map(({ subscription }) => subscription?.label)).toEqual(['NR97'])
    await changedObject(norfolk, 'cancelProperty', item, { reason: 'property:recorded-in-error', date: dayFromNow(0) })
    expect((await alertsOf(avon, item.reference)).map(({ what }) => what)).toEqual(['ended'])
  })

  it('tells of another force’s check where that was asked for', async () => {
    const target = await createPerson(norfolk, adult('Checkedworth'))
    const { reference } = await circulate(norfolk, target)
    await subscribe(control, { kind: 'person', target }, { hits: true })
    await subscribe(trainer, { kind: 'person', target })
    await avon.call('personSummary', { params: { personId: target }, headers: { 'x-leds-geolocation': 'TEMPLE MEADS' } })
    const [hit] = await alertsOf(control, reference)
    expect(hit?.what).toBe('hit')
    expect((await detailOf(control, hit ?? { alertId: '' })).action).toBe('checked by M. Penhaligon (bureau2), force 52VB, TEMPLE MEADS')
    expect(await alertsOf(trainer, reference)).toEqual([])
  })

  it('ends when its owner says so, is listed without names, and is limited', async () => {
    const supervisor = await signOnAs(server, 'supervisor1')
    const target = await createPerson(norfolk, adult('Endworth'))
    const { body } = await subscribe(supervisor, { kind: 'person', target })
    expect((await avon.call('unsubscribe', { params: { subscriptionId: body.subscriptionId } })).status).toBe(404)
    expect((await supervisor.call('unsubscribe', { params: { subscriptionId: body.subscriptionId } })).status).toBe(204)
    const { reference } = await circulate(norfolk, target)
    expect(await alertsOf(supervisor, reference)).toEqual([])
    for (let made = 0; made < MOST_SUBSCRIPTIONS; made += 1)
      expect((await subscribe(supervisor, { kind: 'vrm', target: `LIM1T${made}` })).status).toBe(200)
    expect(await subscribe(supervisor, { kind: 'vrm', target: 'ONEMORE' })).toMatchObject({ status: 422 })
    const listed = SubscriptionsSchema.parse((await supervisor.call('subscriptions')).body)
    expect(listed.subscriptions).toHaveLength(MOST_SUBSCRIPTIONS)
  })
})

describe('an alert', () => {
  it('is told once and stays until it is read, though the server is killed in between', async () => {
    const mine = await startServer()
    try {
      const [before, maker] = [await signOnAs(mine, 'control1'), await signOnAs(mine, 'bureau1')]
      const target = await createPerson(maker, adult('Killworth'))
      await subscribe(before, { kind: 'person', target })
      const { reference } = await circulate(maker, target)
      await mine.kill()
      const second = await startServer({ after: mine })
      const again = await signOnAs(second, 'control1')
      expect(await countOf(again)).toEqual({ unread: 1, untold: 1 })
      expect((await again.call('alertsTold')).body).toEqual({ unread: 1, untold: 1 })
      await second.kill()
      const third = await startServer({ after: mine })
      const last = await signOnAs(third, 'control1')
      expect((await last.call('alertsTold')).body).toEqual({ unread: 1, untold: 0 })
      const [alert] = await alertsOf(last, reference)
      expect((await last.call('acknowledgeAlert', { params: { alertId: alert?.alertId ?? '' } })).status).toBe(200)
      expect(await countOf(last)).toEqual({ unread: 0, untold: 0 })
      await third.kill()
    } finally {
      await mine.remove()
    }
  })
})
