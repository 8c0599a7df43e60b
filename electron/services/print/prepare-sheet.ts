import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import { success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import type { PrintSheet, PrintSubject } from '../../contract/print.ts'
import type { LedsClient } from '../leds/leds-client.ts'
import { identitySection, personHeading, personNotices, personSheet, warningsSection } from './person-sheet.ts'
import { wantedSection } from './wanted-sheet.ts'
import { filled } from './words.ts'
import type { CodeWords } from './words.ts'

interface Asked {
  readonly context: AccessContext
  readonly subject: PrintSubject
}

/** Reads the record as LEDS holds it now, under the stop; nothing of it comes from the screen. */
export const prepareSheet = async (call: LedsClient, words: CodeWords, { context, subject }: Asked): Promise<Result<PrintSheet>> => {
  const { personId } = subject
  const person = await call('personSummary', { context, params: { personId } })
  if (!person.ok) return person
  if (subject.what === 'person') return success(await personSheet(person.value, words))
  const report = await call('wantedReport', { context, params: { personId, reportId: subject.reportId } })
  if (!report.ok) return report
  return success({
    heading: personHeading(person.value),
    // What else is held on the person is no part of this report.
    notices: personNotices({ ...person.value, sealed: [], withheld: [] }),
    sections: filled([
      await wantedSection(report.value, words),
      await identitySection(person.value, words),
      await warningsSection(person.value, words)
    ])
  })
}
