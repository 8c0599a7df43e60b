import type { WantedContent } from '../../../../mock-server/api/wanted.ts'
import { labelOf } from '../../forms/code-tables.ts'

export const POWER_WORDS = { arrest: 'power of arrest', retake: 'power to retake', none: 'no power of arrest' } as const
export const CIRCULATION_WORDS = { force: 'Force', region: 'Region', national: 'National' } as const
export const SECOND_CHECK_WORDS = {
  'not-required': 'no second check needed',
  pending: 'not yet second-checked',
  queried: 'second check queried',
  done: 'second-checked',
  unconfirmed: 'unconfirmed: the bureau confirms it'
} as const
/** Before everything that is said of a control room's report until the bureau confirms it. */
export const UNCONFIRMED = 'UNCONFIRMED'
export const UNTIL_CONFIRMED =
  'It is circulated at once as unconfirmed. The bureau confirms it within 48 hours; until then it stands for six weeks at most, whatever its review date.'

/** `Wanted WR-26-000592: SMITH, John`: two reports on one person are told apart. @param title of the form's tab */
export const circulatedTitle = (title: string, reference: string | null): string => {
  if (reference === null) return title
  const name = /^Wanted: (.*)$/.exec(title)?.[1]
  return (name === undefined ? `${title} ${reference}` : `Wanted ${reference}: ${name}`).slice(0, 200)
}

/** `WANTED · power of arrest · Warrant: failed to appear`; a Locate category is not "wanted". */
export const wantedHeading = ({ category, power }: Pick<WantedContent, 'category' | 'power'>): string => {
  const label = labelOf('wanted-categories', category)
  return power === 'none' ? `LOCATE · ${POWER_WORDS.none} · ${label.replace(/^Locate: /, '')}` : `WANTED · ${POWER_WORDS[power]} · ${label}`
}

/** `SMITH, John` of the title of a report's tab; null where it names nobody. */
export const nameInTitle = (title: string): string | null => /^Wanted\b[^:]*: (.+)$/.exec(title)?.[1] ?? null
