import { createHash, randomUUID } from 'node:crypto'
import { unidentifiedSought } from '../../../api/unidentified-search.ts'
import type { UnidentifiedSearch } from '../../../api/unidentified-search.ts'
import { reply } from '../../http/call.ts'
import type { Handler } from '../../http/call.ts'
import { signatureOf } from '../../http/caller.ts'
import { refuse, wrong } from '../../http/refusal.ts'
import { proofOfSearch, searchedTerms } from '../../proof-of-search.ts'
import { authorOf } from '../../reports/author.ts'
import { ownerFaults } from '../../reports/owner-faults.ts'
import type { Service } from '../../service.ts'
import { newVersion, writeRequestOf } from '../../writes/write-request.ts'
import { NO_MISSING_REPORT } from '../refusals.ts'
import { unidentifiedFaults } from './faults.ts'
import { NOT_UNIDENTIFIED } from './refusals.ts'

interface Searched extends Omit<UnidentifiedSearch, 'clothing'> {
  readonly clothing?: string | null | undefined
}
/** What was looked for, told in a few letters. */
const hashOf = ({ description, foundAt, place, clothing = null }: Searched): string =>
  createHash('sha256')
    .update(JSON.stringify([description, foundAt, place, clothing]))
    .digest('hex')

export const findUnidentified =
  ({ store, searchKey }: Service): Handler<'findUnidentified'> =>
  async ({ body, caller, at, entry }) => {
    const answer = await store.read('likeDescription', body)
    const searchToken = proofOfSearch([hashOf(body)], { user: signatureOf(caller), at, key: searchKey })
    const found = [...answer.missing, ...answer.found].map(({ reference }) => reference)
    return reply({ ...answer, searchToken }, [
      entry({ kind: 'consultation', subject: `search by description, found without a name: ${found.join(', ') || 'none'}` })
    ])
  }

export const viewUnidentifiedHistory =
  ({ store }: Service): Handler<'unidentifiedHistory'> =>
  async ({ params, entry }) => {
    const history = await store.read('unidentifiedHistory', params)
    if (history === null) return NOT_UNIDENTIFIED
    const subject = `history of unidentified ${history.reference}: ${history.versions.length} versions`
    return reply(history, [entry({ kind: 'consultation', personId: params.personId, subject })])
  }

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

const UNSEARCHED = refuse(
  'unprocessable/not-allowed',
  'Look first at who is missing and who was found without a name already: search by this description, then create. A search counts for 30 minutes.',
  [
    wrong(
      'searchToken',
      'This does not prove a search of yours for this description in the last 30 minutes. Search again.',
      'duplicate-search'
    )
  ]
)

export const createUnidentified =
  ({ store, reference, searchKey }: Service): Handler<'createUnidentified'> =>
  async (call) => {
    const { content, searchToken } = call.body
    const { caller, at } = call
    const request = writeRequestOf(call)
    if ((await store.read('earlierWrite', request)) === undefined) {
      const faults = [...unidentifiedFaults(content, { reference, now: request.at }), ...ownerFaults({ content, caller, reference })]
      if (faults.length > 0)
        return refuse('bad-request/invalid-body', 'The report is not complete or not possible as it stands. Nothing was recorded.', faults)
      const searched = searchedTerms(searchToken, { user: signatureOf(caller), at, key: searchKey }) ?? []
      if (!searched.includes(hashOf(unidentifiedSought(content)))) return UNSEARCHED
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
