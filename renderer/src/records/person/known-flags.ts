import { shallowReactive } from 'vue'
import type { Candidate } from '../../../../mock-server/api/people.ts'

type Flags = Candidate['flags']
/** The candidates of the last search that found the person. */
const known = shallowReactive(new Map<string, readonly Candidate[]>())

/** Keeps what a search said of people: warnings, wanted and missing are never behind a prompt (records, Person). */
export const keepFlags = (candidates: readonly Candidate[]): void => {
  for (const { personId } of candidates) known.set(personId, candidates)
}

/** Those among whom a search found the person; empty where no search of this renderer's life did. */
export const foundAmong = (personId: string): readonly Candidate[] => known.get(personId) ?? []

/** @returns null where no search of this renderer's life found the person */
export const knownFlags = (personId: string): Flags | null =>
  foundAmong(personId).find((candidate) => candidate.personId === personId)?.flags ?? null
