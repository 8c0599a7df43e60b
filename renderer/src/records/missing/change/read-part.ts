import type { z } from 'zod'
import type { createFieldReader } from '../../../forms/field-reader.ts'
import { readByRules, type RulesReading } from '../../../forms/read-by-rules.ts'
import type { WholeEpisode } from './missing-record.ts'

export interface ChangeFacts {
  /** ISO 8601. */
  readonly now: string
  readonly versionToChange: string
  readonly child: boolean
  /** Codes of the table `missing-outcomes`. */
  readonly outcomes: readonly string[]
  /** The episode as it stands. */
  readonly episode: WholeEpisode
}

/** Where the schema speaks to other systems, the operator is told how to mend it. */
const PLAINER: Readonly<Record<string, string>> = {
  'sighting.at': 'Say when the person was seen, like 22 11 26 0900.',
  'found.at': 'Say when the person was found, like 22 11 26 0900.',
  'found.outcome': 'Choose the outcome from the list.',
  'returnInterview.at': 'Say when the interview was offered, declined or held.',
  nextReviewAt: 'Say when the risk is looked at again. Choosing the grade fills it in.',
  ownerForce: 'Choose the new owner: four letters or digits, or part of the station’s name.',
  date: 'Give the date, for example today.'
}

export type Reader = ReturnType<typeof createFieldReader>
interface Part<C> {
  readonly reader: Reader
  readonly draft: Readonly<Record<string, unknown>>
  readonly shape: z.ZodType
  readonly rules: z.ZodType<C>
  readonly standIns?: Readonly<Record<string, unknown>>
}
/** One part of a change, its fields under a name of its own in the form. */
export const readPart = <C>(name: string, { reader, draft, shape, rules, standIns = {} }: Part<C>): RulesReading<C> => {
  const at = (path: string): string => (name === '' ? path : `${name}.${path}`)
  const faults = new Map(
    [...reader.faults].filter(([path]) => path.startsWith(at(''))).map(([path, why]) => [path.slice(at('').length), why])
  )
  const plainer = Object.fromEntries(
    Object.entries(PLAINER).flatMap(([path, why]) => (path.startsWith(at('')) ? [[path.slice(at('').length), why]] : []))
  )
  const reading = readByRules({ draft, faults, shape, rules, standIns, plainer })
  return reading.ok ? reading : { ok: false, faults: new Map([...reading.faults].map(([path, why]) => [at(path), why])) }
}
