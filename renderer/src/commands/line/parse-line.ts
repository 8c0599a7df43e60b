import { identify } from '../../../../mock-server/api/identifiers/identify.ts'
import { readDriverNumber } from '../../../../mock-server/api/identifiers/driver-number.ts'
import { readDriverCheck } from './driver-line.ts'
import { readFreeForm } from './free-form.ts'
import { doubt, notUnderstood, part, type LineReading } from './reading.ts'
import { isSlashForm, readSlashForm } from './slash-form.ts'
import { readPropertyCheck } from './property-line.ts'
import { takeStopParts } from './stop-parts.ts'
import { readVehicleCheck } from './vehicle-line.ts'

export interface LineSurroundings {
  /** Calendar day of the workstation, `YYYY-MM-DD`. */
  readonly today: string
  /** Commands that hold now, for their titles are understood. */
  readonly commands: readonly { readonly id: string; readonly title: string }[]
}

const MOST_LINE = 300
const UNDERSTOOD =
  'Understood are NE and a name, VE and a registration, PE and a mark, DL and a driver number, ID and an identifier, NEW WANTED, NEW MISSING, NEW ARREST, NEW PROPERTY, NEW VEHICLE, NEW PERSON, NEW UNIDENTIFIED, LOCK, PRINT, HELP, and the name of any command (Ctrl+K lists them).'
const WORDS: Readonly<Record<string, string>> = { LOCK: 'session.lock', HELP: 'help.line' }
const NEW_RECORDS: Readonly<Record<string, { readonly id: string; readonly label: string }>> = {
  WANTED: { id: 'wanted.new', label: 'Wanted report for the person in front' },
  MISSING: { id: 'missing.new', label: 'Missing report for the person in front' },
  UNIDENTIFIED: { id: 'unidentified.new', label: 'Person or body found without a name' },
  ARREST: { id: 'arrest.new', label: 'Arrest report for the person in front' },
  PROPERTY: { id: 'property.new', label: 'Property report' },
  VEHICLE: { id: 'vehicle.new', label: 'Vehicle report' },
  PERSON: { id: 'person.new', label: 'Person' }
}
const IDENTIFIER_NAMES = { asn: 'ASN', 'pnc-id': 'PNC ID', cro: 'CRO' } as const

const readNameCheck = (verb: string, rest: string, today: string): LineReading => {
  const { body, stop, chips, trouble } = takeStopParts(rest)
  const names = isSlashForm(body) ? readSlashForm(body, today) : readFreeForm(body, today)
  const all = [...names.chips, ...chips]
  if (names.trouble !== null) return { kind: 'incomplete', message: names.trouble, chips: all }
  if (trouble !== null) return { kind: 'incomplete', message: trouble, chips: all }
  if (names.query.surname === undefined && (names.query.forenames?.length ?? 0) === 0) {
    return { kind: 'incomplete', message: 'Give a surname or a forename: NE SMITH/JOHN/12031985/M, or NE smith, john 12/3/85.', chips: all }
  }
  return { kind: 'check', line: `${verb} ${body}`, query: { limit: 20, ...names.query }, stop, chips: all, doubt: null }
}

const readIdentifier = (verb: string, rest: string, today: string): LineReading => {
  const { body, stop, chips, trouble } = takeStopParts(rest)
  if (body === '') return { kind: 'incomplete', message: 'Give a PNC ID, CRO, ASN or driver number: ID 79/163001B.', chips }
  const driver = readDriverNumber(body)
  if (driver.state === 'valid' && trouble === null)
    return {
      kind: 'check',
      line: `${verb} ${body}`,
      query: { limit: 20, identifier: driver.canonical },
      stop,
      chips: [part('Driver number', driver.shown, body), ...chips],
      doubt: null
    }
  const found = identify(body, Number(today.slice(0, 4)))
  if (found === undefined)
    return {
      kind: 'incomplete',
      message: `“${body}” has the form of no PNC ID (79/163001B), CRO (65656/91H), ASN (11/01ZD/01/410780J) or driver number (SMITH910040JJ9AA).`,
      chips: [notUnderstood(body), ...chips]
    }
  const name = IDENTIFIER_NAMES[found.kind]
  const wrong = found.reading.state === 'wrong-check-letter' ? found.reading : null
  const all = [
    wrong === null ? part(name, found.reading.shown, body) : doubt(name, `${wrong.shown}: check letter should be ${wrong.expected}`, body),
    ...chips
  ]
  if (trouble !== null) return { kind: 'incomplete', message: trouble, chips: all }
  return {
    kind: 'check',
    line: `${verb} ${body}`,
    query: { limit: 20, identifier: found.reading.canonical },
    stop,
    chips: all,
    doubt:
      wrong === null
        ? null
        : `The check letter of ${name} ${wrong.shown} should be ${wrong.expected}. Ask for it again, or press Enter once more to look for it as given.`
  }
}

