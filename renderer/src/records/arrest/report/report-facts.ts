import type { ArrestReport } from '../../../../../mock-server/api/arrest-reads.ts'
import { inWords } from '../../../forms/dates/calendar.ts'
import { momentInWords } from '../../../forms/datetimes/moment-in-words.ts'
import { withLabel } from '../../../forms/national-labels.ts'
import type { FactRow } from '../../person/FactRows.vue'
import { DNA_STATES, FINGERPRINT_STATES, PROCESS_STAGES } from '../arrest-codes.ts'

const wordsOf = (rows: typeof DNA_STATES, code: string | undefined): string | undefined =>
  code === undefined ? undefined : (rows.find((row) => row.code === code)?.label ?? code)
const joined = (...parts: (string | number | undefined)[]): string | undefined => {
  const given = parts.filter((part) => part !== undefined && part !== '')
  return given.length === 0 ? undefined : given.join(', ')
}

/** A report's own facts: process, owner, officer, samples, custody. */
export const reportFacts = ({ ownerCode, content, createdAt, createdBy, onBehalfOf }: ArrestReport): readonly FactRow[] => {
  const officer = content.arrestingOfficer
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Process', joined(wordsOf(PROCESS_STAGES, content.processStage), inWords(content.processStageDate), content.processStageTime)],
    ['Name given', joined(content.arrestLastName.toLocaleUpperCase('en-GB'), content.arrestFirstNames.join(' '))],
    ['Owner', withLabel('stations', ownerCode)],
    ['Prosecutor', content.prosecutingAgent],
    ['Officer', officer === undefined ? undefined : joined(officer.rankCode, officer.number, officer.lastName, officer.division)],
    ['Custody number', content.custodyRecordNumber],
    [
      'Photograph',
      content.photoAvailable === undefined
        ? undefined
        : joined(
            content.photoAvailable ? 'Yes' : 'No',
            content.dateOfPhoto === undefined ? undefined : inWords(content.dateOfPhoto),
            content.photoForceLocation
          )
    ],
    [
      'Fingerprints',
      joined(wordsOf(FINGERPRINT_STATES, content.fingerprintStatusGroup?.statusCode), content.fingerprintStatusGroup?.forceLocation)
    ],
    ['DNA', wordsOf(DNA_STATES, content.dnaStatusCode)],
    [
      'DNA sample',
      joined(
        content.dnaSampleType,
        content.dnaSampleDate === undefined ? undefined : `taken on ${inWords(content.dnaSampleDate)}`,
        content.sampleBarcode === undefined ? undefined : `barcode ${content.sampleBarcode}`,
        content.dnaForceLocation === undefined ? undefined : `held at ${content.dnaForceLocation}`
      )
    ],
    ['DNA laboratory', content.dnaLaboratory],
    ['DNA reference', joined(content.forceDNAReferencePrefix, content.forceDnaReferenceId)],
    ['Case detail', joined((content.caseDetailText ?? []).join(' '))],
    ['Recorded', `${momentInWords(createdAt)} by ${createdBy}, for ${onBehalfOf}`]
  ]
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]))
}
