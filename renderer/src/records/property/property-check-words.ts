import type { PropertySearchResult } from '../../../../mock-server/api/property-search.ts'
import { STATUS_WORDS } from './property-words.ts'

export const NO_PROPERTY = 'No trace on what was given. This is not “not stolen”.'

/** `2 reports`, `More than 20 reports`. */
export const propertyCount = ({ candidates, more }: Pick<PropertySearchResult, 'candidates' | 'more'>): string => {
  const count = candidates.length
  return `${more ? `More than ${count}` : count} ${count === 1 && !more ? 'report' : 'reports'}`
}

/** What is said aloud when the answer comes (WCAG 4.1.3): the count, and what the first is. */
export const spokenProperty = (result: Pick<PropertySearchResult, 'candidates' | 'more'>): string => {
  const [first] = result.candidates
  return first === undefined
    ? NO_PROPERTY
    : `${propertyCount(result)}, first: ${first.headline}, ${STATUS_WORDS[first.status].toLowerCase()}`
}