const readNew = (rest: string): LineReading => {
  const typed = rest.trim()
  const word = typed.toUpperCase()
  const record = Object.hasOwn(NEW_RECORDS, word) ? NEW_RECORDS[word] : undefined
  return record === undefined
    ? {
        kind: 'incomplete',
        message: 'NEW takes WANTED, MISSING or ARREST (for the person in front), PROPERTY, VEHICLE, PERSON or UNIDENTIFIED.',
        chips: typed === '' ? [] : [notUnderstood(typed)]
      }
    : { kind: 'command', id: record.id, chips: [part('New', record.label, typed)] }
}

/** PRINT prints what is in front, where that can be printed. */
const readPrint = ({ commands }: LineSurroundings): LineReading => {
  const print = commands.find(({ id }) => id.endsWith('.print'))
  return print === undefined
    ? { kind: 'incomplete', message: 'What is in front cannot be printed.', chips: [part('', 'PRINT')] }
    : { kind: 'command', id: print.id, chips: [part('', print.title, 'PRINT')] }
}

const readTitle = (text: string, { commands }: LineSurroundings): LineReading => {
  const typed = text.toLowerCase()
  const exact = commands.filter(({ title }) => title.toLowerCase() === typed)
  const found = exact.length > 0 ? exact : commands.filter(({ title }) => title.toLowerCase().startsWith(typed))
  const [first, second] = found
  if (first === undefined) return { kind: 'unknown', message: `“${text}” is not understood. ${UNDERSTOOD}` }
  if (second === undefined) return { kind: 'command', id: first.id, chips: [part('', first.title, text)] }
  return {
    kind: 'incomplete',
    message: `More than one command begins like that: ${found
      .slice(0, 4)
      .map(({ title }) => title)
      .join(' · ')}. Type on.`,
    chips: [notUnderstood(text)]
  }
}

/** Reads a line: pure, never throws, says what it understood and what it did not (ux, The command line). */
export const parseLine = (text: string, surroundings: LineSurroundings): LineReading => {
  const line = text.replace(/[\u0000-\u001f\u007f]/g, ' ').trim()
  if (line === '') return { kind: 'empty' }
  if (line.length > MOST_LINE)
    return { kind: 'unknown', message: `A line has ${MOST_LINE} characters at most; this one has ${line.length}.` }
  const [, verb = '', rest = ''] = /^(\S+)\s*(.*)$/su.exec(line) ?? []
  const word = verb.toUpperCase()
  if (word === 'NE') return readNameCheck(word, rest, surroundings.today)
  if (word === 'VE') return readVehicleCheck(word, rest)
  if (word === 'PE') return readPropertyCheck(word, rest)
  if (word === 'DL') return readDriverCheck(word, rest, surroundings.today)
  if (word === 'ID') return readIdentifier(word, rest, surroundings.today)
  if (word === 'NEW') return readNew(rest)
  if (word === 'PRINT' && rest === '') return readPrint(surroundings)
  const command = rest === '' && Object.hasOwn(WORDS, word) ? WORDS[word] : undefined
  return command === undefined ? readTitle(line, surroundings) : { kind: 'command', id: command, chips: [part('', word)] }
}
