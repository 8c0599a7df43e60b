import type { PersonSearch } from '../../mock-server/api/people.ts'

const SURNAMES = [
  'SMITH',
  'JONES',
  'TAYLOR',
  'BROWN',
  'WILLIAMS',
  'WILSON',
  'JOHNSON',
  'DAVIES',
  'PATEL',
  'WRIGHT',
  'WALKER',
  'WHITE',
  'EDWARDS',
  'GREEN',
  'HALL',
  'WOOD',
  'KHAN',
  'HARRIS',
  'CLARKE',
  'O’BRIEN',
  'MCDONALD',
  'MACKENZIE',
  'NOWAK',
  'SINGH',
  'HUSSAIN',
  'SMYTHE',
  'THOMPSEN',
  'JONSON',
  'STEVENSON',
  'BEGUM',
  'FRASER',
  'EVANS-REES',
  'ALI',
  'PHILLIPS',
  'CAMPBEL',
  'MURPHY',
  'OKAFOR',
  'WHYTE',
  'PRICE',
  'HUGHES'
]
const FORENAMES = [
  'JOHN',
  'JACK',
  'DAVE',
  'SARAH',
  'MARY',
  'MOHAMMED',
  'KATHRYN',
  'LIZ',
  'OLIVIA',
  'PAUL',
  'STEPHEN',
  'STEVEN',
  'PRIYA',
  'THOMAS',
  'TOM',
  'EMMA',
  'AGNIESZKA',
  'BILL',
  'SHAUN',
  'SEAN',
  'GRACE',
  'FATIMA',
  'LEWIS',
  'LOUIS',
  'CHLOE'
]

type Query = Partial<PersonSearch>

/** @param n which of the queries; each is another one, and they mix as an operator's day does */
const query = (n: number): Query => {
  const surname = SURNAMES[n % SURNAMES.length] ?? ''
  const forename = FORENAMES[Math.floor(n / SURNAMES.length) % FORENAMES.length] ?? ''
  const birthDate = `${1950 + ((n * 7) % 56)}-${String(1 + ((n * 5) % 12)).padStart(2, '0')}-${String(1 + ((n * 11) % 28)).padStart(2, '0')}`
  switch (n % 4) {
    case 0:
      return { surname, forenames: [forename], birthDate }
    case 1:
      return { surname, forenames: [forename], birthDate, sex: 'M' }
    case 2:
      return { surname, forenames: [forename] }
    default:
      return { surname, forenames: [forename], approximateAge: { years: 18 + (n % 60), plusMinus: 5 } }
  }
}

/** At most 1,000 name checks, no two alike: exact, misspelt, nicknames, partly filled. */
export const distinctQueries = (count: number): readonly Query[] =>
  Array.from({ length: Math.min(count, SURNAMES.length * FORENAMES.length) }, (_, n) => query(n))

/** The same as lines for the command line, those with a birth date. */
export const distinctLines = (count: number): readonly string[] =>
  distinctQueries(count * 2)
    .flatMap(({ surname, forenames, birthDate, sex }) => {
      const [year, month, day] = birthDate?.split('-') ?? []
      return year === undefined ? [] : [`NE ${[surname, forenames?.join(' '), `${day}${month}${year}`, sex].filter(Boolean).join('/')}`]
    })
    .slice(0, count)
