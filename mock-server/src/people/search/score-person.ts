import { foldedParts, isPattern } from './fold-name.ts'
import { birthLikeness } from './birth-likeness.ts'
import type { BornAsked, BornHeld } from './birth-likeness.ts'
import { likenessTo } from './name-likeness.ts'
import type { Likeness } from './name-likeness.ts'

export interface PersonAsked {
  readonly surname?: string
  readonly forenames: readonly string[]
  readonly born: BornAsked
  readonly sex?: string
  readonly appearance?: string
  readonly heightCm?: number
  readonly town?: string
}
export interface NameHeld {
  readonly kind: string
  readonly surname: string | null
  readonly forenames: readonly string[]
}
export interface PersonHeld {
  readonly born: BornHeld
  readonly sex: string
  readonly appearance: string | null
  readonly heightCm: number | null
  readonly heightToCm: number | null
  /** Folded. */
  readonly town: string | null
}
export interface Match {
  /** 0 to 100. */
  readonly score: number
  /** Strongest first. */
  readonly reasons: readonly string[]
  /** False where a name that was asked for has nothing in common with the one held, and the birth does not speak for it. */
  readonly plausible: boolean
}

/**
 * What each part counts. A day of birth is shared by fewer people than any name is, and one that contradicts the record
 * says more than a name that agrees. Sex, appearance, height and town move a candidate up or down and never in or out.
 */
const WEIGHT = { surname: 45, forenames: 30, birthDay: 60, birthMonth: 18, birthYear: 12, sex: 6, appearance: 4, height: 5, town: 8 }
const BOTH_NAMES = WEIGHT.surname + WEIGHT.forenames
/** Even a full agreement on little is not certainty: a surname alone reaches 75. */
const CERTAIN = 100
const LEAST = 0.55

interface Part {
  readonly weight: number
  readonly worth: number
  readonly reason: string | undefined
  /** What the reason stands for, where it speaks for another part as well. */
  readonly tells?: number
}

const NOTHING: Likeness = { kind: 'none', worth: 0 }
const better = (one: Likeness, other: Likeness): Likeness => (other.worth > one.worth ? other : one)

const WORDS: Readonly<Record<Likeness['kind'], readonly [surname: string | undefined, forename: string | undefined]>> = {
  exact: ['surname exact', 'forename exact'],
  pattern: ['surname fits the pattern', 'forename fits the pattern'],
  variant: ['surname variant', 'forename variant'],
  sound: ['surname sounds alike', 'forename sounds alike'],
  spelling: ['surname spelt alike', 'forename spelt alike'],
  initial: ['surname initial', 'forename initial agrees'],
  none: [undefined, undefined]
}

interface NameMatch {
  readonly parts: readonly Part[]
  readonly surname: number
  readonly forename: number
}

/** A double-barrelled surname may be held by one of its parts alone, as one may be asked for by a part. */
const SWAPPED = 0.9
const PART_OF_SURNAME = 0.88
const likenessToAny = (typed: string): ((held: string) => Likeness) => {
  const whole = likenessTo('s', typed)
  const parts = isPattern(typed)
    ? []
    : foldedParts(typed)
        .slice(1)
        .map((part) => likenessTo('s', part))
  return (held) => parts.reduce((best, part) => better(best, asPart(part(held))), whole(held))
}
const asPart = ({ kind, worth }: Likeness): Likeness => ({ kind, worth: worth * PART_OF_SURNAME })

