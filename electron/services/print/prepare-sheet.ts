import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import type { PersonSummary } from '../../../mock-server/api/summary.ts'
import { success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import type { PrintSheet, PrintSubject } from '../../contract/print.ts'
import type { LedsClient } from '../leds/leds-client.ts'
import { arrestSheet } from './arrest-sheet.ts'
import { personCheckSheet, propertyCheckSheet, vehicleCheckSheet } from './check-sheets.ts'
import { dueSheet, unidentifiedListSheet } from './list-sheets.ts'
import { missingNotices, missingSections } from './missing-sheet.ts'
import { identitySection, personHeading, personNotices, personSheet, warningsSection } from './person-sheet.ts'
import { propertySheet } from './property-sheet.ts'
import { readArrest } from './read-arrest.ts'
import { unidentifiedSheet } from './unidentified-sheet.ts'
import { vehicleSheet } from './vehicle-sheet.ts'
import { wantedSection } from './wanted-sheet.ts'
import { filled, momentWords } from './words.ts'
import type { CodeWords, SheetSection } from './words.ts'

interface Asked {
  readonly context: AccessContext
  readonly subject: PrintSubject
  /** Milliseconds since 1970. */
  readonly now: number
}

/** A report under the name of whoever it is about, with who they are and what to mind of them. */
const ofPerson = async (
  person: PersonSummary,
  { words, notices = [], sections }: { words: CodeWords; notices?: readonly string[]; sections: readonly SheetSection[] }
): Promise<PrintSheet> => ({
  heading: personHeading(person),
  // What else is held on the person is no part of this report.
  notices: [...notices, ...personNotices({ ...person, sealed: [], withheld: [] })],
  sections: filled([...sections, await identitySection(person, words), await warningsSection(person, words)])
})

/** Makes the sheet of an answer where there is one; else the refusal goes back as it is. */
const sheetOf = async <Answer>(
  answer: Result<Answer>,
  make: (answered: Answer) => PrintSheet | Promise<PrintSheet>
): Promise<Result<PrintSheet>> => (answer.ok ? success(await make(answer.value)) : answer)

/** Reads the record, answer or list as LEDS holds it now, under the stop; nothing of it comes from the screen. */
export const prepareSheet = async (call: LedsClient, words: CodeWords, { context, subject, now }: Asked): Promise<Result<PrintSheet>> => {
  const at = momentWords(now)
  const summaryOf = (personId: string) => call('personSummary', { context, params: { personId } })
  switch (subject.what) {
    case 'person':
      return sheetOf(await summaryOf(subject.personId), (person) => personSheet(person, words))
    case 'wanted-report':
    case 'missing-report':
    case 'arrest-report': {
      const { personId, reportId } = subject
      const person = await summaryOf(personId)
      if (!person.ok) return person
      if (subject.what === 'arrest-report')
        return sheetOf(await readArrest(call, { context, personId, reportId }, person.value), (held) => arrestSheet(held, words))
      const asked = { context, params: { personId, reportId } }
      if (subject.what === 'wanted-report')
        return sheetOf(await call('wantedReport', asked), async (report) =>
          ofPerson(person.value, { words, sections: [await wantedSection(report, words)] })
        )
      return sheetOf(await call('missingReport', asked), async (report) =>
        ofPerson(person.value, { words, notices: missingNotices(report), sections: await missingSections(report, words) })
      )
    }
    case 'unidentified-report':
      return sheetOf(await call('unidentified', { context, params: { personId: subject.personId } }), (report) =>
        unidentifiedSheet(report, words)
      )
    case 'vehicle-report':
      return sheetOf(await call('vehicleReport', { context, params: { reportId: subject.reportId } }), (report) =>
        vehicleSheet(report, words)
      )
    case 'property-report':
      return sheetOf(await call('property', { context, params: { reportId: subject.reportId } }), (report) => propertySheet(report, words))
    case 'person-check':
      return sheetOf(await call('searchPeople', { context, body: subject.query }), (result) =>
        personCheckSheet({ line: subject.line, at }, result, words)
      )
    case 'vehicle-check':
      return sheetOf(await call('findVehicles', { context, body: subject.query }), (result) =>
        vehicleCheckSheet({ line: subject.line, at }, result, words)
      )
    case 'property-check':
      return sheetOf(await call('findProperty', { context, body: subject.query }), (result) =>
        propertyCheckSheet({ line: subject.line, at }, result, words)
      )
    case 'due-list':
      return sheetOf(await call('due', {}), ({ items, asOf }) => dueSheet(items, { shown: subject.shown, at, now: asOf }))
    case 'unidentified-list':
      return sheetOf(await call('unidentifiedList', { context }), ({ unidentified }) =>
        unidentifiedListSheet(unidentified, { shown: subject.shown, at })
      )
  }
}
