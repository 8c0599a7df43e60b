import type { Proposal } from '../../../api/proposals.ts'
import type { ProblemError } from '../../../api/problems.ts'
import type { GivenFields } from '../../../api/requests.ts'
import type { Refusal } from '../../http/refusal.ts'
import { fieldsOf } from '../given-content.ts'
import type { Amended } from '../insert-request.ts'

/** The record that a proposal is about, as it stands. */
export interface ProposedOf {
  readonly ownerForce: string
  readonly versionNumber: number
  /** Category in words, naming nobody. */
  readonly heading: string
  readonly amended: Amended
  readonly content: object
}

/** A proposed change by the rules of the change itself, as they bind the owner. */
export type Judgement =
  | Refusal
  | { readonly outcome: 'judged'; readonly of: ProposedOf; readonly refusal: Refusal | undefined; readonly faults: readonly ProblemError[] }

/** What the owner's own change would be asked: the kind of change and its body, without the version. */
export const askedOf = ({ change }: Proposal): object => {
  const { versionToChange: _quoted, ...rest } = change.body
  return { change: change.kind, ...rest }
}

/** Paths that differ, as they stand and as they would stand. What is to be taken away stands as an empty text. */
export const differences = (
  { content }: ProposedOf,
  { change }: Proposal
): { readonly base: GivenFields; readonly fields: GivenFields } => {
  const base = fieldsOf(content)
  const { versionToChange: _quoted, ...said } = change.body
  const whole = 'content' in said
  const proposed = fieldsOf(whole ? said.content : said)
  const paths = whole ? [...new Set([...Object.keys(base), ...Object.keys(proposed)])] : Object.keys(proposed)
  const differing = paths.filter((path) => base[path] !== proposed[path])
  return {
    base: Object.fromEntries(differing.flatMap((path) => (base[path] === undefined ? [] : [[path, base[path]]]))),
    fields: Object.fromEntries(differing.map((path) => [path, proposed[path] ?? '']))
  }
}
