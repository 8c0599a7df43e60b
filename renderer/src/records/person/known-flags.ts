import type { Candidate } from '../../../../mock-server/api/people.ts'

type Flags = Candidate['flags']
const known = new Map<string, Flags>()

/** Keeps what a search said of people: warnings, wanted and missing are never behind a prompt (records, Person). */
export const keepFlags = (candidates: readonly Candidate[]): void => {
  for (const { personId, flags } of candidates) known.set(personId, flags)
}
/** @returns null where no search of this renderer's life found the person */
export const knownFlags = (personId: string): Flags | null => known.get(personId) ?? null
