import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import type { ArrestReport, OffenceDetails } from '../../../mock-server/api/arrest-reads.ts'
import type { Charge, DisposalEntry } from '../../../mock-server/api/disposals.ts'
import type { NextAppearance, RemandDetails } from '../../../mock-server/api/remands.ts'
import type { PersonSummary } from '../../../mock-server/api/summary.ts'
import type { PrintSheet } from '../../contract/print.ts'
import { caseHeading, chargeWords, courtWords } from './disposal-words.ts'
import { identitySection, personHeading, personNotices, warningsSection } from './person-sheet.ts'
import { capital, dateWords, dayOf, facts, filled, joined, momentOf } from './words.ts'
import type { CodeWords, SheetSection } from './words.ts'

const STAGES: Readonly<Record<string, string>> = { A: 'Arrest', S: 'Summons', P: 'Charge by post', R: 'Reported' }
const SAMPLES: Readonly<Record<string, string>> = { T: 'Taken', N: 'Not taken', C: 'Confirmed on the database' }
const REMANDS = {
  'remanded-on-bail': 'Remanded on bail',
  'remanded-in-custody': 'Remanded in custody',
  adjourned: 'Adjourned',
  'remanded-in-care': 'Remanded in care',
  'remanded-on-police-bail': 'Police bail',
  'postal-requisition': 'Postal requisition',
  'released-under-investigation': 'Released under investigation'
} as const satisfies Record<RemandDetails['content']['appearanceResult'], string>

/** An arrest report with all that followed it, as LEDS holds it. */
export interface HeldArrest {
  readonly person: PersonSummary
  readonly report: ArrestReport
  readonly offences: readonly OffenceDetails[]
  readonly remands: readonly RemandDetails[]
  /** The person's cases in which an offence of this report stands. */
  readonly cases: readonly DisposalEntry[]
}
export interface ArrestAsked {
  readonly context: AccessContext
  readonly personId: string
  readonly reportId: string
}

const coded = (table: Readonly<Record<string, string>>, code: string | undefined): string | undefined =>
  code === undefined ? undefined : (table[code] ?? code)
const officerWords = (officer: ArrestReport['content']['arrestingOfficer']): string | undefined =>
  joined(officer?.rankCode, officer?.number, officer?.lastName, officer?.division)

const reportSection = async ({ report }: HeldArrest, words: CodeWords): Promise<SheetSection> => {
  const { content } = report
  return {
    heading: `Arrest report ${report.asn}`,
    rows: facts([
      ['Process', joined(coded(STAGES, content.processStage), dateWords(content.processStageDate), content.processStageTime)],
      ['Name given', joined(content.arrestLastName.toLocaleUpperCase('en-GB'), content.arrestFirstNames.join(' '))],
      ['Owner', await words.national('stations', report.ownerCode)],
      ['Prosecutor', content.prosecutingAgent],
      ['Officer', officerWords(content.arrestingOfficer)],
      ['Custody number', content.custodyRecordNumber],
      [
        'Photograph',
        content.photoAvailable === undefined ? undefined : joined(content.photoAvailable ? 'Yes' : 'No', dayOf(content.dateOfPhoto))
      ],
      ['Fingerprints', coded(SAMPLES, content.fingerprintStatusGroup?.statusCode)],
      ['DNA', joined(coded(SAMPLES, content.dnaStatusCode), content.dnaSampleType, content.sampleBarcode)],
      ['Case detail', (content.caseDetailText ?? []).join('\n')],
      ['Recorded', `${momentOf(report.createdAt) ?? ''} by ${report.createdBy}, for ${report.onBehalfOf}`]
    ])
  }
}

const periodOf = ({ startDate, startTime, endDate, endTime }: OffenceDetails): string =>
  [
    [dateWords(startDate), startTime],
    [dayOf(endDate), endTime]
  ]
    .map((parts) => parts.filter((part) => part !== undefined).join(' at '))
    .filter((moment) => moment !== '')
    .join(' to ')