/** The comparison of one name check with one name of one person: pure, and made once for each check. */
export const scorerFor = (asked: PersonAsked): ((name: NameHeld, person: PersonHeld) => Match) => {
  const surnameLike = asked.surname === undefined ? undefined : likenessToAny(asked.surname)
  const surnameAsForename = asked.surname === undefined ? undefined : likenessTo('f', asked.surname)
  const forenameLikes = asked.forenames.map((forename) => likenessTo('f', forename))
  const townLike = asked.town === undefined ? undefined : likenessTo('t', asked.town)
  const firstAsSurname = asked.forenames[0] === undefined ? undefined : likenessTo('s', asked.forenames[0])

  const surnameOf = (like: (held: string) => Likeness, surname: string | null): Likeness => {
    if (surname === null) return NOTHING
    const [whole = '', ...parts] = foldedParts(surname)
    const ofPart = parts.map(like).reduce(better, NOTHING)
    return better(like(whole), asPart(ofPart))
  }

  /** The first forename counts twice a further one; one in another place counts a little less. */
  const forenamesOf = (held: readonly string[]): Likeness => {
    const found = forenameLikes.map((like, index) => {
      const best = held
        .map((forename, place): Likeness => {
          const { kind, worth } = foldedParts(forename).map(like).reduce(better, NOTHING)
          return { kind, worth: place === index ? worth : worth * 0.85 }
        })
        .reduce(better, NOTHING)
      // A second forename that the record does not hold at all is hardly against it.
      const missing = index > 0 && held.length <= index && best.worth === 0
      return { kind: best.kind, worth: missing ? 0.5 : best.worth, weight: index === 0 ? 2 : 1 }
    })
    const kind = found.find((each) => each.kind !== 'none')?.kind
    if (kind === undefined) return NOTHING
    const weights = found.reduce((sum, each) => sum + each.weight, 0)
    return { kind, worth: found.reduce((sum, each) => sum + each.weight * each.worth, 0) / weights }
  }

  const straight = (name: NameHeld): NameMatch => {
    const surname = surnameLike === undefined ? undefined : surnameOf(surnameLike, name.surname)
    const forename = forenameLikes.length === 0 ? undefined : forenamesOf(name.forenames)
    const bothExact = surname?.worth === 1 && forename?.worth === 1
    const parts: Part[] = []
    if (surname !== undefined)
      parts.push({
        weight: WEIGHT.surname,
        worth: surname.worth,
        reason: bothExact
          ? 'name exact'
          : surname.kind === 'exact' && surname.worth < 1
            ? 'part of the surname exact'
            : WORDS[surname.kind][0],
        ...(bothExact ? { tells: BOTH_NAMES } : {})
      })
    if (forename !== undefined)
      parts.push({ weight: WEIGHT.forenames, worth: forename.worth, reason: bothExact ? undefined : WORDS[forename.kind][1] })
    return { parts, surname: surname?.worth ?? 1, forename: forename?.worth ?? 1 }
  }

  const swapped = (name: NameHeld): NameMatch | undefined => {
    if (surnameAsForename === undefined || firstAsSurname === undefined || name.surname === null) return undefined
    const asForename = name.forenames.map((forename) => surnameAsForename(foldedParts(forename)[0] ?? '')).reduce(better, NOTHING)
    const asSurname = surnameOf(firstAsSurname, name.surname)
    if (asForename.worth === 0 || asSurname.worth === 0) return undefined
    const [surname, forename] = [asSurname.worth * SWAPPED, asForename.worth * SWAPPED]
    return {
      parts: [
        { weight: WEIGHT.surname, worth: surname, reason: 'surname and forename swapped', tells: BOTH_NAMES },
        { weight: WEIGHT.forenames, worth: forename, reason: undefined }
      ],
      surname,
      forename
    }
  }

  const worthOf = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + part.weight * part.worth, 0)

  return (name, person) => {
    const inOrder = straight(name)
    // Given the wrong way round counts for nine tenths at most.
    const inSwap = inOrder.surname >= SWAPPED && inOrder.forename >= SWAPPED ? undefined : swapped(name)
    const names = inSwap !== undefined && worthOf(inSwap.parts) > worthOf(inOrder.parts) ? inSwap : inOrder
    const birth = birthLikeness(asked.born, person.born)
    const parts = [...names.parts, ...birthPart(asked.born, birth), ...descriptionParts(asked, person, townLike)]
    const weight = parts.reduce((sum, part) => sum + part.weight, 0)
    const certainty = LEAST + (1 - LEAST) * Math.min(1, weight / CERTAIN)
    const reasons = parts
      .filter((part) => part.reason !== undefined && part.worth > 0)
      .sort((one, other) => (other.tells ?? other.weight) * other.worth - (one.tells ?? one.weight) * one.worth)
    const kind =
      name.kind === 'true' ? [] : [name.kind === 'maiden' ? 'maiden name' : name.kind === 'phonetic' ? 'phonetic spelling' : name.kind]
    return {
      score: weight === 0 ? 0 : Math.round((100 * certainty * worthOf(parts)) / weight),
      reasons: [...reasons.flatMap((part) => part.reason ?? []), ...kind],
      plausible: names.surname + names.forename > 0 && ((names.surname > 0 && names.forename > 0) || (birth?.worth ?? 0) >= 0.7)
    }
  }
}

const birthPart = (asked: BornAsked, birth: ReturnType<typeof birthLikeness>): readonly Part[] => {
  if (birth === undefined) return []
  const weight = asked.date?.length === 10 ? WEIGHT.birthDay : asked.date?.length === 7 ? WEIGHT.birthMonth : WEIGHT.birthYear
  return [{ weight, ...birth }]
}

type TownLike = ((held: string) => Likeness) | undefined

const descriptionParts = (asked: PersonAsked, person: PersonHeld, town: TownLike): readonly Part[] => {
  const parts: Part[] = []
  if (asked.sex !== undefined && asked.sex !== 'U')
    parts.push({ weight: WEIGHT.sex, worth: person.sex === asked.sex ? 1 : person.sex === 'U' ? 0.5 : 0, reason: 'sex' })
  if (asked.appearance !== undefined && asked.appearance !== '0')
    parts.push({
      weight: WEIGHT.appearance,
      worth: person.appearance === asked.appearance ? 1 : person.appearance === null || person.appearance === '0' ? 0.5 : 0,
      reason: 'appearance'
    })
  if (asked.heightCm !== undefined) {
    const apart =
      person.heightCm === null
        ? undefined
        : Math.max(0, person.heightCm - asked.heightCm, asked.heightCm - (person.heightToCm ?? person.heightCm))
    parts.push({
      weight: WEIGHT.height,
      worth: apart === undefined ? 0.5 : apart === 0 ? 1 : apart <= 5 ? 0.8 : 0,
      reason: apart === undefined ? undefined : 'height'
    })
  }
  if (town !== undefined) parts.push({ weight: WEIGHT.town, worth: person.town === null ? 0.5 : town(person.town).worth, reason: 'town' })
  // Half a worth stands for "not known" and is no reason.
  return parts.map((part) => (part.worth === 0.5 ? { ...part, reason: undefined } : part))
}
