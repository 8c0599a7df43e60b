import type { Database } from 'better-sqlite3'
import type { ArrestHistory, ArrestVersion } from '../../api/arrest-history.ts'
import type { BasicRemand } from '../../api/remands.ts'
import { statement } from '../../store/statement.ts'
import { casesOfPerson } from '../disposals/held-case.ts'
import type { CaseContent, CaseMarker } from '../disposals/held-case.ts'
import { entryOf } from '../disposals/history.ts'
import { remandContent } from '../remands/reads.ts'
import { offencesOfPerson } from './held-offence.ts'
import type { OffenceContent } from './held-offence.ts'
import { arrestReport, detailsOf, personKey } from './reports.ts'

type Written = Pick<ArrestVersion, 'at' | 'by' | 'onBehalfOf' | 'reason' | 'justification'>
interface Standing {
  readonly record: string
  readonly version: string
  /** As the store holds it. */
  readonly content: string
}
interface SupersededRow {
  readonly version: string
  readonly content: string
  readonly at: string
  readonly by: string
  readonly onBehalfOf: string
}
interface Told extends Written {
  readonly recordId: string
  readonly version: string
  readonly content: string
}

const SUPERSEDED =
  'SELECT version, content, superseded_at AS at, superseded_by AS by, on_behalf_of AS "onBehalfOf" FROM superseded WHERE record = ? ORDER BY superseded_at'
const WRITING = 'SELECT at, by, on_behalf_of AS "onBehalfOf", reason, justification FROM arrest_writing WHERE record = ? AND version = ?'

/**
 * Every version of one record that said something else than the one before. Of what was put in as it stands nobody
 * wrote down who and why: it is told as of whoever replaced the version before, else of whoever made the report.
 */
const told = (database: Database, { record, version, content }: Standing, made: Written): Told[] => {
  const earlier = statement<SupersededRow>(database, SUPERSEDED).all(record)
  const all = [...earlier, { version, content }].map((each, index) => {
    const before = earlier[index - 1]
    const written: Written =
      statement<Written>(database, WRITING).get(record, each.version) ??
      (before === undefined ? made : { at: before.at, by: before.by, onBehalfOf: before.onBehalfOf, reason: null, justification: null })
    return { recordId: record, version: each.version, content: each.content, ...written }
  })
  return all.filter((each, index) => each.content !== all[index - 1]?.content)
}

const ofReport = (database: Database, which: Which, made: Written): ArrestVersion[] => {
  const report = arrestReport(database, which)
  const row = statement<Standing>(database, 'SELECT id AS record, version, content FROM report WHERE id = ?').get(which.reportId)
  if (report === null || row === undefined) return []
  return told(database, row, made).map(({ version: _version, ...one }) => ({ record: 'report', ...one, content: report.content }))
}

const ofOffences = (database: Database, { reportId }: Which, { person, made }: Of): ArrestVersion[] =>
  offencesOfPerson(database, person)
    .filter((offence) => offence.reportId === reportId)
    .flatMap((offence) =>
      told(database, { record: offence.offenceId, version: offence.version, content: JSON.stringify(offence.content) }, made).map(
        ({ version, content, ...one }) => {
          const { version: _quoted, ...details } = detailsOf({ ...offence, version, content: JSON.parse(content) as OffenceContent }, [])
          return { record: 'offence' as const, ...one, content: details }
        }
      )
    )

interface RemandRow extends Standing {
  readonly at: string
  readonly by: string
  readonly onBehalfOf: string
}
const REMANDS =
  'SELECT id AS record, version, content, created_at AS at, created_by AS by, on_behalf_of AS "onBehalfOf" FROM remand WHERE report_id = ? ORDER BY sequence'

const ofRemands = (database: Database, { reportId }: Which): ArrestVersion[] =>
  statement<RemandRow>(database, REMANDS)
    .all(reportId)
    .flatMap(({ at, by, onBehalfOf, ...row }) =>
      told(database, row, { at, by, onBehalfOf, reason: null, justification: null }).map(({ version, content, ...one }) => ({
        record: 'remand' as const,
        ...one,
        versionToChange: version,
        content: remandContent(JSON.parse(content) as BasicRemand)
      }))
    )

const ofCases = (database: Database, { reportId }: Which, { person, made }: Of): ArrestVersion[] => {
  const offences = new Map(offencesOfPerson(database, person).map((offence) => [offence.offenceId, offence]))
  const ours = ({ offences: charged }: CaseContent): boolean =>
    charged.some(({ offenceId }) => offences.get(offenceId)?.reportId === reportId)
  return (
    casesOfPerson(database, person)
      .filter(({ content }) => ours(content))
      .flatMap((held) => {
        const standing = {
          record: held.courtCaseId,
          version: held.version,
          content: JSON.stringify({ marker: held.marker, ...held.content })
        }
        return told(database, standing, made).map(({ version, content, ...one }, index) => {
          const { marker, ...was } = JSON.parse(content) as CaseContent & { readonly marker: CaseMarker }
          return {
            index,
            version: { record: 'case' as const, ...one, content: entryOf({ ...held, version, marker, content: was }, offences) }
          }
        })
      })
      // Results that send an offence on are told before the case that they make of it.
      .toSorted((one, other) => Math.sign(other.index) - Math.sign(one.index))
      .map(({ version }) => version)
  )
}

interface Which {
  readonly personId: string
  readonly reportId: string
}
interface Of {
  readonly person: number
  /** Who made the report, and when. */
  readonly made: Written
}
/** What is written in one go is told in this order. */
const ORDER = ['report', 'offence', 'case', 'remand'] as const satisfies readonly ArrestVersion['record'][]

/** Read operation: every version of all that a report holds; null where this person has none under this id. */
export const arrestHistory = (database: Database, which: Which): ArrestHistory | null => {
  const report = arrestReport(database, which)
  const person = personKey(database, which.personId)
  if (report === null || person === undefined) return null
  const { createdAt, createdBy, onBehalfOf, asn, reportId } = report
  const made: Written = { at: createdAt, by: createdBy, onBehalfOf, reason: null, justification: null }
  const versions = [
    ...ofReport(database, which, made),
    ...ofOffences(database, which, { person, made }),
    ...ofCases(database, which, { person, made }),
    ...ofRemands(database, which)
  ].toSorted((one, other) => one.at.localeCompare(other.at) || ORDER.indexOf(one.record) - ORDER.indexOf(other.record))
  return { reportId, asn, versions }
}
