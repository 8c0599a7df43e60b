import { propertyHeadline } from '../../api/property.ts'
import type { Handler, Reply } from '../http/call.ts'
import { keptFor } from '../objects/kept-for.ts'
import { makeChange } from '../objects/make-change.ts'
import type { ChangeCall } from '../objects/make-change.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { propertyBearing } from './bearing.ts'
import { changed, LIVE } from './change.ts'
import type { Change } from './change.ts'
import { changeFaults, refusalOfStep } from './change-faults.ts'
import { categoryIn } from './property-faults.ts'

export const makePropertyChange = async (service: Service, call: ChangeCall, asked: Change): Promise<Reply> => {
  const { store, reference } = service
  const changeable = await store.read('changeableProperty', call.params)
  const facts = { reference, today: calendarDay(call.at), kept: keptFor(reference) }
  return makeChange(service, call, {
    kind: 'property',
    change: asked.change,
    report: changeable?.report ?? null,
    live: LIVE,
    refusal: (report) => refusalOfStep(asked, report),
    faults: (report) => changeFaults(asked, { ...facts, report }),
    next: (report) => {
      const held = changeable?.held ?? { deletedOn: null, reviewDate: null, ended: null, keptUntil: null }
      const standing = changed({ ...report, held }, asked, facts)
      const { status, content, cancellation, action, note } = standing
      return {
        status,
        open: LIVE.includes(status),
        headline: propertyHeadline(content, categoryIn(reference)(content.category)?.label ?? content.category),
        content,
        held: standing.held,
        cancellation,
        action,
        note,
        notices: [],
        bearing: asked.change === 'amend' ? propertyBearing(content) : null,
        settles: asked.change !== 'amend'
      }
    }
  })
}

const without = <B extends { readonly versionToChange: string }>({ versionToChange: _quoted, ...rest }: B): Omit<B, 'versionToChange'> =>
  rest

export const amendProperty =
  (service: Service): Handler<'amendProperty'> =>
  (call) =>
    makePropertyChange(service, call, { change: 'amend', ...without(call.body) })

export const confirmProperty =
  (service: Service): Handler<'confirmProperty'> =>
  (call) =>
    makePropertyChange(service, call, { change: 'confirm', ...without(call.body) })

export const locateProperty =
  (service: Service): Handler<'locateProperty'> =>
  (call) =>
    makePropertyChange(service, call, { change: 'locate', ...without(call.body) })

export const extendProperty =
  (service: Service): Handler<'extendProperty'> =>
  (call) =>
    makePropertyChange(service, call, { change: 'extend', ...without(call.body) })

export const cancelProperty =
  (service: Service): Handler<'cancelProperty'> =>
  (call) =>
    makePropertyChange(service, call, { change: 'cancel', ...without(call.body) })
