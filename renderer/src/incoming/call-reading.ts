import type { IncomingSubject } from '../../../mock-server/api/incoming.ts'
import { DriverSearchSchema } from '../../../mock-server/api/drivers.ts'
import type { CodeRow } from '../../../mock-server/api/reference.ts'
import { printDriverCheck, readDriverCheck } from '../commands/line/driver-line.ts'
import {
  agePart,
  appearancePart,
  heightPart,
  joinParts,
  namesPart,
  readBirth,
  sexPart,
  troubled,
  type NameParts
} from '../commands/line/name-parts.ts'
import { spokenLetters } from '../commands/line/phonetics.ts'
import { readPropertyCheck } from '../commands/line/property-line.ts'
import type { LineReading } from '../commands/line/reading.ts'
import { readVehicleCheck } from '../commands/line/vehicle-line.ts'
import { rankByName } from '../ui/rank-by-name.ts'
import type { PartialStop } from '../workspaces/stop.ts'
import { CALL_FIELDS, FIELDS_OF, type CallField, type Given } from './call-fields.ts'

export type CallCheck = Extract<LineReading, { kind: 'check' | 'vehicle-check' | 'property-check' | 'driver-check' }>

/** What a call says: how each field is understood, or what is wrong with it, and the check that it makes. */
export interface CallReading {
  readonly understood: Readonly<Partial<Record<CallField, string>>>
  readonly wrong: Readonly<Partial<Record<CallField, string>>>
  readonly stop: PartialStop
  /** Null while something is wrong or missing. */
  readonly check: CallCheck | null
}

interface Surroundings {
  readonly today: string
  readonly reasons: readonly CodeRow[]
}
type FieldReading = readonly [field: CallField, reading: { readonly understood?: string; readonly wrong?: string }]

const LEAST_CALLER = 3

/** The reason of a code (`1`, `R1`) or of words that fit one alone. */
export const reasonOf = (text: string, reasons: readonly CodeRow[]): CodeRow | null => {
  const asked = text.trim().replace(/^r(?=\d)/i, '')
  const exact = reasons.find(({ code }) => code === asked)
  if (exact !== undefined || asked === '' || /^\d/.test(asked)) return exact ?? null
  const [only, ...others] = rankByName(asked, reasons, (row) => `${row.code} ${row.label} ${String(row.extra?.['short'] ?? '')}`)
  return others.length === 0 ? (only ?? null) : null
}

/** Letters that were spelt out are the word they make. */
export const heard = (text: string): string => spokenLetters(text) ?? text.trim()

const readReason = (text: string, reasons: readonly CodeRow[]): FieldReading => {
  const row = reasonOf(text, reasons)
  if (row !== null) return ['reason', { understood: `${row.code} ${row.label}` }]
  return [
    'reason',
    { wrong: text.trim() === '' ? 'Give the reason: its code or a word of it.' : 'No one reason is called that. 0 to 10 are the codes.' }
  ]
}
const readCaller = (text: string): FieldReading => {
  if (text.trim() === '') return ['caller', { wrong: 'Ask who is calling: collar number or name.' }]
  return ['caller', text.trim().length < LEAST_CALLER ? { wrong: 'Give the collar number or name in 3 characters or more.' } : {}]
}

/** A name stands for itself; of the rest it is said what it is. */
const shown = ({ chips }: NameParts): string =>
  chips.map(({ label, value }) => (/^(?:Name|Forename)/.test(label) ? value : `${label} ${value}`.trim())).join(', ')
const BIRTH = 'Write 12031985, 12 3 85, 1985 or age 41.'

const personParts = (
  text: (field: CallField) => string,
  today: string,
  fields: readonly CallField[]
): readonly (readonly [CallField, NameParts])[] => {
  const names = (field: CallField): NameParts => {
    const said = text(field).trim()
    const words = said.split(/[\s,]+/)
    return namesPart(field === 'surname' ? { surname: words, forenames: [], said } : { surname: [], forenames: words, said })
  }
  const others: Partial<Record<CallField, (said: string) => NameParts | null>> = {
    birthDate: (said) => readBirth(said, today) ?? agePart(said),
    sex: sexPart,
    appearance: (said) => appearancePart(/^\d$/.test(said) ? `IC${said}` : said),
    height: (said) => heightPart(/^\d{2,3}$/.test(said) ? `${said}cm` : said.replaceAll(' ', ''))
  }
  const mend: Partial<Record<CallField, string>> = {
    birthDate: BIRTH,
    sex: 'Write M, F or U.',
    appearance: 'Write IC1 to IC9.',
    height: 'Write 180 for centimetres, or 5’11.'
  }
  return fields.flatMap((field): (readonly [CallField, NameParts])[] => {
    const said = text(field).trim()
    if (said === '') return []
    if (field === 'surname' || field === 'forename') return [[field, names(field)]]
    const read = others[field]
    return read === undefined ? [] : [[field, read(said) ?? troubled(`“${said}” is not understood. ${mend[field] ?? ''}`, said)]]
  })
}

interface AboutReading {
  readonly fields: readonly FieldReading[]
  readonly check: CallCheck | null
}
const fieldsOf = (parts: readonly (readonly [CallField, NameParts])[]): FieldReading[] =>
  parts.map(([field, part]) => [field, part.trouble === null ? { understood: shown(part) } : { wrong: part.trouble }])

