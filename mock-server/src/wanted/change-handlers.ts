import type { Call, Handler, Reply } from '../http/call.ts'
import { reply } from '../http/call.ts'
import { NO_PERSON } from '../people/handlers.ts'
import { authorOf } from '../reports/author.ts'
import { refusedChange } from '../reports/refused-change.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { newVersion, writeRequestOf } from '../writes/write-request.ts'
import { changeFaults } from './change-faults.ts'
import type { Change } from './change.ts'
import { NO_REPORT, refusalOfChange } from './refusals.ts'

type ChangeEndpoint = 'amendWanted' | 'extendWanted' | 'transferWanted' | 'cancelWanted' | 'confirmWanted' | 'secondCheckWanted'
/** A call that asks for a change; `note` where who asked its owner for it said why (H56). */
export type ChangeCall = Pick<
  Call<ChangeEndpoint>,
  'name' | 'endpoint' | 'caller' | 'headers' | 'params' | 'body' | 'query' | 'path' | 'at' | 'entry'
> & { readonly note?: string }

export const makeWantedChange = async ({ store, reference }: Service, call: ChangeCall, asked: Change): Promise<Reply> => {
  const { params, at, entry } = call
  const { versionToChange } = call.body
  const request = writeRequestOf(call)
  const held = await store.read('changeableWanted', params)
  if (held === null) return NO_REPORT
  const person = await store.read('personRecord', params)
  if (person === null) return NO_PERSON
  const refused = await refusedChange(
    { store },
    { call, request },
    {
      refusal: (asker) => refusalOfChange(held, { asked, versionToChange, asker, reference }),
      faults: () => changeFaults(asked, { report: held.report, person, reference, today: calendarDay(at) })
    }
  )
  if (refused !== undefined) return refused
  const { category } = asked.change === 'amend' ? asked.content : held.report.content
  const { requestId } = await store.write(
    'changeWanted',
    {
      request,
      write: {
        ...params,
        asked,
        versionToChange,
        version: newVersion(),
        headline: reference.row('wanted-categories', category)?.label ?? category,
        ...authorOf(call),
        ...(call.note === undefined ? {} : { note: call.note })
      }
    },
    [entry({ kind: 'alteration', personId: params.personId, subject: `${asked.change} wanted report` })]
  )
  return reply({ requestId })
}

const without = <B extends { readonly versionToChange: string }>({ versionToChange: _quoted, ...rest }: B): Omit<B, 'versionToChange'> =>
  rest

export const amendWanted =
  (service: Service): Handler<'amendWanted'> =>
  (call) =>
    makeWantedChange(service, call, { change: 'amend', ...without(call.body) })

export const extendWanted =
  (service: Service): Handler<'extendWanted'> =>
  (call) =>
    makeWantedChange(service, call, { change: 'extend', ...without(call.body) })

export const transferWanted =
  (service: Service): Handler<'transferWanted'> =>
  (call) =>
    makeWantedChange(service, call, { change: 'transfer', ...without(call.body) })

export const cancelWanted =
  (service: Service): Handler<'cancelWanted'> =>
  (call) =>
    makeWantedChange(service, call, { change: 'cancel', ...without(call.body) })

export const confirmWanted =
  (service: Service): Handler<'confirmWanted'> =>
  (call) =>
    makeWantedChange(service, call, { change: 'confirm', ...without(call.body) })

export const secondCheckWanted =
  (service: Service): Handler<'secondCheckWanted'> =>
  (call) =>
    makeWantedChange(service, call, { change: 'second-check', ...without(call.body) })

export const viewWantedHistory =
  ({ store }: Service): Handler<'wantedHistory'> =>
  async ({ params, entry }) => {
    const history = await store.read('wantedHistory', params)
    if (history === null) return NO_REPORT
    return reply(history, [
      entry({
        kind: 'consultation',
        personId: params.personId,
        subject: `history of wanted report ${history.reference}: ${history.versions.length} versions`
      })
    ])
  }
