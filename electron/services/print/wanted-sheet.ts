import type { WantedReport } from '../../../mock-server/api/wanted.ts'
import { capital, dateWords, facts, momentWords, opinions } from './words.ts'
import type { CodeWords, SheetSection } from './words.ts'

const POWERS = { arrest: 'Power of arrest', retake: 'Power to retake', none: 'No power: locate' } as const
const CHECKS = {
  'not-required': 'Not required',
  pending: 'Waits for another operator',
  queried: 'Queried by another operator',
  done: 'Done',
  unconfirmed: 'UNCONFIRMED: the bureau has not confirmed it'
} as const

/** A wanted report in words: facts first, what is opinion after them (records, Wanted). */
export const wantedSection = async ({ content, ...report }: WantedReport, words: CodeWords): Promise<SheetSection> => {
  const { offence, warrant, bailTo } = content
  return {
    heading: `Wanted report ${report.reference}`,
    rows: [
      ...facts([
        ['Status', `${capital(report.status)}, version ${report.versionNumber}, changed ${momentWords(Date.parse(report.changedAt))}`],
        ['Second check', CHECKS[report.secondCheck]],
        ['Category', `${content.category} ${await words.of('wanted-categories', content.category)}`],
        ['Power', POWERS[content.power]],
        ['Grounds', content.grounds],
        ['Warrant', warrant?.number],
        ['Court', await words.national('courts', warrant?.courtCode)],
        ['Warrant date', warrant?.date === undefined ? undefined : dateWords(warrant.date)],
        ['Backed for bail', warrant?.backedForBail === undefined ? undefined : warrant.backedForBail ? 'Yes' : 'No'],
        ['Offence', await words.national('offences', offence?.cjsCode)],
        ['Offence in words', offence?.text],
        ['Offence date', offence?.date === undefined ? undefined : dateWords(offence.date)],
        ['Offence place', offence?.place],
        ['Crime reference', content.crimeReference],
        ['Action on finding', content.actionOnFinding],
        ['Inform', content.officer],
        ['24-hour contact', content.contact],
        ['Owner', await words.national('stations', content.ownerForce)],
        ['Bail to', bailTo?.place],
        ['Bail to: when', bailTo?.at === undefined ? undefined : momentWords(Date.parse(bailTo.at))],
        ['Likely places', content.likelyPlaces],
        ['Enquiries made', content.enquiriesMade],
        ['Enquiries to make', content.enquiriesToMake],
        ['Circulation', capital(content.circulation)],
        ['Review date', dateWords(content.reviewDate)],
        ['Weed date', content.weedDate === undefined ? undefined : dateWords(content.weedDate)]
      ]),
      ...opinions([
        ['Grading', content.grading === undefined ? undefined : capital(content.grading)],
        ['Risk to officers', content.riskToOfficers]
      ])
    ]
  }
}
