import type { PersonContent } from '../../../api/people.ts'

/** `1985-03-12` → 19850312; `1985-03` → 19850300; `1985` → 19850000: dates as the index orders them. */
export const dateKey = (date: string): number => Number(`${date.replaceAll('-', '')}0000`.slice(0, 8))

/** The day of birth as the index orders it; of an age that was guessed the year in its middle; 0 where nothing is known. */
export const bornKey = ({ date, approximateAge }: PersonContent['birth']): number => {
  if (date !== undefined) return dateKey(date)
  return approximateAge === undefined ? 0 : (Number(approximateAge.on.slice(0, 4)) - approximateAge.years) * 10_000
}
