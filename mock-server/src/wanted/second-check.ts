import { isDeepStrictEqual } from 'node:util'
import { confirmBy } from '../objects/kept-for.ts'
import type { WantedContent, WantedReport } from '../../api/wanted.ts'

/** Where the second check of a report stands (records, Wanted, Workflow). */
export interface SecondCheck {
  readonly state: WantedReport['secondCheck']
  /** ISO 8601; null where no check is outstanding. */
  readonly dueAt: string | null
  /** Whose work waits to be looked at: user names, the latest last. None of them may check it. */
  readonly authors: readonly string[]
}

const HOURS_MS = 24 * 3_600_000
/** What a second operator looks at: a change of any of these is to be looked at anew. */
const CHECKED = ['power', 'grounds', 'category', 'offence', 'warrant'] as const satisfies readonly (keyof WantedContent)[]

const NOT_REQUIRED: SecondCheck = { state: 'not-required', dueAt: null, authors: [] }

export const isOutstanding = ({ state }: Pick<SecondCheck, 'state'>): boolean => state === 'pending' || state === 'queried'

const pending = (authors: readonly string[], at: string): SecondCheck => ({
  state: 'pending',
  dueAt: new Date(Date.parse(at) + HOURS_MS).toISOString(),
  authors
})

interface Written {
  readonly content: WantedContent
  readonly by: string
  /** ISO 8601. */
  readonly at: string
}

export const onCirculation = ({ content, by, at }: Written): SecondCheck => (content.power === 'arrest' ? pending([by], at) : NOT_REQUIRED)

/** A control room's: the bureau has 48 hours to confirm it (records, workflow 6). */
export const onUnconfirmed = ({ by, at }: Omit<Written, 'content'>): SecondCheck => ({
  state: 'unconfirmed',
  dueAt: confirmBy(at),
  authors: [by]
})

/** Confirmed by another operator, it was looked at with that; by its own author, that look is still to come. */
export const onConfirmation = ({ authors }: SecondCheck, written: Written): SecondCheck => {
  if (written.content.power !== 'arrest') return NOT_REQUIRED
  return authors.includes(written.by) ? onCirculation(written) : { state: 'done', dueAt: null, authors: [] }
}

/** After an amendment: pending again where what is checked changed, or where it had been queried. */
export const onAmendment = (check: SecondCheck, standing: WantedContent, { content, by, at }: Written): SecondCheck => {
  // What its amendment says is confirmed with it.
  if (check.state === 'unconfirmed') return check
  if (content.power !== 'arrest') return NOT_REQUIRED
  const changed = CHECKED.some((field) => !isDeepStrictEqual(content[field], standing[field]))
  if (!changed && check.state !== 'queried') return check
  const others = isOutstanding(check) ? check.authors.filter((author) => author !== by) : []
  return pending([...others, by], at)
}

/** After another operator's look. Queried, it keeps its clock and goes back to who wrote it. */
export const onLook = (check: SecondCheck, outcome: 'confirmed' | 'queried'): SecondCheck =>
  outcome === 'confirmed' ? { state: 'done', dueAt: null, authors: [] } : { ...check, state: 'queried' }
