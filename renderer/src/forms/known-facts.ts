import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'

/** What reports of one person have in common, under one name whatever each form calls its field. As typed. */
export const FACTS = [
  'surname',
  'forenames',
  'address',
  'phone',
  'officer',
  'officerNumber',
  'contact',
  'owner',
  'offence',
  'offenceDate',
  'offencePlace',
  'crimeReference',
  'likelyPlaces',
  'riskToOfficers'
] as const
export type Fact = (typeof FACTS)[number]
export type Facts = Readonly<Partial<Record<Fact, string>>>
/** Fact → path of the form's field that holds it. */
export type FactFields = Readonly<Partial<Record<Fact, string>>>

const NOTHING: Facts = {}
const filled = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([, text]) => text.trim() !== ''))

/** What is known of people in this page's life: from their records, and from the reports written of them. In memory alone. */
export const useKnownFacts = defineStore('known-facts', () => {
  const records = shallowReactive(new Map<string, Facts>())
  const reports = new Map<string, Facts>()
  return {
    /** What a person's record says. */
    ofRecord: (personId: string): Facts => records.get(personId) ?? NOTHING,
    noteRecord: (personId: string, facts: Facts): void => void records.set(personId, filled(facts)),
    noteReport: (personId: string, facts: Facts): void => void reports.set(personId, { ...reports.get(personId), ...filled(facts) }),
    /** All of it; what a report says is newer than what the record says. */
    of: (personId: string): Facts => ({ ...records.get(personId), ...reports.get(personId) })
  }
})
