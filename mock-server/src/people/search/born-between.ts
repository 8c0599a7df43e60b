import type { PersonContent } from '../../../api/people.ts'
import { covered } from './birth-likeness.ts'

const yearsBefore = (day: string, years: number): string => `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`

/** The days between which somebody was born who is so many years old, give or take, on a day. */
export const bornOfAge = ({
  years,
  plusMinus,
  on
}: {
  years: number
  plusMinus: number
  on: string
}): { readonly from: string; readonly to: string } => ({
  from: yearsBefore(on, years + plusMinus + 1),
  to: yearsBefore(on, Math.max(0, years - plusMinus))
})

/** The days between which a person was born, by what the record says; undefined where it says nothing. */
export const bornBetween = (birth: PersonContent['birth']): { readonly from: string; readonly to: string } | undefined => {
  if (birth.date !== undefined) return covered(birth.date)
  return birth.approximateAge === undefined ? undefined : bornOfAge(birth.approximateAge)
}

/** Under 18, or perhaps under 18: where only an age is guessed, the youngest it allows counts (records, Person). */
export const perhapsUnder18 = (born: { readonly from: string; readonly to: string }, today: string): boolean =>
  born.to > yearsBefore(today, 18)

export const isChild = (birth: PersonContent['birth'], today: string): boolean => {
  const born = bornBetween(birth)
  return born !== undefined && perhapsUnder18(born, today)
}
