import { readAsn } from './asn.ts'
import { readCro } from './cro.ts'
import { readPncId } from './pnc-id.ts'
import type { IdentifierReading } from './reading.ts'

/** The identifiers that go straight to a person's record when typed into a check (records, workflow 3). */
export const IDENTIFIER_READERS = {
  asn: (typed: string): IdentifierReading => readAsn(typed),
  'pnc-id': (typed: string, thisYear: number): IdentifierReading => readPncId(typed, thisYear),
  cro: (typed: string): IdentifierReading => readCro(typed)
} as const
export type ReadableIdentifier = keyof typeof IDENTIFIER_READERS

export interface Identified {
  readonly kind: ReadableIdentifier
  readonly reading: Exclude<IdentifierReading, { state: 'malformed' }>
}

const KINDS: readonly ReadableIdentifier[] = ['asn', 'pnc-id', 'cro']

/**
 * What a typed identifier is, one with the right check letter first: `65656/91H` reads as a CRO, `79/163001B` as a
 * PNC ID. Undefined where it has the form of none.
 * @param thisYear four digits
 */
export const identify = (typed: string, thisYear: number): Identified | undefined => {
  const found = KINDS.flatMap((kind): Identified[] => {
    const reading = IDENTIFIER_READERS[kind](typed, thisYear)
    return reading.state === 'malformed' ? [] : [{ kind, reading }]
  })
  return found.find(({ reading }) => reading.state === 'valid') ?? found[0]
}
