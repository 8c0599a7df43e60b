import type { WantedContent, WantedReport } from '../../../../mock-server/api/wanted.ts'
import { labelOf } from '../../forms/code-tables.ts'
import { inWords } from '../../forms/dates/calendar.ts'

export const POWER_WORDS = { arrest: 'power of arrest', retake: 'power to retake', none: 'no power of arrest' } as const
export const CIRCULATION_WORDS = { force: 'Force', region: 'Region', national: 'National' } as const
export const SECOND_CHECK_WORDS = {
  'not-required': 'no second check needed',
  pending: 'not yet second-checked',
  done: 'second-checked'
} as const

/** `WANTED · power of arrest · Warrant: failed to appear`; a Locate category is not "wanted". */
export const wantedHeading = ({ category, power }: Pick<WantedContent, 'category' | 'power'>): string => {
  const label = labelOf('wanted-categories', category)
  return power === 'none' ? `LOCATE · ${POWER_WORDS.none} · ${label.replace(/^Locate: /, '')}` : `WANTED · ${POWER_WORDS[power]} · ${label}`
}

/** Warrant in a few words: court, date, backed for bail or not. */
export const warrantInWords = ({ warrant }: Pick<WantedContent, 'warrant'>): string => {
  if (warrant === undefined) return ''
  const { number, courtCode, date, backedForBail } = warrant
  const bail = backedForBail === undefined ? undefined : backedForBail ? 'backed for bail' : 'not backed for bail'
  return [
    number === undefined ? undefined : `Warrant ${number}`,
    courtCode === undefined ? undefined : `court ${courtCode}`,
    date === undefined ? undefined : inWords(date),
    bail
  ]
    .filter((part) => part !== undefined)
    .join(', ')
}

export const offenceInWords = ({ offence }: Pick<WantedContent, 'offence'>): string =>
  offence === undefined
    ? ''
    : [offence.cjsCode, offence.text, offence.date === undefined ? undefined : inWords(offence.date), offence.place]
        .filter((part) => part !== undefined)
        .join(', ')

export const isLive = ({ status }: Pick<WantedReport, 'status'>): boolean => status === 'circulated'
