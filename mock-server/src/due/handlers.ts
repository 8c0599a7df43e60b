import { MISSING_DUE, PROPERTY_DUE, VEHICLE_DUE } from '../../api/due.ts'
import { forceOf } from '../../api/primitives.ts'
import type { Call, Handler } from '../http/call.ts'
import { reply } from '../http/call.ts'
import { refuse, wrong } from '../http/refusal.ts'
import { colleaguesHolding, nameOf } from '../niam/colleagues.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import type { ClaimedDue } from './claims.ts'
import { dueIdOf, dueItemOf, mayWorkOn } from './due-item.ts'
import type { Worker } from './due-item.ts'

type DueCall = Pick<Call<'due'>, 'caller' | 'at'>

const workerOf = ({ caller: { claims } }: DueCall): Worker => ({ username: claims.sub, role: claims.role, force: claims.force })

const listOf = ({ store }: Service, call: DueCall): Promise<ClaimedDue[]> => {
  const { username: user, role, force } = workerOf(call)
  return store.read('dueItems', { force, user, supervisor: role === 'supervisor', today: calendarDay(call.at), at: call.at.toISOString() })
}

/** The item of the asker's own list; another force's is as unknown as none. */
const itemOf = async (service: Service, call: DueCall, dueId: string): Promise<ClaimedDue | undefined> =>
  (await listOf(service, call)).find((each) => dueIdOf(each) === dueId)

const NOT_DUE = refuse('not-found/record', 'Nothing is due to your force under this id. It may have been done.', [
  { errorDetailType: 'not-found', message: 'Incorrect dueId' }
])
const NOT_YOURS = {
  'second-check': 'You wrote what is to be checked, or your account gives no second checks: another operator of your force takes it.',
  'sealed-opened': 'You opened these details yourself: another supervisor sees to the notice.',
  request: 'Your account does not work on requests: an operator of your force takes it.',
  missing: 'Your account changes no missing reports: an operator of your force takes it.',
  property: 'Your account changes no property reports: an operator of your force takes it.',
  vehicle: 'Your account does not confirm or change vehicle reports: a bureau operator of your force takes it.',
  hit: 'Your account does not see to hits: an operator of your force takes it.',
  print: 'Only who printed it, or a supervisor of the force, accounts for its pages.',
  incident: 'You reported this yourself, or your account sees to no incidents: another supervisor of your force notes it.',
  supervisor: 'This is for a supervisor of your force to note.',
  changed: 'Your account changes no wanted reports: an operator of your force takes it.'
} as const
const ofMissing: readonly string[] = MISSING_DUE
const ofProperty: readonly string[] = PROPERTY_DUE
const ofVehicle: readonly string[] = VEHICLE_DUE
const whyNotYours = (kind: ClaimedDue['kind']): keyof typeof NOT_YOURS => {
  if (kind === 'second-check' || kind === 'sealed-opened' || kind === 'request' || kind === 'hit' || kind === 'incident') return kind
  if (kind === 'print-return') return 'print'
  if (kind === 'vehicle-supervisor' || kind === 'hit-overdue' || kind === 'recertification') return 'supervisor'
  if (ofMissing.includes(kind)) return 'missing'
  if (ofProperty.includes(kind)) return 'property'
  return ofVehicle.includes(kind) ? 'vehicle' : 'changed'
}
const notYours = ({ kind }: ClaimedDue) => refuse('unprocessable/not-allowed', NOT_YOURS[whyNotYours(kind)])

export const listDue =
  (service: Service): Handler<'due'> =>
  async (call) => {
    const worker = workerOf(call)
    const items = (await listOf(service, call)).map((due) => dueItemOf(due, { worker, reference: service.reference }))
    return reply({ asOf: call.at.toISOString(), items }, [call.entry({ kind: 'consultation', subject: `due for action: ${items.length}` })])
  }