const readPerson = (text: (field: CallField) => string, today: string): AboutReading => {
  const parts = personParts(text, today, FIELDS_OF.person)
  const whole = joinParts(parts.map(([, part]) => part))
  const fields = fieldsOf(parts)
  const named = whole.query.surname !== undefined || (whole.query.forenames?.length ?? 0) > 0
  if (!named)
    return { fields: [...fields, ['surname', { wrong: 'Ask for the surname, or the forename where that is all there is.' }]], check: null }
  const { surname = '', forenames = [] } = whole.query
  const said = [surname.toUpperCase(), forenames.join(' ').toUpperCase(), text('birthDate').trim(), text('sex').trim()]
  return {
    fields,
    check:
      whole.trouble === null
        ? {
            kind: 'check',
            line: `NE ${said.join('/').replace(/\/+$/, '')}`,
            query: { limit: 20, ...whole.query },
            stop: {},
            chips: whole.chips,
            doubt: null
          }
        : null
  }
}

const readThing = (field: 'vrm' | 'mark', said: string): AboutReading => {
  const reading = field === 'vrm' ? readVehicleCheck('VE', heard(said)) : readPropertyCheck('PE', `serial ${heard(said)}`)
  if (reading.kind === 'vehicle-check' || reading.kind === 'property-check')
    return {
      fields: [[field, { understood: reading.chips.map(({ label, value }) => `${label} ${value}`.trim()).join(', ') }]],
      check: reading
    }
  const asks = field === 'vrm' ? 'Ask for the registration or the VIN.' : 'Ask for a serial number or another mark.'
  const wrong = said.trim() === '' || reading.kind !== 'incomplete' ? asks : reading.message
  return { fields: [[field, { wrong }]], check: null }
}

const DRIVER_FIELDS: readonly CallField[] = ['surname', 'forename', 'birthDate']

/** By the number, where it was given; else by surname, birth date and postcode together: what is missing is asked for. */
const readDriver = (text: (field: CallField) => string, today: string): AboutReading => {
  const number = text('driverNumber').trim()
  if (number !== '') {
    const reading = readDriverCheck('DL', heard(number), today)
    if (reading.kind === 'driver-check' && reading.query.driverNumber !== undefined)
      return { fields: [['driverNumber', { understood: reading.chips.map(({ value }) => value).join(', ') }]], check: reading }
    const wrong = reading.kind === 'incomplete' ? reading.message : 'A driver number has 16 letters and figures.'
    return { fields: [['driverNumber', { wrong }]], check: null }
  }
  const parts = personParts(text, today, DRIVER_FIELDS)
  const { query, chips, trouble } = joinParts(parts.map(([, part]) => part))
  const { surname, forenames, birthDate } = query
  const postcode = heard(text('postcode'))
  const asked = DriverSearchSchema.safeParse({
    ...(surname === undefined ? {} : { surname }),
    ...(forenames === undefined || forenames.length === 0 ? {} : { forenames }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(postcode === '' ? {} : { postcode })
  })
  const fields = fieldsOf(parts)
  if (asked.success) {
    const check: CallCheck = { kind: 'driver-check', line: printDriverCheck(asked.data), query: asked.data, stop: {}, chips }
    return { fields: [...fields, ['postcode', { understood: asked.data.postcode ?? '' }]], check: trouble === null ? check : null }
  }
  const faulty = new Set(parts.flatMap(([field, part]) => (part.trouble === null ? [] : [field])))
  const asks = asked.error.issues.flatMap(({ path: [at], message }): FieldReading[] => {
    const field = CALL_FIELDS.find((each) => each === at) ?? 'driverNumber'
    return faulty.has(field) ? [] : [[field === 'surname' ? 'driverNumber' : field, { wrong: message }]]
  })
  return { fields: [...fields, ...asks], check: null }
}

const readAbout = (subject: IncomingSubject, text: (field: CallField) => string, today: string): AboutReading => {
  switch (subject) {
    case 'person':
      return readPerson(text, today)
    case 'driver':
      return readDriver(text, today)
    case 'vehicle':
      return readThing('vrm', text('vrm'))
    case 'property':
      return readThing('mark', text('mark'))
  }
}

/** Reads a call: pure, says of each field how it is understood or how to mend it. Nothing is guessed silently. */
export const readCall = (subject: IncomingSubject, given: Given, { today, reasons }: Surroundings): CallReading => {
  const text = (field: CallField): string => given[field] ?? ''
  const about = readAbout(subject, text, today)
  const fields = [readReason(text('reason'), reasons), readCaller(text('caller')), ...about.fields]
  const understood = Object.fromEntries(
    fields.flatMap(([field, { understood: words }]) => (words === undefined || words === '' ? [] : [[field, words]]))
  )
  const wrong = Object.fromEntries(fields.flatMap(([field, reading]) => (reading.wrong === undefined ? [] : [[field, reading.wrong]])))
  const reason = reasonOf(text('reason'), reasons)?.code
  return {
    understood,
    wrong,
    stop: {
      ...(reason === undefined ? {} : { reason }),
      ...(text('caller').trim() === '' ? {} : { originator: text('caller').trim() }),
      ...(text('place').trim() === '' ? {} : { place: text('place').trim() }),
      ...(text('incident').trim() === '' ? {} : { incident: text('incident').trim() })
    },
    check: Object.keys(wrong).length === 0 ? about.check : null
  }
}
