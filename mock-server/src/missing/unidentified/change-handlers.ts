import { randomUUID } from 'node:crypto'
import type { Call, Handler, Reply } from '../../http/call.ts'
import { reply } from '../../http/call.ts'
import { authorOf } from '../../reports/author.ts'
import { refusedChange } from '../../reports/refused-change.ts'
import type { Service } from '../../service.ts'
import { newVersion, writeRequestOf } from '../../writes/write-request.ts'
import type { Change } from './change.ts'
import { changeFaults } from './faults.ts'
import { NOT_UNIDENTIFIED, refusalOfChange } from './refusals.ts'

type ChangeEndpoint = 'amendUnidentified' | 'identifyUnidentified' | 'reopenUnidentified' | 'cancelUnidentified'
/** A call that asks for a change; `note` where who asked its owner for it said why (H56). */
type ChangeCall = Pick<
  Call<ChangeEndpoint>,
  'name' | 'endpoint' | 'caller' | 'headers' | 'params' | 'body' | 'query' | 'path' | 'at' | 'entry'
> & { readonly note?: string }

const combines = ({ change }: Change): boolean => change === 'identify' || change === 'reopen'

export const makeUnidentifiedChange = async ({ store, reference }: Service, call: ChangeCall, asked: Change): Promise<Reply> => {
  const { params, caller, entry } = call
  const { personId } = params
  const { versionToChange } = call.body
  const request = writeRequestOf(call)
  const report = await store.read('unidentified', { personId })
  if (report === null) return NOT_UNIDENTIFIED
  const refused = await refusedChange(
    { store },
    { call, request },
    {
      refusal: (asker) => refusalOfChange(report, { asked, versionToChange, asker, reference }),
      faults: () => changeFaults(asked, report, { reference, now: request.at })
    }
  )
  if (refused !== undefined) return refused
  const write = {
    personId,
    asked,
    versionToChange,
    version: newVersion(),
    linkId: randomUUID(),
    force: caller.claims.force,
    ...(call.note === undefined ? {} : { note: call.note })
  }
  const told = { kind: combines(asked) ? 'combination' : 'alteration', subject: `${asked.change} unidentified` } as const
  const named =
    asked.change === 'identify'
      ? await store.read('namedByPncId', { pncId: asked.identification.pncId, at: request.at })
      : asked.change === 'reopen'
        ? (report.identification?.personId ?? null)
        : null
  const { requestId } = await store.write('changeUnidentified', { request, write: { ...write, ...authorOf(call) } }, [
    entry({ ...told, personId }),
    // SECURITY: H53 two records are said to be one person's, or no longer: it stands in the access history of both
    ...(named === null ? [] : [entry({ ...told, personId: named })])
  ])
  return reply({ requestId })
}

export const amendUnidentified =
  (service: Service): Handler<'amendUnidentified'> =>
  (call) =>
    makeUnidentifiedChange(service, call, { change: 'amend', content: call.body.content })

export const identifyUnidentified =
  (service: Service): Handler<'identifyUnidentified'> =>
  (call) =>
    makeUnidentifiedChange(service, call, { change: 'identify', identification: call.body.identification })

export const reopenUnidentified =
  (service: Service): Handler<'reopenUnidentified'> =>
  (call) =>
    makeUnidentifiedChange(service, call, { change: 'reopen', note: call.body.note })

export const cancelUnidentified =
  (service: Service): Handler<'cancelUnidentified'> =>
  (call) =>
    makeUnidentifiedChange(service, call, { change: 'cancel', date: call.body.date, note: call.body.note })
