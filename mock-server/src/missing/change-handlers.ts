import type { Call, Handler, Reply } from '../http/call.ts'
import { reply } from '../http/call.ts'
import { authorOf } from '../reports/author.ts'
import { refusedChange } from '../reports/refused-change.ts'
import type { Service } from '../service.ts'
import { newVersion, writeRequestOf } from '../writes/write-request.ts'
import { changed } from './change.ts'
import type { Change } from './change.ts'
import { changeFaults } from './faults.ts'
import { headlineOf } from './headline.ts'
import { NO_MISSING_REPORT, refusalOfChange } from './refusals.ts'

type ChangeEndpoint =
  | 'amendMissing'
  | 'addSighting'
  | 'answerRisk'
  | 'reviewMissing'
  | 'foundMissing'
  | 'recordReturnInterview'
  | 'transferMissing'
  | 'cancelMissing'
/** A call that asks for a change; `note` where who asked its owner for it said why (H56). */
export type ChangeCall = Pick<
  Call<ChangeEndpoint>,
  'name' | 'endpoint' | 'caller' | 'headers' | 'params' | 'body' | 'query' | 'path' | 'at' | 'entry'
> & { readonly note?: string }

export const makeMissingChange = async ({ store, reference }: Service, call: ChangeCall, asked: Change): Promise<Reply> => {
  const { params, entry } = call
  const { versionToChange } = call.body
  const request = writeRequestOf(call)
  const report = await store.read('missingReport', params)
  if (report === null) return NO_MISSING_REPORT
  const refused = await refusedChange(
    { store },
    { call, request },
    {
      refusal: (asker) => refusalOfChange(report, { asked, versionToChange, asker, reference }),
      faults: () => changeFaults(asked, report, { reference, now: request.at })
    }
  )
  if (refused !== undefined) return refused
  const author = authorOf(call)
  const { returnInterviewDueAt: interviewDueAt, child } = report
  const { standing } = changed({ ...report, interviewDueAt }, asked, { by: author.by, at: request.at, child })
  const { requestId } = await store.write(
    'changeMissing',
    {
      request,
      write: {
        ...params,
        asked,
        versionToChange,
        version: newVersion(),
        headline: headlineOf(standing, reference),
        ...author,
        ...(call.note === undefined ? {} : { note: call.note })
      }
    },
    [entry({ kind: 'alteration', personId: params.personId, subject: `${asked.change} missing report` })]
  )
  return reply({ requestId })
}

const without = <B extends { readonly versionToChange: string }>({ versionToChange: _quoted, ...rest }: B): Omit<B, 'versionToChange'> =>
  rest

export const amendMissing =
  (service: Service): Handler<'amendMissing'> =>
  (call) =>
    makeMissingChange(service, call, { change: 'amend', ...without(call.body) })

export const addSighting =
  (service: Service): Handler<'addSighting'> =>
  (call) =>
    makeMissingChange(service, call, { change: 'sighting', ...without(call.body) })

export const answerRisk =
  (service: Service): Handler<'answerRisk'> =>
  (call) =>
    makeMissingChange(service, call, { change: 'answer-risk', ...without(call.body) })

export const reviewMissing =
  (service: Service): Handler<'reviewMissing'> =>
  (call) =>
    makeMissingChange(service, call, { change: 'review', ...without(call.body) })

export const foundMissing =
  (service: Service): Handler<'foundMissing'> =>
  (call) =>
    makeMissingChange(service, call, { change: 'found', ...without(call.body) })

export const recordReturnInterview =
  (service: Service): Handler<'recordReturnInterview'> =>
  (call) =>
    makeMissingChange(service, call, { change: 'return-interview', ...without(call.body) })

export const transferMissing =
  (service: Service): Handler<'transferMissing'> =>
  (call) =>
    makeMissingChange(service, call, { change: 'transfer', ...without(call.body) })

export const cancelMissing =
  (service: Service): Handler<'cancelMissing'> =>
  (call) =>
    makeMissingChange(service, call, { change: 'cancel', ...without(call.body) })
