import type { FactFields } from '../../forms/known-facts.ts'
import { YES_NO, type FieldSpec, type SectionSpec } from '../../forms/field.ts'
import { DNA_STATES, FINGERPRINT_STATES, PROCESS_STAGES, ROLES } from './arrest-codes.ts'

/** The offence's own number in the form; it keeps it when another is taken out. */
export const offencePath = (number: number): string => `offence.${number}`

/** The fields of one offence, whatever it is part of. @param at path before each field's own; '' for none */
export const offenceFields = (at: string): readonly FieldSpec[] => {
  const path = (name: string): string => (at === '' ? name : `${at}.${name}`)
  const field = (name: string, schemaPath = name) => ({ path: path(name), schemaPath, topic: `arrest.offence.${name}` })
  return [
    {
      ...field('code', 'offenceCode'),
      label: 'Offence',
      hint: 'code or words',
      widget: 'code',
      rows: { national: 'offences' },
      recent: true,
      mono: true,
      span: 7
    },
    { ...field('roleQualifier'), label: 'Role', widget: 'code', rows: { own: ROLES }, span: 3 },
    { ...field('committedOnBail'), label: 'On bail', widget: 'code', rows: { own: YES_NO }, span: 2 },
    { ...field('startDate'), label: 'From', widget: 'date', lean: 'past', span: 3 },
    { ...field('startTime'), label: 'Time from', widget: 'text', span: 2 },
    { ...field('endDate'), label: 'To', hint: 'if over a time', widget: 'date', lean: 'past', span: 3 },
    { ...field('endTime'), label: 'Time to', widget: 'text', span: 2 },
    { ...field('legislationQualifier'), label: 'Legislation', widget: 'text', span: 2 },
    { ...field('place', 'offenceLocation.locationText'), label: 'Place', widget: 'text', span: 6 },
    { ...field('locationFSCode'), label: 'Station', widget: 'code', rows: { national: 'stations' }, span: 3 },
    { ...field('crimeReference'), label: 'Crime reference', widget: 'text', mono: true, span: 3 }
  ]
}

/** What an arrest report has in common with the person's other reports; of its offences the first. */
export const ARREST_FACTS: FactFields = {
  surname: 'arrestLastName',
  forenames: 'arrestFirstNames',
  officerNumber: 'arrestingOfficer.number',
  owner: 'ownerCode',
  offence: `${offencePath(0)}.code`,
  offenceDate: `${offencePath(0)}.startDate`,
  offencePlace: `${offencePath(0)}.place`,
  crimeReference: `${offencePath(0)}.crimeReference`
}

const PROCESS: SectionSpec = {
  heading: 'Process',
  fields: [
    { path: 'arrestLastName', label: 'Surname given', widget: 'text', span: 4, topic: 'arrest.lastName' },
    { path: 'arrestFirstNames', label: 'Forenames given', widget: 'text', span: 4, topic: 'arrest.firstNames' },
    { path: 'ownerCode', label: 'Owner', widget: 'code', rows: { national: 'stations' }, span: 4, topic: 'arrest.ownerCode' },
    { path: 'processStage', label: 'Process', widget: 'code', rows: { own: PROCESS_STAGES }, span: 3, topic: 'arrest.processStage' },
    { path: 'processStageDate', label: 'Process date', widget: 'date', lean: 'past', span: 3, topic: 'arrest.processStageDate' },
    { path: 'processStageTime', label: 'Process time', widget: 'text', span: 2, topic: 'arrest.processStageTime' },
    { path: 'prosecutingAgent', label: 'Prosecutor', widget: 'text', span: 2, topic: 'arrest.prosecutingAgent' },
    { path: 'custodyRecordNumber', label: 'Custody no.', widget: 'text', mono: true, span: 2, topic: 'arrest.custodyRecordNumber' },
    { path: 'arrestingOfficer.rankCode', label: 'Officer: rank', widget: 'text', span: 2, topic: 'arrest.officer' },
    { path: 'arrestingOfficer.number', label: 'Officer: number', widget: 'text', mono: true, span: 2, topic: 'arrest.officer' },
    { path: 'arrestingOfficer.lastName', label: 'Officer: surname', widget: 'text', span: 5, topic: 'arrest.officer' },
    { path: 'arrestingOfficer.division', label: 'Officer: division', widget: 'text', span: 3, topic: 'arrest.officer' }
  ]
}

const SAMPLES: SectionSpec = {
  heading: 'Samples',
  fields: [
    { path: 'photoAvailable', label: 'Photograph', widget: 'code', rows: { own: YES_NO }, span: 3, topic: 'arrest.photo' },
    { path: 'dateOfPhoto', label: 'Photographed on', widget: 'date', lean: 'past', span: 3, topic: 'arrest.photo' },
    { path: 'photoForceLocation', label: 'Photograph held at', widget: 'text', mono: true, span: 3, topic: 'arrest.photo' },
    {
      path: 'fingerprintStatusGroup.statusCode',
      label: 'Fingerprints',
      widget: 'code',
      rows: { own: FINGERPRINT_STATES },
      span: 3,
      topic: 'arrest.fingerprints'
    },
    {
      path: 'fingerprintStatusGroup.forceLocation',
      label: 'Prints held at',
      widget: 'text',
      mono: true,
      span: 3,
      topic: 'arrest.fingerprints'
    },
    { path: 'dnaStatusCode', label: 'DNA', widget: 'code', rows: { own: DNA_STATES }, span: 3, topic: 'arrest.dna' },
    { path: 'dnaSampleDate', label: 'Sample taken on', widget: 'date', lean: 'past', span: 3, topic: 'arrest.dnaSample' },
    { path: 'dnaSampleType', label: 'Kind of sample', widget: 'text', span: 3, topic: 'arrest.dnaSample' },
    { path: 'sampleBarcode', label: 'Sample barcode', widget: 'text', mono: true, span: 3, topic: 'arrest.dna' },
    { path: 'dnaForceLocation', label: 'Sample held at', widget: 'text', mono: true, span: 3, topic: 'arrest.dna' },
    { path: 'dnaLaboratory', label: 'Laboratory', widget: 'text', span: 3, topic: 'arrest.dnaLaboratory' },
    { path: 'forceDNAReferencePrefix', label: 'Reference: prefix', widget: 'text', mono: true, span: 3, topic: 'arrest.dnaReference' },
    { path: 'forceDnaReferenceId', label: 'Reference: number', widget: 'text', mono: true, span: 3, topic: 'arrest.dnaReference' }
  ]
}

const DETAIL: SectionSpec = {
  heading: 'Case detail',
  fields: [{ path: 'caseDetailText', label: 'What happened', widget: 'multiline', lines: 2, span: 12, topic: 'arrest.caseDetail' }]
}

/** Everything of a report but its offences. */
export const REPORT_SECTIONS: readonly SectionSpec[] = [PROCESS, SAMPLES, DETAIL]

/** @param numbers of the offences, in their order */
export const arrestSections = (numbers: readonly number[]): readonly SectionSpec[] => [
  PROCESS,
  ...numbers.map((number, index) => ({ heading: `Offence ${index + 1}`, fields: offenceFields(offencePath(number)) })),
  SAMPLES,
  DETAIL
]
