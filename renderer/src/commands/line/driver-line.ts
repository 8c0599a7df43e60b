import { DriverSearchSchema, plainPostcode, type DriverSearch } from '../../../../mock-server/api/drivers.ts'
import { offeredDriverNumber, readDriverNumber } from '../../../../mock-server/api/identifiers/driver-number.ts'
import { readFreeForm } from './free-form.ts'
import type { Query } from './name-parts.ts'
import { spokenLetters } from './phonetics.ts'
import { doubt, notUnderstood, part, type Chip, type LineReading } from './reading.ts'
import { isSlashForm, readSlashForm } from './slash-form.ts'
import { takeStopParts } from './stop-parts.ts'

const EXAMPLE = 'DL SMITH910040JJ9AA, or DL SMITH/JOHN/04101990/CR3 7KV'
/** A whole postcode, or its first half; IC1 is an appearance. */
const POSTCODE = /(?:^|[\s/,])([A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|(?!IC\d)[A-Z]{1,2}\d[A-Z\d]?)(?=$|[\s/,])/gi
/** A number in one word, or in the groups in which it is read out: what is wrong in one is told, not searched as a name. */
const NUMBER_FORM = /^(?=(?:.*\d){6})(?:[A-Z0-9]{11,18}|[A-Z0-9]{5} [A-Z0-9]{6} [A-Z0-9]{5}(?: \d\d)?)$/i

interface Read {
  readonly query: Query & { readonly postcode?: string; readonly driverNumber?: string }
  readonly chips: readonly Chip[]
  readonly trouble: string | null
}

const readNumber = (body: string): Read | null => {
  const written = spokenLetters(body) ?? body
  const read = readDriverNumber(written)
  if (read.state === 'valid')
    return { query: { driverNumber: read.canonical }, chips: [part('Driver number', read.shown, body)], trouble: null }
  const offered = offeredDriverNumber(written)
  if (offered === undefined && !NUMBER_FORM.test(written)) return null
  const could = offered === undefined ? [] : [doubt('Could be', offered, '')]
  return { query: {}, chips: [notUnderstood(body), ...could], trouble: read.fault }
}

const takePostcode = (body: string): { rest: string; postcode: string | undefined; said: string } => {
  const last = [...body.matchAll(POSTCODE)].at(-1)
  const [whole, said] = last ?? []
  if (last === undefined || whole === undefined || said === undefined) return { rest: body, postcode: undefined, said: '' }
  const after = body.slice(last.index + whole.length)
  return { rest: `${body.slice(0, last.index)}${after}`.trim(), postcode: plainPostcode(said), said }
}

const NOT_TAKEN: Readonly<Record<string, string>> = {
  birthAsGiven: 'a birth date that exists',
  approximateAge: 'the birth date, not an age',
  sex: 'no sex',
  heightCm: 'no height',
  appearance: 'no appearance',
  town: 'the postcode, not the town'
}

const readName = (body: string, today: string): Read => {
  const { rest, postcode, said } = takePostcode(body)
  const names = isSlashForm(rest) ? readSlashForm(rest, today) : readFreeForm(rest, today)
  const extra = Object.keys(names.query).find((key) => Object.hasOwn(NOT_TAKEN, key))
  const told = extra === undefined ? null : `A driver check takes ${NOT_TAKEN[extra] ?? ''}: surname, forenames, birth date and postcode.`
  return {
    query: { ...names.query, ...(postcode === undefined ? {} : { postcode }) },
    chips: [...names.chips, ...(postcode === undefined ? [] : [part('Postcode', postcode, said)])],
    trouble: names.trouble ?? told
  }
}

/** `DL SMITH910040JJ9AA`, spelt too; `DL SMITH/JOHN/04101990/CR3 7KV`, `DL smith john 4 10 90 CR3`. */
export const readDriverCheck = (verb: string, rest: string, today: string): LineReading => {
  const { body, stop, chips: stopChips, trouble: stopTrouble } = takeStopParts(rest)
  if (body === '')
    return { kind: 'incomplete', message: `Give the driver number, or name, birth date and postcode: ${EXAMPLE}.`, chips: stopChips }
  const read = readNumber(body) ?? readName(body, today)
  const chips = [...read.chips, ...stopChips]
  const trouble = read.trouble ?? stopTrouble
  if (trouble !== null) return { kind: 'incomplete', message: trouble, chips }
  const query = DriverSearchSchema.safeParse(read.query)
  if (!query.success) return { kind: 'incomplete', message: `${query.error.issues[0]?.message ?? ''} As in ${EXAMPLE}.`, chips }
  return { kind: 'driver-check', line: `${verb} ${body}`, query: query.data, stop, chips }
}

const birthField = (date: string): string => date.split('-').toReversed().join('')

/** A driver check as one would type it. */
export const printDriverCheck = ({ driverNumber, surname = '', forenames = [], birthDate = '', postcode = '' }: DriverSearch): string =>
  driverNumber === undefined ? `DL ${[surname, forenames.join(' '), birthField(birthDate), postcode].join('/')}` : `DL ${driverNumber}`
