import { randomUUID } from 'node:crypto'
import { unidentifiedRules } from '../../api/unidentified.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { refuse, wrong } from '../http/refusal.ts'
import { schemaErrors } from '../http/schema-errors.ts'
import { authorOf } from '../reports/author.ts'
import type { Service } from '../service.ts'
import { newVersion, writeRequestOf } from '../writes/write-request.ts'
import { NO_MISSING_REPORT } from './refusals.ts'

const NOT_UNIDENTIFIED = refuse('not-found/record', 'This is not the record of somebody found without a name.', [
  { errorDetailType: 'not-found', message: 'Incorrect personId' }
])

export const listUnidentified =
  ({ store }: Service): Handler<'unidentifiedList'> =>
  async ({ entry }) => {
    const unidentified = await store.read('unidentifiedList', undefined)
    return reply({ unidentified }, [entry({ kind: 'consultation', subject: `found without a name: ${unidentified.length}` })])
  }

export const viewUnidentified =
  ({ store }: Service): Handler<'unidentified'> =>
  async ({ params, entry }) => {
    const report = await store.read('unidentified', params)
    if (report === null) return NOT_UNIDENTIFIED
    return reply(report, [entry({ kind: 'consultation', personId: params.personId, subject: `unidentified ${report.reference}` })])
  }

export const createUnidentified =
  ({ store, reference }: Service): Handler<'createUnidentified'> =>
  async (call) => {
    const { content } = call.body
    const request = writeRequestOf(call)
    if ((await store.read('earlierWrite', request)) === undefined) {
      const checked = unidentifiedRules(request.at).safeParse(content)
      const faults = (checked.success ? [] : schemaErrors(checked.error)).map((fault) => ({
        ...fault,
        field: `content.${fault.field ?? ''}`
      }))
      if (reference.station(content.ownerForce) === undefined)
        faults.push({ ...wrong('content.ownerForce', 'must be a valid force station code', 'rule'), field: 'content.ownerForce' })
      if (faults.length > 0)
        return refuse('bad-request/invalid-body', 'The report is not complete or not possible as it stands. Nothing was recorded.', faults)
    }
    const { requestId } = await store.write(
      'createUnidentified',
      {
        request,
        report: { personId: randomUUID(), reportId: randomUUID(), version: newVersion(), content, ...authorOf(call) }
      },
      [call.entry({ kind: 'collection', subject: `create unidentified ${content.kind}` })]
    )
    return reply({ requestId })
  }

export const matchMissing =
  ({ store }: Service): Handler<'missingMatches'> =>
  async ({ params, entry }) => {
    const matches = await store.read('missingMatches', params)
    if (matches === null) return NO_MISSING_REPORT
    const subject = `matched against people found without a name: ${matches.length}`
    return reply({ matches }, [entry({ kind: 'consultation', personId: params.personId, subject })])
  }

export const matchUnidentified =
  ({ store }: Service): Handler<'unidentifiedMatches'> =>
  async ({ params, entry }) => {
    const matches = await store.read('unidentifiedMatches', params)
    if (matches === null) return NOT_UNIDENTIFIED
    const subject = `matched against missing people: ${matches.map(({ reference }) => reference).join(', ') || 'none'}`
    return reply({ matches }, [entry({ kind: 'consultation', personId: params.personId, subject })])
  }
