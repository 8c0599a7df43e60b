import type { z } from 'zod'
import type { Faults } from './field.ts'

export type RulesReading<C> = { readonly ok: true; readonly content: C } | { readonly ok: false; readonly faults: Faults }

type Group = Readonly<Record<string, unknown>>
interface Judged<C> {
  /** What is typed, in the contract's shape; what is not there is undefined. */
  readonly draft: Group
  /** What could not be read, at its field. */
  readonly faults: Faults
  readonly shape: z.ZodType
  /** Rules between fields, over the whole. */
  readonly rules: z.ZodType<C>
  /** Path → a value that breaks no rule, put where that path is wrong by itself or missing. */
  readonly standIns: Readonly<Record<string, unknown>>
  /** Groups that stand though nothing is in them. */
  readonly always?: Group
  /** Path → paths that nothing can be said of while it is wrong. */
  readonly restsOn?: Readonly<Record<string, readonly string[]>>
  /** The field that shows a path. */
  readonly fieldOf?: (path: string) => string
  /** Field → what the operator is told where the schema speaks to other systems. */
  readonly plainer?: Readonly<Record<string, string>>
}

const isGroup = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value)

/** Takes out what is not there, and groups of which nothing is there: absent and empty are not the same on the wire. */
export const withoutEmpty = (group: Group): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(group).flatMap(([key, value]) => {
      if (value === undefined) return []
      if (!isGroup(value)) return [[key, value]]
      const inner = withoutEmpty(value)
      return Object.keys(inner).length === 0 ? [] : [[key, inner]]
    })
  )

/** A copy of what stands at a place, to be changed; of what is neither a group nor a list a new group. */
const copied = (value: unknown): Record<string, unknown> | unknown[] =>
  Array.isArray(value) ? value.map((each: unknown) => each) : isGroup(value) ? { ...value } : {}

const put = (into: Record<string, unknown> | unknown[], [head = '', ...rest]: readonly string[], value: unknown): void => {
  const at = (key: string, next: unknown): void => {
    if (Array.isArray(into)) into[Number(key)] = next
    else into[key] = next
  }
  if (rest.length === 0) return at(head, value)
  const made = copied(Array.isArray(into) ? into[Number(head)] : into[head])
  at(head, made)
  put(made, rest, value)
}

/** The same record with every path that is wrong by itself made harmless, so that rules between the others can speak. */
const mended = (
  { draft, standIns, always = {}, restsOn = {} }: Pick<Judged<unknown>, 'draft' | 'standIns' | 'always' | 'restsOn'>,
  wrong: ReadonlySet<string>
) => {
  const copy = structuredClone({ ...draft })
  for (const path of new Set([...wrong].flatMap((one) => [one, ...(restsOn[one] ?? [])]))) put(copy, path.split('.'), standIns[path])
  return { ...always, ...withoutEmpty(copy) }
}

/**
 * What is typed as a record, or everything that is wrong with it, each at its field. The rules are the contract's own; a
 * rule between fields is said even while another field is still empty.
 */
export const readByRules = <C>({
  draft,
  faults,
  shape,
  rules,
  standIns,
  always = {},
  restsOn = {},
  fieldOf = (path) => path,
  plainer = {}
}: Judged<C>): RulesReading<C> => {
  const given = { ...always, ...withoutEmpty(draft) }
  const found = new Map(faults)
  const take = (issues: readonly z.core.$ZodIssue[]): void => {
    for (const issue of issues) {
      const field = fieldOf(issue.path.join('.'))
      if (!found.has(field)) found.set(field, (issue.code === 'custom' ? undefined : plainer[field]) ?? issue.message)
    }
  }
  const shaped = shape.safeParse(given)
  const issues = shaped.success ? [] : shaped.error.issues
  take(issues)
  const wrong = new Set([...faults.keys(), ...issues.map(({ path }) => path.join('.'))])
  const checked = rules.safeParse(mended({ draft: given, standIns, always, restsOn }, wrong))
  if (!checked.success) take(checked.error.issues.filter(({ path }) => !wrong.has(path.join('.'))))
  return found.size === 0 && checked.success ? { ok: true, content: checked.data } : { ok: false, faults: found }
}
