import type { NationalTable } from '../../../../mock-server/api/reference.ts'
import type { WantedContent } from '../../../../mock-server/api/wanted.ts'
import { labelOf } from '../../forms/code-tables.ts'
import { capitalised } from '../../forms/capitalised.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import { momentInWords } from '../../forms/datetimes/moment-in-words.ts'
import { withLabel } from '../../forms/national-labels.ts'
import { linesOf, type ReportLine } from '../changes/report-lines.ts'
import { CIRCULATION_WORDS, POWER_WORDS } from './wanted-words.ts'

/** A report as it is read by whoever finds the person: facts first, what is opinion apart from them. */
export const circulatedLines = (
  content: WantedContent
): { readonly facts: readonly ReportLine[]; readonly opinions: readonly ReportLine[] } => {
  const { offence, warrant, bailTo } = content
  const national = (table: NationalTable, code: string | undefined): string | undefined =>
    code === undefined ? undefined : withLabel(table, code)
  const date = (iso: string | undefined): string | undefined => (iso === undefined ? undefined : inWords(iso))
  return {
    facts: linesOf([
      ['Category', `${content.category} ${labelOf('wanted-categories', content.category)}`],
      ['Power', capitalised(POWER_WORDS[content.power])],
      ['Grounds', content.grounds],
      ['Warrant', warrant?.number, 'mono'],
      ['Court', national('courts', warrant?.courtCode)],
      ['Warrant date', date(warrant?.date)],
      ['Backed for bail', warrant?.backedForBail === undefined ? undefined : warrant.backedForBail ? 'Yes' : 'No'],
      ['Offence', national('offences', offence?.cjsCode)],
      [offence?.cjsCode === undefined ? 'Offence' : 'Offence in words', offence?.text],
      ['Offence date', date(offence?.date)],
      ['Offence place', offence?.place],
      ['Crime reference', content.crimeReference, 'mono'],
      ['Action on finding', content.actionOnFinding],
      ['Inform', content.officer],
      ['24-hour contact', content.contact, 'mono'],
      ['Owner', national('stations', content.ownerForce)],
      ['Recorded for the owner', content.ownerReason],
      ['Bail to', bailTo?.place],
      ['Bail to: when', bailTo?.at === undefined ? undefined : momentInWords(bailTo.at)],
      ['Likely places', content.likelyPlaces],
      ['Enquiries made', content.enquiriesMade],
      ['Enquiries to make', content.enquiriesToMake],
      ['Circulation', CIRCULATION_WORDS[content.circulation]],
      ['Review date', date(content.reviewDate)],
      ['Weed date', date(content.weedDate)]
    ]),
    opinions: linesOf([
      ['Grading', content.grading === undefined ? undefined : capitalised(content.grading)],
      ['Risk to officers', content.riskToOfficers]
    ])
  }
}
