import type { GivenFields, RequestKind } from '../../api/requests.ts'
import { fieldsOf } from '../../src/requests/given-content.ts'
import { addDays, daysBefore } from '../parts/calendar.ts'
import { anyOffence } from '../parts/offences.ts'
import { registration, REGISTRATIONS } from '../parts/registration.ts'
import { vehicle } from '../parts/vehicle.ts'
import { contactNumber, wantedReport } from '../parts/wanted.ts'
import type { Random } from '../random.ts'

/** Whom a report is about, of the population. */
export interface Asked {
  readonly surname: string
  readonly forenames: readonly string[]
  /** YYYY-MM-DD; absent where the record does not know it. */
  readonly birthDate: string | undefined
  readonly sex: string
  readonly pncId: string
}

interface Occasion {
  /** YYYY-MM-DD. */
  readonly today: string
  /** ISO 8601. */
  readonly now: string
  /** Force and station that is to own the record. */
  readonly to: string
  readonly person: Asked
}

/** As people write dates. */
export const british = (day: string): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`

const officer = (random: Random): string => `${random.pick(['PC', 'DC', 'PS', 'DS'])} ${random.between(1000, 9899)}`
const crimeReference = (random: Random, today: string): string =>
  `${random.between(10, 99)}/${random.between(10_000, 99_999)}/${today.slice(2, 4)}`
const PLACES = [
  'Market Place',
  'Station Road',
  'Riverside retail park',
  'High Street',
  'Mill Lane',
  'Castle Meadow',
  'Victoria Park',
  'Harbour Road'
]

const wanted = (random: Random, { today, to, person }: Occasion): GivenFields => {
  // Without a birth date there is no power of arrest.
  const category = person.birthDate === undefined ? random.pick(['LS', 'LW']) : undefined
  const { content } = wantedReport(random, { today, ownerForce: to, ...(category === undefined ? {} : { category }) })
  const reviewDate = addDays(today, random.between(30, 360))
  const fields = fieldsOf({ ...content, reviewDate, ...(content.warrant === undefined ? {} : { warrant: { ...content.warrant } }) })
  return Object.fromEntries(
    Object.entries(fields).map(([path, given]) => [
      path,
      /^\d{4}-\d\d-\d\d$/.test(given) ? british(given) : given === 'true' ? 'yes' : given === 'false' ? 'no' : given
    ])
  )
}

const HOUR_MS = 3_600_000
const hoursBefore = (now: string, hours: number): string => `${new Date(Date.parse(now) - hours * HOUR_MS).toISOString().slice(0, 16)}:00Z`

const missing = (random: Random, { now, to }: Occasion): GivenFields => {
  const reported = random.between(1, 3)
  return {
    'informant.name': random.pick(['Marion Aldous', 'Terence Okoye', 'Priya Nandakumar', 'Ffion Prys-Jones']),
    'informant.relation': random.pick(['parent', 'partner', 'care home manager', 'friend']),
    'informant.contact': contactNumber(random),
    reportedAt: hoursBefore(now, reported),
    'lastSeen.from': hoursBefore(now, reported + random.between(2, 14)),
    'lastSeen.place': random.pick(PLACES),
    circumstances: random.pick([
      'Left after an argument and has not answered the telephone since.',
      'Did not come back from a walk; may be confused.',
      'Did not arrive at work, which is out of character.'
    ]),
    clothing: random.pick(['Dark coat, jeans, white trainers', 'Green anorak, walking boots', 'School blazer, black trousers']),
    'risk.Q01.answer': 'no',
    'risk.Q05.answer': random.pick(['no', 'not-known']),
    'risk.Q17.answer': 'no',
    grade: 'M',
    gradeRationale: 'Risk of harm cannot be excluded; nothing points to danger at once.',
    officer: officer(random),
    contact: contactNumber(random),
    nextReviewAt: hoursBefore(now, -6),
    ownerForce: to
  }
}

const arrest = (random: Random, { today, to, person }: Occasion): GivenFields => {
  const day = daysBefore(random, today, { least: 0, most: 3 })
  const offence = anyOffence(random)
  return {
    ...Object.fromEntries(person.forenames.map((name, index) => [`arrestFirstNames.${index}`, name])),
    arrestLastName: person.surname,
    ...(person.birthDate === undefined ? {} : { arrestDob: british(person.birthDate) }),
    processStage: 'A',
    processStageDate: british(day),
    ownerCode: to,
    prosecutingAgent: 'CPS',
    'arrestingOfficer.lastName': random.pick(['Halloran', 'Ngata', 'Penrose', 'Whitcombe']),
    'arrestingOfficer.rankCode': 'PC',
    'arrestingOfficer.number': String(random.between(1000, 9899)),
    custodyRecordNumber: `${to}/${random.between(10_000, 99_999)}/${today.slice(2, 4)}`,
    'offence.ownerCode': to,
    'offence.offenceCode.offenceCodeType': 'cjs',
    'offence.offenceCode.cjsOffenceCode': offence.code,
    'offence.startDate': british(daysBefore(random, day, { least: 0, most: 20 })),
    'offence.offenceLocation.locationType': 'description',
    'offence.offenceLocation.locationText': random.pick(PLACES),
    'offence.committedOnBail': random.chance(0.1) ? 'yes' : 'no'
  }
}

/** A mark of so many digits that no maker gives. */
const mark = (random: Random): string => `ZZ${random.between(1_000_000, 9_999_999)}`

const THINGS: readonly GivenFields[] = [
  {
    category: 'CY',
    make: 'Trek',
    model: 'Fuel EX 8',
    description: 'Mountain bicycle with a bell in the form of an owl',
    colour: 'green',
    'marks.0.kind': 'frame number'
  },
  {
    category: 'PL',
    make: 'JCB',
    model: '8018',
    description: 'Mini excavator, left track repaired',
    colour: 'yellow',
    'marks.0.kind': 'CESAR number'
  },
  {
    category: 'TR',
    make: 'Ifor Williams',
    model: 'GD85',
    description: 'Twin-axle goods trailer, no tailboard',
    'marks.0.kind': 'chassis number'
  },
  { category: 'AN', description: 'Brindle whippet bitch, docile', species: 'dog', breed: 'whippet', 'marks.0.kind': 'microchip' },
  { category: 'OT', make: 'Yamaha', model: 'YAS-62', description: 'Alto saxophone in a brown case', 'marks.0.kind': 'serial number' }
]

const property = (random: Random, { today, to }: Occasion): GivenFields => ({
  ...random.pick(THINGS),
  circumstance: random.pick(['stolen', 'stolen', 'lost', 'found']),
  'marks.0.value': mark(random),
  date: british(daysBefore(random, today, { least: 0, most: 12 })),
  place: random.pick(PLACES),
  reference: crimeReference(random, today),
  officer: officer(random),
  contact: contactNumber(random),
  ownerForce: to
})

const vehicleReport = (random: Random, { today, to }: Occasion): GivenFields => {
  const { vrm, details } = vehicle(random, registration(random.between(0, REGISTRATIONS - 1)), today)
  return {
    kind: random.pick(['LS', 'LS', 'LS', 'OD']),
    vrm: `${vrm.slice(0, 4)} ${vrm.slice(4)}`,
    country: 'UK',
    make: details.make,
    model: details.model,
    colour: details.colour,
    actionOnSighting: 'stop',
    expiry: british(addDays(today, random.between(60, 700))),
    contact: contactNumber(random),
    date: british(daysBefore(random, today, { least: 0, most: 5 })),
    place: random.pick(PLACES),
    reference: crimeReference(random, today),
    officer: officer(random),
    ownerForce: to
  }
}

/** Fields of a report of this kind as a sender would write them, with nothing wrong in them. */
export const REPORT_FIELDS: Readonly<Record<RequestKind, (random: Random, occasion: Occasion) => GivenFields>> = {
  wanted,
  missing,
  arrest,
  property,
  vehicle: vehicleReport
}
