import type { Database } from 'better-sqlite3'
import { statement } from '../../store/statement.ts'
import type { HeldOffence } from '../arrest/held-offence.ts'
import { keepSuperseded } from '../arrest/held-report.ts'
import type { Writer } from '../arrest/held-report.ts'
import { casesOfPerson } from './held-case.ts'

/** Gives offences that a case has changed a new version: who quotes the old one has not seen the change. */
export const touchOffences = (database: Database, offences: readonly HeldOffence[], version: string, writer: Writer): void => {
  for (const offence of offences) {
    keepSuperseded(database, { record: offence.offenceId, version: offence.version, content: JSON.stringify(offence.content) }, writer)
    statement(database, 'UPDATE arrest_offence SET version = ? WHERE id = ?').run(version, offence.offenceId)
  }
}

/** A report is open while an offence of it is in no case yet, or in one that is still to be heard. */
export const settleReports = (database: Database, { person, reportIds }: { person: number; reportIds: readonly string[] }): void => {
  const decided = new Set(
    casesOfPerson(database, person)
      .filter(({ marker }) => marker !== 'impending-prosecution-detail')
      .flatMap(({ content }) => content.offences.map(({ offenceId }) => offenceId))
  )
  for (const reportId of new Set(reportIds)) {
    const ids = statement<{ id: string }>(database, 'SELECT id FROM arrest_offence WHERE report_id = ?').all(reportId)
    statement(database, 'UPDATE report SET open = ? WHERE id = ?').run(ids.every(({ id }) => decided.has(id)) ? 0 : 1, reportId)
  }
}