/** A claim on work, not access to a record: opening what is behind it is logged as that. */
export const leaseDue =
  (service: Service): Handler<'leaseDue'> =>
  async (call) => {
    const { dueId } = call.params
    const due = await itemOf(service, call, dueId)
    if (due === undefined) return NOT_DUE
    const worker = workerOf(call)
    if (!mayWorkOn(due, worker)) return notYours(due)
    const { record, kind } = due
    const { until } = await service.store.write('takeLease', { record, kind, holder: worker.username, at: call.at.toISOString() }, [])
    return reply({ dueId, until })
  }

export const releaseDue =
  ({ store }: Service): Handler<'releaseDue'> =>
  async (call) => {
    const [kind = '', record = ''] = call.params.dueId.split(':')
    await store.write('releaseLease', { record, kind, holder: workerOf(call).username }, [])
    return reply(undefined)
  }

export const handDueOver =
  (service: Service): Handler<'handOverDue'> =>
  async (call) => {
    const { params, body, at, entry } = call
    const due = await itemOf(service, call, params.dueId)
    if (due === undefined) return NOT_DUE
    const worker = workerOf(call)
    const colleague = colleaguesHolding('due.view', worker.force).find(
      ({ username }) => username === body.to && username !== worker.username
    )
    const notTo = (message: string) =>
      refuse('bad-request/invalid-body', 'It was not handed over: choose another colleague.', [wrong('to', message, 'rule')])
    if (colleague === undefined) return notTo('Choose a colleague of your force who works on what is due.')
    if (!mayWorkOn(due, colleague)) return notTo(`${nameOf(body.to)} may not do this: it is their own work, or their account does not.`)
    const { record, kind, personId } = due
    await service.store.write(
      'assignDue',
      { record, kind, to: body.to, note: body.note ?? null, by: worker.username, at: at.toISOString() },
      [entry({ kind: 'alteration', personId, subject: `due item ${params.dueId} ${due.reference} handed to ${body.to}` })]
    )
    const handed = await itemOf(service, call, params.dueId)
    return handed === undefined ? NOT_DUE : reply(dueItemOf(handed, { worker, reference: service.reference }))
  }

export const acknowledgeDue =
  (service: Service): Handler<'acknowledgeDue'> =>
  async (call) => {
    const due = await itemOf(service, call, call.params.dueId)
    if (due === undefined) return NOT_DUE
    const worker = workerOf(call)
    const by = { force: worker.force, by: worker.username, at: call.at.toISOString() }
    const entries = [call.entry({ kind: 'consultation', personId: due.personId, subject: `notice ${due.record} acknowledged` })]
    switch (due.kind) {
      case 'sealed-opened':
        await service.store.write('acknowledgeNotice', { noticeId: due.record, ...by }, entries)
        return reply({})
      case 'vehicle-supervisor':
        if (!mayWorkOn(due, worker)) return notYours(due)
        await service.store.write('noteUnconfirmed', { reportId: due.record, at: by.at, by: by.by }, entries)
        return reply({})
      case 'hit':
        if (!mayWorkOn(due, worker)) return notYours(due)
        await service.store.write('acknowledgeHit', { hitId: due.record, at: by.at, by: by.by }, entries)
        return reply({})
      case 'hit-overdue':
        if (!mayWorkOn(due, worker)) return notYours(due)
        await service.store.write('noteOverdueHit', { hitId: due.record, at: by.at, by: by.by }, entries)
        return reply({})
      case 'incident':
        if (!mayWorkOn(due, worker)) return notYours(due)
        await service.store.write(
          'noteIncident',
          { incidentId: due.record, role: 'supervisor', force: forceOf(worker.force), by: by.by, at: by.at },
          entries
        )
        return reply({})
      case 'property-match':
      case 'vehicle-match':
        if (!mayWorkOn(due, worker)) return notYours(due)
        await service.store.write('acknowledgeMatch', { matchId: due.record, ...by }, entries)
        return reply({})
      default:
        return refuse('unprocessable/not-allowed', 'This is not a notice: it is done by changing or checking the report.')
    }
  }
