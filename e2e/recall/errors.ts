import type { PersonSearch } from '../../mock-server/api/people.ts'
import type { Random } from '../../mock-server/population/random.ts'
import type { KnownPerson } from './known-people.ts'
import { anglicised, misheard, mistyped } from './slips.ts'
import { CALLED, IN_ENGLISH } from './word-lists.ts'

export type Query = Partial<PersonSearch>

interface Mistake {
  readonly person: KnownPerson
  /** Somebody else, whose surname a marriage gives. */
  readonly other: KnownPerson
  readonly random: Random
  /** YYYY-MM-DD */
  readonly today: string
}
/** What an operator would ask for after this mistake; undefined where it cannot be made of this person. */
type Make = (mistake: Mistake) => Query | undefined

/** Everything that a check usually has. */
const usual = ({ surname, forenames, birthDate, sex, appearance }: KnownPerson): Query => ({
  surname,
  forenames: [...forenames],
  birthDate,
  sex,
  ...(appearance === undefined ? {} : { appearance })
})

/** Where a weak part has to be made up for: where they live and how tall they look. */
const described = ({ person: { town, heightCm }, random }: Mistake): Query => ({
  ...(town === undefined ? {} : { town }),
  ...(heightCm === undefined ? {} : { heightCm: heightCm + random.between(-3, 3) })
})

const withName = ({ person, random }: Mistake, change: (name: string) => string | undefined): Query | undefined => {
  const [first, ...others] = person.forenames
  const onSurname = random.chance(0.5)
  const changed = change(onSurname ? person.surname : first)
  if (changed === undefined) return undefined
  return { ...usual(person), ...(onSurname ? { surname: changed } : { forenames: [changed, ...others] }) }
}

const calledInstead = ({ person, random }: Mistake, list: Readonly<Record<string, readonly string[]>>): Query | undefined => {
  const [first, ...others] = person.forenames
  const names = list[first]
  return names === undefined ? undefined : { ...usual(person), forenames: [random.pick(names), ...others] }
}

/** 12031985 and the like, two neighbouring figures of which changed places, where that is another day that has been. */
const transposed = ({ person, random, today }: Mistake): Query | undefined => {
  const [year = '', month = '', day = ''] = person.birthDate.split('-')
  const figures = day + month + year
  const days = Array.from({ length: figures.length - 1 }, (_, place) => {
    const changed = figures.slice(0, place) + figures.charAt(place + 1) + figures.charAt(place) + figures.slice(place + 2)
    return `${changed.slice(4)}-${changed.slice(2, 4)}-${changed.slice(0, 2)}`
  }).filter((date) => {
    const made = new Date(`${date}T00:00:00Z`)
    return (
      !Number.isNaN(made.getTime()) && made.toISOString().startsWith(date) && date !== person.birthDate && date <= today && date > '1900'
    )
  })
  return days.length === 0 ? undefined : { ...usual(person), birthDate: random.pick(days) }
}

const otherCentury = ({ person, today }: Mistake): Query => {
  const year = Number(person.birthDate.slice(0, 4))
  const later = `${year + 100}${person.birthDate.slice(4)}`
  const date = later <= today ? later : `${year - 100}${person.birthDate.slice(4)}`
  // 29 February is not in every century.
  return { ...usual(person), birthDate: date.endsWith('1900-02-29') ? '1900-02-28' : date }
}

const hyphened = ({ person, other, random }: Mistake): Query => {
  const parts = person.surname.split('-')
  const [one = '', two] = parts
  const surname =
    two === undefined
      ? random.pick([`${person.surname}-${other.surname}`, `${other.surname}-${person.surname}`])
      : random.pick([one, two, `${one} ${two}`, `${two}-${one}`, one + two])
  return { ...usual(person), surname: surname.slice(0, 64) }
}

const withWildcard = (mistake: Mistake): Query => {
  const { person, random } = mistake
  const { surname } = person
  const place = random.between(1, surname.length - 1)
  const pattern =
    surname.length > 4 && random.chance(0.5)
      ? `${surname.slice(0, random.between(3, surname.length - 1))}*`
      : `${surname.slice(0, place)}?${surname.slice(place + 1)}`
  return { ...usual(person), surname: pattern, ...described(mistake) }
}

const ofAge = (mistake: Mistake): Query => {
  const { person, random, today } = mistake
  const { birthDate, ...rest } = usual(person)
  const age = Number(today.slice(0, 4)) - Number(person.birthDate.slice(0, 4)) - (today.slice(5) < person.birthDate.slice(5) ? 1 : 0)
  return {
    ...rest,
    approximateAge: { years: Math.max(0, age + random.between(-2, 2)), plusMinus: birthDate === undefined ? 3 : 2 },
    ...described(mistake)
  }
}

const withoutForename = (mistake: Mistake): Query => {
  const { forenames: _forenames, ...rest } = usual(mistake.person)
  return { ...rest, ...described(mistake) }
}

/** The kinds of issue 6, each with how many of an answer are looked at: three are weak by nature. */
export const KINDS: Readonly<Record<string, { readonly make: Make; readonly within: 5 | 20 }>> = {
  mishearing: { make: (mistake) => withName(mistake, (name) => misheard(mistake.random, name)), within: 5 },
  misspelling: {
    make: (mistake) => withName(mistake, (name) => (name.length < 4 ? undefined : mistyped(mistake.random, name))),
    within: 5
  },
  'swapped names': {
    make: ({ person }) => {
      const [first, ...others] = person.forenames
      return { ...usual(person), surname: first, forenames: [person.surname, ...others] }
    },
    within: 5
  },
  nickname: { make: (mistake) => calledInstead(mistake, CALLED), within: 5 },
  anglicised: {
    make: (mistake) => {
      const surname = anglicised(mistake.random, mistake.person.surname)
      const called = calledInstead(mistake, IN_ENGLISH)
      return surname === undefined ? called : { ...(called ?? usual(mistake.person)), surname }
    },
    within: 5
  },
  'missing forename': { make: withoutForename, within: 20 },
  'wrong century': { make: otherCentury, within: 5 },
  'transposed digits': { make: transposed, within: 5 },
  'married name': {
    make: ({ person, other }) =>
      person.sex === 'F' && other.surname !== person.surname ? { ...usual(person), surname: other.surname } : undefined,
    within: 5
  },
  hyphen: { make: hyphened, within: 5 },
  wildcard: { make: withWildcard, within: 20 },
  'approximate age': { make: ofAge, within: 20 }
}

const OTHER_SEX = { M: 'F', F: 'M', U: 'M' } as const

/** All right but sex and appearance, which rank and must hide nobody. */
export const wronglyDescribed = ({ person, random }: Pick<Mistake, 'person' | 'random'>): Query => ({
  ...usual(person),
  sex: OTHER_SEX[person.sex],
  appearance: random.pick(['1', '2', '3', '4', '5', '6'].filter((code) => code !== person.appearance))
})
