import type { Database } from 'better-sqlite3'
import { formatCro } from '../api/identifiers/cro.ts'
import { formatPersonUrn, formatPncId } from '../api/identifiers/pnc-id.ts'
import { foldLookAlikes } from '../api/look-alikes.ts'
import type { Signal } from '../api/people.ts'
import type { UnidentifiedContent } from '../api/unidentified.ts'
import { statement } from '../store/statement.ts'
import { addToIndex, isContactOnly } from '../src/people/search/index-person.ts'
import { unidentifiedReference } from '../src/missing/unidentified/record.operation.ts'
import { insertSealedDetails } from '../src/people/sealed-details.ts'
import { insertObject } from './insert-object.ts'
import { insertArrest } from './insert-arrest.ts'
import { AUTHOR, insertReport, shortYear } from './insert-report.ts'
import type { InsertContext, PlannedReport } from './insert-report.ts'
import { yearOf } from './parts/calendar.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

const otherReports = ({ wanted, missing }: SyntheticPerson, { nextId, series }: InsertContext): readonly PlannedReport[] => {
  const numbered = (prefix: string, name: string, day: string): string =>
    `${prefix}-${shortYear(yearOf(day))}-${String(series.next(name, yearOf(day))).padStart(6, '0')}`
  return [
    ...wanted.map(({ content, circulatedAt, cancelled, awaitsSecondCheckOf }): PlannedReport => ({
      id: nextId(),
      kind: 'wanted',
      reference: numbered('WR', 'wanted-report', circulatedAt),
      status: cancelled ? 'cancelled' : 'circulated',
      open: !cancelled,
      at: circulatedAt,
      headline: content.offence?.text ?? content.grounds ?? content.actionOnFinding,
      ...(awaitsSecondCheckOf === undefined
        ? { secondCheck: content.power === 'arrest' ? ('done' as const) : ('not-required' as const) }
        : { secondCheck: 'pending' as const, by: awaitsSecondCheckOf }),
      content
    })),
    ...missing.map(({ reportedAt, open, headline, content }): PlannedReport => ({
      id: nextId(),
      kind: 'missing',
      reference: numbered('MP', 'missing-report', reportedAt),
      status: open ? 'missing' : 'found',
      open,
      at: reportedAt,
      headline,
      content
    }))
  ]
}

const insertSignals = (
  database: Database,
  { person, of, signals }: { person: number; of: 'warning' | 'marker'; signals: readonly Signal[] }
): void => {
  for (const { code, reason, source, date, reviewDate, ownerForce } of signals)
    statement(
      database,
      'INSERT INTO signal (person, class, code, reason, source, date, review_date, owner_force) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'
    ).run(person, of, code, reason, source, date, reviewDate, ownerForce)
}

const insertFoundUnnamed = (
  database: Database,
  { person, content, ownerForce }: { person: number; content: UnidentifiedContent; ownerForce: string },
  { nextId, series }: InsertContext
): void => {
  const year = yearOf(content.foundAt)
  const reportId = nextId()
  statement(
    database,
    'INSERT INTO unidentified (person, id, version, reference, content, created_at, created_by, on_behalf_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(
    person,
    reportId,
    reportId,
    unidentifiedReference(year, series.next('unidentified-report', year)),
    JSON.stringify(content),
    content.foundAt,
    AUTHOR,
    ownerForce
  )
}

/** Writes one synthetic person with everything that hangs on it, in the transaction that is open. */
export const insertSynthetic = (database: Database, planned: SyntheticPerson, context: InsertContext): void => {
  const { nextId, series, terms, previous } = context
  const { ownerForce, recordedOn } = planned
  const personId = planned.id ?? nextId()
  const year = yearOf(recordedOn)
  const serial = series.next('pnc-id', year)
  const pncId = formatPncId(year, serial)
  const cro = planned.withCro ? [{ kind: 'cro' as const, value: formatCro(shortYear(year), series.next('cro', year)) }] : []
  const content = {
    ...planned.content,
    identifiers: [...cro, ...planned.content.identifiers],
    ...(planned.knowsPrevious === null || previous.personId === null
      ? {}
      : { associates: [{ personId: previous.personId, relation: planned.knowsPrevious }] })
  }
  const at = `${recordedOn}T09:00:00Z`
  const { lastInsertRowid } = statement(
    database,
    'INSERT INTO person (id, pnc_id, urn, owner_force, content, version, created_at, created_by, on_behalf_of, changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(personId, pncId, formatPersonUrn(year, serial), ownerForce, JSON.stringify(content), nextId(), at, AUTHOR, ownerForce, at, AUTHOR)
  const person = Number(lastInsertRowid)
  addToIndex(database, { sequence: person, pncId, content, thisYear: year }, terms)
  if (!isContactOnly(content)) previous.personId = personId
  if (planned.sealed.length > 0) insertSealedDetails(database, person, planned.sealed)
  if (planned.foundUnnamed !== undefined) insertFoundUnnamed(database, { person, content: planned.foundUnnamed, ownerForce }, context)
  insertSignals(database, { person, of: 'warning', signals: planned.warnings })
  insertSignals(database, { person, of: 'marker', signals: planned.markers })
  for (const report of otherReports(planned, context)) insertReport(database, { person, ownerForce, report, version: nextId() })
  for (const arrest of planned.arrests) insertArrest(database, { person, planned, arrest }, context)
  for (const report of planned.objects) insertObject(database, { person, report }, context)
  for (const { vrm, description, vin, details } of planned.vehicles)
    statement(
      database,
      'INSERT INTO vehicle (vrm, person, description, folded, vin, vin_folded, details) VALUES (?, ?, ?, ?, ?, ?, ?)'
    ).run(vrm, person, description, foldLookAlikes(vrm), vin, foldLookAlikes(vin), JSON.stringify(details))
}
