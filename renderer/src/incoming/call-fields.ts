import type { Incoming, IncomingSubject } from '../../../mock-server/api/incoming.ts'

/** Fields of a call. */
export const CALL_FIELDS = [
  'reason',
  'place',
  'caller',
  'surname',
  'forename',
  'birthDate',
  'sex',
  'appearance',
  'height',
  'vrm',
  'mark',
  'driverNumber',
  'postcode',
  'incident'
] as const
export type CallField = (typeof CALL_FIELDS)[number]
export type Given = Readonly<Partial<Record<CallField, string>>>

const STOP: readonly CallField[] = ['reason', 'place', 'caller']
/** In the order in which it is said over the radio (records, workflow 2). */
export const FIELDS_OF: Readonly<Record<IncomingSubject, readonly CallField[]>> = {
  person: [...STOP, 'surname', 'forename', 'birthDate', 'sex', 'appearance', 'height', 'incident'],
  vehicle: [...STOP, 'vrm', 'incident'],
  property: [...STOP, 'mark', 'incident'],
  driver: [...STOP, 'driverNumber', 'surname', 'forename', 'birthDate', 'postcode', 'incident']
}

export const CALL_LABELS: Readonly<Record<CallField, { readonly label: string; readonly hint: string }>> = {
  reason: { label: 'Reason', hint: 'code 0 to 10, or a word of it' },
  place: { label: 'Place', hint: 'optional' },
  caller: { label: 'Collar number', hint: 'or name' },
  surname: { label: 'Surname', hint: 'as it is spelt' },
  forename: { label: 'Forename', hint: '' },
  birthDate: { label: 'Birth date', hint: 'or age 41' },
  sex: { label: 'Sex', hint: 'M, F or U' },
  appearance: { label: 'Appearance', hint: 'IC1 to IC9' },
  height: { label: 'Height', hint: '180 or 5’11' },
  vrm: { label: 'Registration or VIN', hint: 'as it is spelt; * for what is not known' },
  mark: { label: 'Mark', hint: 'serial number or other mark' },
  driverNumber: { label: 'Driver number', hint: 'or name, birth date, postcode' },
  postcode: { label: 'Postcode', hint: 'or its first half' },
  incident: { label: 'Incident or CAD number', hint: 'optional' }
}

/** What the queue holds, as it stands in the fields. */
export const givenOf = ({ caller, place, reason, incident, asked }: Incoming): Given => {
  const { subject: _subject, ...said } = asked
  const all: Record<string, string | null | undefined> = { caller, place, reason, incident, ...said }
  return Object.fromEntries(Object.entries(all).flatMap(([field, text]) => (text == null || text === '' ? [] : [[field, text]])))
}
