import type { Weighted } from '../weighted.ts'

export type Sex = 'M' | 'F'

/** A group of people who share where their names come from. Shares are for variety of names, not a census. */
export interface Community {
  readonly name: string
  readonly share: number
  readonly surname: Weighted<string>
  /** Forename by sex and year of birth. */
  readonly forename: (sex: Sex, year: number) => Weighted<string>
  /** Codes of observed appearance and self-defined ethnicity. */
  readonly appearance: readonly string[]
  readonly ethnicity: readonly string[]
  readonly nationalities: Weighted<string>
  readonly birthplaces: readonly string[]
  /** How the same name comes to be written otherwise; what does not apply is left as it is. */
  readonly spellings: readonly (readonly [from: string, to: string])[]
  /** Share of women who bear another surname than at birth. */
  readonly marriedNames: number
}
