import { vehicleHeadline } from '../../api/vehicles.ts'
import type { Handler, Reply } from '../http/call.ts'
import { keptFor } from '../objects/kept-for.ts'
import { makeChange } from '../objects/make-change.ts'
import type { ChangeCall } from '../objects/make-change.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { vehicleBearing } from './bearing.ts'
import { changed, LIVE } from './change.ts'
import type { Change } from './change.ts'
import { changeFaults, refusalOfStep } from './change-faults.ts'
import { dvlaNoticesOf } from './dvla-notices.ts'
import { kindIn } from './vehicle-faults.ts'

export const makeVehicleChange = async (service: Service, call: ChangeCall, asked: Change): Promise<Reply> => {
  const { store, reference } = service
  const changeable = await store.read('changeableVehicle', call.params)
  const kindOf = kindIn(reference)
  const today = calendarDay(call.at)
  return makeChange(service, call, {
    kind: 'vehicle',
    change: asked.change,
    report: changeable?.report ?? null,
    live: LIVE,
    refusal: (report) => refusalOfStep(asked, report),
    faults: (report) => changeFaults(asked, { report, reference, today }),
    next: (report) => {
      const held = changeable?.held ?? { deletedOn: null, reviewDate: null, ended: null, keptUntil: null }
      const standing = changed({ ...report, held }, asked, {
        today,
        createdOn: calendarDay(new Date(report.createdAt)),
        kept: keptFor(reference)
      })
      const { status, content, cancellation, action, note } = standing
      return {
        status,
        open: LIVE.includes(status),
        headline: vehicleHeadline(content, kindOf(content.kind)?.label ?? content.kind),
        content,
        held: standing.held,
        cancellation,
        action,
        note,
        notices: dvlaNoticesOf(report, standing, kindOf),
        bearing: asked.change === 'amend' ? vehicleBearing(content, kindOf(content.kind)) : null,
        settles: asked.change !== 'amend'
      }
    }
  })
}

const without = <B extends { readonly versionToChange: string }>({ versionToChange: _quoted, ...rest }: B): Omit<B, 'versionToChange'> =>
  rest

export const amendVehicleReport =
  (service: Service): Handler<'amendVehicleReport'> =>
  (call) =>
    makeVehicleChange(service, call, { change: 'amend', ...without(call.body) })

export const confirmVehicleReport =
  (service: Service): Handler<'confirmVehicleReport'> =>
  (call) =>
    makeVehicleChange(service, call, { change: 'confirm', ...without(call.body) })

export const recoverVehicleReport =
  (service: Service): Handler<'recoverVehicleReport'> =>
  (call) =>
    makeVehicleChange(service, call, { change: 'recover', ...without(call.body) })

export const extendVehicleReport =
  (service: Service): Handler<'extendVehicleReport'> =>
  (call) =>
    makeVehicleChange(service, call, { change: 'extend', ...without(call.body) })

export const cancelVehicleReport =
  (service: Service): Handler<'cancelVehicleReport'> =>
  (call) =>
    makeVehicleChange(service, call, { change: 'cancel', ...without(call.body) })
