import type { Court } from '../../../../../mock-server/api/arrest-parts.ts'
import type { Charge, DisposalEntry } from '../../../../../mock-server/api/disposals.ts'
import type { NationalTable } from '../../../../../mock-server/api/reference.ts'
import type { RemandDetails } from '../../../../../mock-server/api/remands.ts'

type Coded = readonly [NationalTable, string | undefined]

const courtCode = (court: Court | undefined): Coded => ['courts', court?.courtIdentityType === 'code' ? court.courtCode : undefined]

const ofCharges = (charges: readonly Charge[]): readonly Coded[] =>
  charges.flatMap(({ cjsOffenceCode, disposals }) => [
    ['offences', cjsOffenceCode] as const,
    ...disposals.flatMap(({ disposalCode, disposalQualifierCodes }) => [
      ['results', disposalCode] as const,
      ...disposalQualifierCodes.map((code) => ['qualifiers', code] as const)
    ])
  ])

/** The national codes of cases whose words are shown. */
export const codesOfCases = (cases: readonly DisposalEntry[]): readonly Coded[] =>
  cases.flatMap(({ court, owner, charges, subsequentAppearances = [] }) => [
    courtCode(court),
    ['stations', owner] as const,
    ...ofCharges(charges),
    ...subsequentAppearances.flatMap((later) => [courtCode(later.court), ...ofCharges(later.charges)])
  ])

/** The national codes of remands whose words are shown. */
export const codesOfRemands = (remands: readonly Pick<RemandDetails, 'content'>[]): readonly Coded[] =>
  remands.flatMap(({ content: { currentAppearance, nextAppearance } }) =>
    [currentAppearance, nextAppearance].flatMap((appearance) => [
      courtCode(appearance?.court),
      ['stations', appearance?.forceStationCode] as const
    ])
  )
