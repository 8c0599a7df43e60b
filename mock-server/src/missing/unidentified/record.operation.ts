import type { Database } from 'better-sqlite3'
import { PersonContentSchema } from '../../../api/people.ts'
import type { PersonContent } from '../../../api/people.ts'
import type { UnidentifiedHistory } from '../../../api/unidentified-changes.ts'
import type { UnidentifiedContent, UnidentifiedHeadline, UnidentifiedReport } from '../../../api/unidentified.ts'
import { nextInSequence } from '../../../store/sequence.ts'
import { statement } from '../../../store/statement.ts'
import { tellOfUnidentified } from '../../alerts/told-of-people.ts'
import { insertPerson } from '../../people/insert-person.ts'
import type { Author } from '../../reports/author.ts'
import { calendarDay } from '../../service.ts'
import { once } from '../../writes/once.ts'
import type { WriteRequest } from '../../writes/once.ts'
import { UNIDENTIFIED, unidentifiedHeadlineOf, unidentifiedReportOf } from './row.ts'
import type { UnidentifiedRow } from './row.ts'
import { insertUnidentifiedVersion, unidentifiedVersionsOf } from './versions.ts'

const AGE_OF = 2

/** The record of somebody who has no name: what can be seen of them. */
export const recordWithoutName = ({ kind, description, foundAt }: UnidentifiedContent): PersonContent => {
  const { age, ...looks } = description
  const on = calendarDay(new Date(foundAt))
  return PersonContentSchema.parse({
    ...looks,
    unidentified: true,
    birth:
      age === undefined
        ? {}
        : {
            approximateAge: {
              years: Math.round((age.from + age.to) / AGE_OF),
              plusMinus: Math.min(20, Math.ceil((age.to - age.from) / AGE_OF)),
              on
            }
          },
    ...(kind === 'body' ? { deceased: on } : {})
  })
}

interface Whose {
  readonly personId: string
}
export const heldUnidentified = (database: Database, { personId }: Whose): UnidentifiedRow | undefined =>
  statement<UnidentifiedRow>(database, `${UNIDENTIFIED} WHERE p.id = ?`).get(personId)

/** Read operation: how this person was found; null where the record is of nobody found without a name. */
export const unidentified = (database: Database, whose: Whose): UnidentifiedReport | null => {
  const row = heldUnidentified(database, whose)
  return row === undefined ? null : unidentifiedReportOf(row)
}

/** Read operation: every version of that record; null where there is none. */
export const unidentifiedHistory = (database: Database, whose: Whose): UnidentifiedHistory | null => {
  const row = heldUnidentified(database, whose)
  return row === undefined ? null : { reportId: row.id, reference: row.reference, versions: unidentifiedVersionsOf(database, row) }
}

/** Read operation: everybody found without a name, the latest first. */
export const unidentifiedList = (database: Database): UnidentifiedHeadline[] =>
  statement<UnidentifiedRow>(database, `${UNIDENTIFIED} ORDER BY u.content ->> 'foundAt' DESC, u.reference DESC`)
    .all()
    .map(unidentifiedHeadlineOf)

export interface NewUnidentified extends Author {
  readonly personId: string
  readonly reportId: string
  readonly version: string
  readonly content: UnidentifiedContent
}

/** `UF-26-000123`. */
export const unidentifiedReference = (year: number, serial: number): string =>
  `UF-${String(year % 100).padStart(2, '0')}-${String(serial).padStart(6, '0')}`

/** Write operation: makes a record without a name, and how they were found, once. */
export const createUnidentified = (
  database: Database,
  { request, report }: { readonly request: WriteRequest; readonly report: NewUnidentified }
) =>
  once(database, request, () => {
    const { personId, reportId, version, content, by, onBehalfOf, reason, justification } = report
    const { at } = request
    const year = Number(at.slice(0, 4))
    const { sequence, pncId } = insertPerson(database, {
      personId,
      version,
      ownerForce: content.ownerForce,
      content: recordWithoutName(content),
      by,
      onBehalfOf,
      at
    })
    const reference = unidentifiedReference(year, nextInSequence(database, 'unidentified-report', year))
    const stored = JSON.stringify(content)
    statement(
      database,
      'INSERT INTO unidentified (person, id, version, reference, content, created_at, created_by, on_behalf_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'
    ).run(sequence, reportId, version, reference, stored, at, by, onBehalfOf)
    insertUnidentifiedVersion(database, sequence, {
      versionNumber: 1,
      versionToChange: version,
      action: 'recorded',
      at,
      by,
      onBehalfOf,
      reason,
      justification,
      note: null,
      status: 'unidentified',
      content: stored,
      identification: null,
      cancellation: null
    })
    tellOfUnidentified(database, { person: sequence, before: null, by, at })
    return {
      status: {
        steps: [{ type: 'unidentified-recorded', completedAt: at, relatedUUID: { type: 'person-id', uuid: personId } }],
        associatedValues: [
          { type: 'person-id', value: personId },
          { type: 'pnc-id', value: pncId },
          { type: 'unidentified-report-id', value: reportId },
          { type: 'unidentified-reference', value: reference }
        ]
      },
      audited: { personId, subject: `unidentified ${reference} recorded as ${pncId}` }
    }
  })
