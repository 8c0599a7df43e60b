import type { Reference } from '../reference/reference.ts'
import type { MissingStanding } from './standing.ts'

type Headed = Pick<MissingStanding, 'status' | 'content' | 'found'>

/** A missing report in one line, for the person's history. @param outcome its code's label */
export const headlineWith = ({ status, content, found }: Headed, outcome: string): string => {
  if (status === 'cancelled') return 'Missing report recorded in error'
  if (found !== null) return `Found: ${outcome.toLowerCase()}, ${found.place}`
  return `Missing: last seen ${content.lastSeen.place === undefined ? 'at a place not known' : `at ${content.lastSeen.place}`}`
}

export const headlineOf = (standing: Headed, reference: Reference): string => {
  const outcome = standing.found?.outcome ?? ''
  return headlineWith(standing, reference.row('missing-outcomes', outcome)?.label ?? outcome)
}
