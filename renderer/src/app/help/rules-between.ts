import type { z } from 'zod'
import { missingRules } from '../../../../mock-server/api/missing-rules.ts'
import type { MissingContent } from '../../../../mock-server/api/missing.ts'
import { personRules } from '../../../../mock-server/api/people.ts'
import { wantedRules, type WantedContent, type WantedRuleContext } from '../../../../mock-server/api/wanted.ts'
import { missingFieldOf } from '../../records/missing/to-content.ts'
import { personFieldOf } from '../../records/person/to-person.ts'
import { fieldOfPath } from '../../records/wanted/to-content.ts'

/** A record that breaks a rule on purpose: what the schema says to it is the rule, in its own words. */
interface Probe {
  /** When the rule binds; '' where always. */
  readonly when: string
  readonly broken: z.ZodSafeParseResult<unknown>
}

const TODAY = '2026-01-15'
const LATER = '2027-01-15'

const REPORT: WantedContent = {
  category: 'XX',
  power: 'none',
  officer: 'x',
  contact: '00000',
  actionOnFinding: 'x',
  circulation: 'national',
  reviewDate: LATER,
  ownerForce: '0000'
}
const reportProbe = (
  when: string,
  change: Partial<WantedContent>,
  category: { readonly power: string; readonly warrant: boolean } = { power: 'none', warrant: false }
): Probe => {
  const rules: WantedRuleContext = {
    today: TODAY,
    person: { birthDate: undefined, approximateAge: false, secondIdentifier: false },
    category: () => category
  }
  return { when, broken: wantedRules(rules).safeParse({ ...REPORT, ...change }) }
}
const wantedProbes = (): Probe[] => [
  reportProbe('With a power of arrest', { power: 'arrest' }, { power: 'arrest', warrant: false }),
  reportProbe('For a warrant category', {}, { power: 'none', warrant: true }),
  reportProbe('For a Locate category', { power: 'retake' }),
  reportProbe('When wanted for an offence (WO)', { category: 'WO' }),
  reportProbe('', { offence: { date: LATER } }),
  reportProbe('', { warrant: { date: LATER } }),
  reportProbe('', { reviewDate: TODAY }),
  reportProbe('', { weedDate: TODAY })
]

const AT = '2026-01-15T12:00:00Z'
const AFTER = '2026-01-15T13:00:00Z'
const EPISODE: MissingContent = {
  informant: { name: 'x', relation: 'x', contact: 'x' },
  reportedAt: AT,
  lastSeen: { from: '2026-01-15T08:00:00Z', place: 'x' },
  circumstances: 'x',
  risk: {},
  grade: 'H',
  gradeRationale: 'x',
  officer: 'x',
  nextReviewAt: AT,
  ownerForce: '0000'
}
const episodeProbe = (change: Partial<MissingContent>): Probe => {
  const { from } = EPISODE.lastSeen
  const rules = missingRules({ now: AT, grade: (code) => ({ label: 'High', reviewHours: 1, offered: code !== 'N' }) })
  return { when: '', broken: rules.safeParse({ ...EPISODE, lastSeen: { from, place: 'x' }, ...change }) }
}
const missingProbes = (): Probe[] => [
  episodeProbe({ reportedAt: AFTER, nextReviewAt: AFTER }),
  episodeProbe({ lastSeen: { from: AFTER, place: 'x' } }),
  episodeProbe({ lastSeen: { from: EPISODE.lastSeen.from, to: AFTER, place: 'x' } }),
  episodeProbe({ lastSeen: { from: EPISODE.lastSeen.from, to: '2026-01-15T07:00:00Z', place: 'x' } }),
  episodeProbe({ lastSeen: { from: EPISODE.lastSeen.from } }),
  episodeProbe({ lastSeen: { from: EPISODE.lastSeen.from, place: 'x', placeUnknown: true } }),
  episodeProbe({ ukmpuToldAt: AFTER }),
  episodeProbe({ ukmpuToldAt: '2026-01-15T11:00:00Z' }),
  episodeProbe({ grade: 'N' }),
  episodeProbe({ nextReviewAt: '2026-01-15T11:00:00Z' }),
  episodeProbe({ publicityConsent: { state: 'given' } }),
  episodeProbe({ photograph: { held: false, where: 'x' } }),
  episodeProbe({ risk: { Q01: { answer: 'yes' } } })
]

const PERSON = { names: [{ kind: 'true', surname: 'x' }], sex: 'U' }
const personProbe = (change: Readonly<Record<string, unknown>>): Probe => ({
  when: '',
  broken: personRules(TODAY).safeParse({ ...PERSON, ...change })
})
const personProbes = (): Probe[] => [
  personProbe({ names: [] }),
  personProbe({ birth: { date: LATER } }),
  personProbe({ birth: { date: '1850' } })
]

/** Field → the rules that look at more than the field alone. */
const collected = (probes: readonly Probe[], fieldOf: (path: string) => string): ReadonlyMap<string, readonly string[]> => {
  const rules = new Map<string, string[]>()
  for (const { when, broken } of probes)
    for (const { code, path, message } of broken.error?.issues ?? []) {
      const field = fieldOf(path.join('.'))
      const words = when === '' ? message : `${when}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
      if (code === 'custom') rules.set(field, [...new Set([...(rules.get(field) ?? []), words])])
    }
  return rules
}

export const wantedRulesBetween = (): ReadonlyMap<string, readonly string[]> => collected(wantedProbes(), fieldOfPath)
export const missingRulesBetween = (): ReadonlyMap<string, readonly string[]> => collected(missingProbes(), missingFieldOf)
export const personRulesBetween = (): ReadonlyMap<string, readonly string[]> => collected(personProbes(), personFieldOf)