const offenceWords = async (offence: OffenceDetails, words: CodeWords): Promise<string> =>
  [
    await words.national('offences', offence.cjsOffenceCode),
    joined(...offence.roleQualifier, ...offence.legislationQualifier),
    joined(periodOf(offence), offence.locationAddress?.locationText),
    offence.crimeReference === undefined ? undefined : `Crime reference ${offence.crimeReference}`,
    offence.committedOnBail ? 'Committed on bail' : undefined,
    offence.additionalOffenceMarker ? 'Added by the court' : undefined
  ]
    .filter((line) => line !== undefined && line !== '')
    .join('\n')

const appearanceWords = async (appearance: NextAppearance | undefined, words: CodeWords): Promise<string | undefined> =>
  joined(
    dayOf(appearance?.date),
    await courtWords(appearance?.court, words),
    await words.national('stations', appearance?.forceStationCode)
  )

/** Conditions as they were written: four lines of fifty characters stay four lines. */
const remandSection = async ({ content }: RemandDetails, words: CodeWords): Promise<SheetSection> => ({
  heading: `${REMANDS[content.appearanceResult]}, ${dateWords(content.remandDate)}`,
  rows: facts([
    ['At', await appearanceWords(content.currentAppearance, words)],
    ['Next', await appearanceWords(content.nextAppearance, words)],
    ['In the care of', joined(content.localAuthority?.localAuthorityName, content.localAuthority?.localAuthorityCode)],
    ...(content.remandConditions ?? []).map((condition, index): [string, string] => [
      `Condition ${index + 1}`,
      condition.replace(/\n$/, '')
    ])
  ])
})

const chargeRows = (charges: readonly Charge[], words: CodeWords): Promise<[string, string][]> =>
  Promise.all(
    charges.map(async (charge): Promise<[string, string]> => [
      `Charge ${charge.offenceChargeNumber}`,
      `${(await words.national('offences', charge.cjsOffenceCode)) ?? ''}\n${await chargeWords(charge, words)}`
    ])
  )

const caseSections = async (entry: DisposalEntry, words: CodeWords): Promise<SheetSection[]> => [
  {
    heading: caseHeading(entry),
    rows: facts([
      ['Court', await courtWords(entry.court, words)],
      ['Date', dayOf(entry.convictionDate)],
      ['Owner', await words.national('stations', entry.owner)],
      ['In words', entry.outcomeText],
      ...(await chargeRows(entry.charges, words))
    ])
  },
  ...(await Promise.all(
    (entry.subsequentAppearances ?? []).map(async ({ court, sentenceDate, reasonForVariation, charges }) => ({
      heading: `${caseHeading(entry)}: ${reasonForVariation === 'S' ? 'sentence passed' : 'varied'}, ${dateWords(sentenceDate)}`,
      rows: facts([['Court', await courtWords(court, words)], ...(await chargeRows(charges, words))])
    }))
  ))
]

/** An arrest report with its offences, bail and remands, cases and results, then who it is about. */
export const arrestSheet = async (held: HeldArrest, words: CodeWords): Promise<PrintSheet> => ({
  heading: personHeading(held.person),
  notices: personNotices({ ...held.person, sealed: [], withheld: [] }),
  sections: filled([
    await reportSection(held, words),
    {
      heading: 'Offences',
      rows: facts(
        await Promise.all(
          held.offences.map(async (offence): Promise<[string, string]> => [
            `Offence ${offence.arrestChargeNumber}`,
            capital(await offenceWords(offence, words))
          ])
        )
      )
    },
    ...(await Promise.all(held.remands.map((remand) => remandSection(remand, words)))),
    ...(await Promise.all(held.cases.map((entry) => caseSections(entry, words)))).flat(),
    await identitySection(held.person, words),
    await warningsSection(held.person, words)
  ])
})
