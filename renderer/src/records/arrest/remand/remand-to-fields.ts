import type { Court } from '../../../../../mock-server/api/arrest-parts.ts'
import type { NextAppearance, RemandDetails } from '../../../../../mock-server/api/remands.ts'
import { inWords } from '../../../forms/dates/calendar.ts'
import type { FlatFields } from '../../changes/flat-fields.ts'
import { authorityToFields } from '../steps/local-authority.ts'
import { printedLines } from '../steps/printed-lines.ts'

const courtText = (court: Court | undefined): string =>
  court === undefined ? '' : court.courtIdentityType === 'code' ? court.courtCode : court.courtName

const appearance = (at: string, { court, forceStationCode = '' }: Omit<NextAppearance, 'date'>): FlatFields => ({
  [`${at}.forceStationCode`]: forceStationCode,
  [`${at}.court`]: courtText(court)
})

/** A remand as it stands in its form. */
export const remandToFields = ({
  appearanceResult,
  remandDate,
  currentAppearance,
  nextAppearance = {},
  localAuthority,
  remandConditions = []
}: RemandDetails['content']): FlatFields => {
  const fields: FlatFields = {
    appearanceResult,
    remandDate: inWords(remandDate),
    ...appearance('currentAppearance', currentAppearance),
    'nextAppearance.date': nextAppearance.date === undefined ? '' : inWords(nextAppearance.date),
    ...appearance('nextAppearance', nextAppearance),
    ...(localAuthority === undefined ? {} : authorityToFields(localAuthority)),
    ...Object.fromEntries(remandConditions.map((condition, index) => [`bailConditions.${index}`, printedLines(condition).join('\n')]))
  }
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''))
}

/** Names of courts that stand in a remand by name alone: they are kept as they stand. */
export const courtNames = ({ currentAppearance, nextAppearance }: RemandDetails['content']): readonly string[] =>
  [currentAppearance.court, nextAppearance?.court].flatMap((court) => (court?.courtIdentityType === 'name' ? [court.courtName] : []))
