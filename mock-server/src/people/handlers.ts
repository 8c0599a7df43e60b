import { randomUUID } from 'node:crypto'
import type { PersonRecord, PersonSearch } from '../../api/people.ts'
import { minimumFlags, minimumOf } from '../../api/summary-parts.ts'
import { holds, signatureOf } from '../http/caller.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { refuse, wrong } from '../http/refusal.ts'
import { liveOfPerson } from '../hits/found-live.ts'
import { tellOwners } from '../hits/tell-owners.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { newVersion, writeRequestOf } from '../writes/write-request.ts'
import { childAccess } from './child-reason.ts'
import { dangerRanks } from './danger-ranks.ts'
import { personFaults } from './person-check.ts'
import { isChild } from './search/born-between.ts'
import { provesSearch, searchTokenFor } from './search-token.ts'

export const NO_PERSON = refuse('not-found/record', 'No person is held under this id.', [
  { errorDetailType: 'not-found', message: 'Incorrect personId' }
])

/** What was asked, for the audit log: the number first, which no other part can push past the entry's end. */
const asked = ({ identifier, ...query }: PersonSearch): string =>
  Object.entries({ ...(identifier === undefined ? {} : { identifier }), ...query })
    .filter(([name]) => name !== 'limit')
    .map(([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(' ')

export const searchPeople = ({ store, reference, searchKey }: Service): Handler<'searchPeople'> => {
  const ranks = dangerRanks(reference)
  return async ({ body, caller, at, entry }) => {
    const start = performance.now()
    const answer = await store.read('searchPeople', { query: body, today: calendarDay(at), ranks })
    const tookMs = Math.round((performance.now() - start) * 100) / 100
    const searchToken = searchTokenFor(body, { user: signatureOf(caller), at, key: searchKey })
    const [only, ...others] = answer.candidates
    // SECURITY: H53 a number that led to one record is that record's consultation
    const personId = body.identifier !== undefined && others.length === 0 ? (only?.personId ?? null) : null
    const candidates = holds(caller, 'person.whole')
      ? answer.candidates
      : answer.candidates.map((candidate) => ({ ...candidate, flags: minimumFlags(candidate.flags) }))
    return reply({ ...answer, candidates, tookMs, searchToken }, [
      entry({ kind: 'consultation', personId, subject: `search: ${answer.candidates.length} candidates for ${asked(body)}` })
    ])
  }
}

export const createPerson =
  ({ store, reference, searchKey }: Service): Handler<'createPerson'> =>
  async (call) => {
    const { body, caller, at, headers, entry } = call
    const request = writeRequestOf(call)
    const earlier = await store.read('earlierWrite', request)
    if (earlier === undefined) {
      const faults = personFaults(body.person, { today: calendarDay(at), reference })
      if (reference.station(body.ownerForce) === undefined) faults.push(wrong('ownerForce', 'must be a valid force station code', 'rule'))
      if (faults.length > 0) return refuse('bad-request/invalid-body', 'Some of what was sent is missing or not as it should be.', faults)
      if (!provesSearch(body.searchToken, body.person, { user: signatureOf(caller), at, key: searchKey }))
        return refuse(
          'unprocessable/not-allowed',
          'Search for this person first: look at who is held under this surname, then create. A search counts for 30 minutes.',
          [
            wrong(
              'searchToken',
              'This does not prove a search of yours for this surname in the last 30 minutes. Search again.',
              'duplicate-search'
            )
          ]
        )
    }
    const { requestId } = await store.write(
      'createPerson',
      {
        request,
        person: {
          personId: randomUUID(),
          version: newVersion(),
          ownerForce: body.ownerForce,
          content: body.person,
          by: signatureOf(caller),
          onBehalfOf: headers['x-leds-on-behalf-of'] ?? null,
          at: at.toISOString()
        }
      },
      [entry({ kind: 'collection', subject: 'create person' })]
    )
    return reply({ requestId })
  }

export const viewPerson =
  ({ store }: Service): Handler<'person'> =>
  async (call) => {
    const record: PersonRecord | null = await store.read('personRecord', call.params)
    if (record === null) return NO_PERSON
    const access = isChild(record.content.birth, calendarDay(call.at)) ? childAccess(call) : { state: 'open' as const, note: '' }
    if ('outcome' in access) return access
    return reply(record, [call.entry({ kind: 'consultation', personId: record.personId, subject: `person ${record.pncId}${access.note}` })])
  }

export const viewPersonSummary = (service: Service): Handler<'personSummary'> => {
  const { store, reference } = service
  const ranks = dangerRanks(reference)
  return async (call) => {
    const summary = await store.read('personSummary', { ...call.params, today: calendarDay(call.at), ranks })
    if (summary === null) return NO_PERSON
    const access = summary.flags.child ? childAccess(call) : { state: 'open' as const, note: '' }
    if ('outcome' in access) return access
    // SECURITY: H50 a role that answers over the radio is given what an answer needs; each further part is asked for and logged
    const whole = holds(call.caller, 'person.whole')
    const checked = call.entry({
      kind: 'consultation',
      personId: summary.person.personId,
      subject: `${whole ? 'summary' : 'minimum'} of ${summary.person.pncId}${access.note}`
    })
    const { audit, ...told } = await tellOwners(service, call, { found: liveOfPerson(summary), audit: [checked] })
    return reply({ ...(whole ? summary : minimumOf(summary)), ...told }, audit)
  }
}
