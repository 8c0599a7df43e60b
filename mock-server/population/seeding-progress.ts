/** How far the making of a population has come: its people, then the sorting of what they are found by. */
export interface SeedingProgress {
  readonly phase: 'people' | 'sorting'
  readonly done: number
  readonly of: number
}

/** Sorting takes this share of the time that the people took, as measured: docs/scale.md. */
const SORTING_SHARE = 0.6

const number = (value: number): string => Math.round(value).toLocaleString('en-GB')

const timeLeft = (milliseconds: number): string => {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 90 ? `about ${seconds} s left` : `about ${Math.round(seconds / 60)} min left`
}

interface SeedingClock {
  /** Milliseconds since the first person. */
  readonly elapsed: number
  /** Milliseconds that the people took; those gone by while they are being made. */
  readonly peopleTook: number
}

/** `4,200,000 of 13,000,000 people (32 %), 19,500 a second, about 9 min left` */
export const progressText = ({ phase, done, of }: SeedingProgress, { elapsed, peopleTook }: SeedingClock): string => {
  if (done === 0 && phase === 'people') return `0 of ${number(of)} people`
  if (phase === 'people') {
    const whole = (elapsed * of) / done
    const left = whole - elapsed + whole * SORTING_SHARE
    return `${number(done)} of ${number(of)} people (${Math.floor((100 * done) / of)} %), ${number((1000 * done) / Math.max(1, elapsed))} a second, ${timeLeft(left)}`
  }
  const left = done === 0 ? peopleTook * SORTING_SHARE : ((elapsed - peopleTook) * (of - done)) / done
  return `sorting what they are found by: ${done} of ${of}, ${timeLeft(left)}`
}

const BAR = 24

/** `[########                ]`, people and sorting in one. */
export const progressBar = ({ phase, done, of }: SeedingProgress): string => {
  const people = 1 / (1 + SORTING_SHARE)
  const share = phase === 'people' ? (people * done) / Math.max(1, of) : people + ((1 - people) * done) / Math.max(1, of)
  const full = Math.round(BAR * share)
  return `[${'#'.repeat(full)}${' '.repeat(BAR - full)}]`
}
