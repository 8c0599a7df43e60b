import { computed, shallowRef, type Ref } from 'vue'
import type { FormModel } from '../../forms/form-model.ts'
import type { FlatFields, SameField } from './flat-fields.ts'
import { merge, type FieldConflict } from './merge.ts'

/** A version of the record that is being changed, as the change sees it. */
export interface StandingVersion {
  readonly versionToChange: string
  /** What of the record this change's form holds. */
  readonly fields: FlatFields
  /** Why nothing more can be done to it here; null where it can. */
  readonly ended: string | null
}
export type Overtaken<V extends StandingVersion> =
  | { readonly kind: 'ended'; readonly by: V }
  | { readonly kind: 'conflicts'; readonly conflicts: readonly FieldConflict[]; readonly since: readonly V[] }
/** What others did meanwhile, taken over without a question. */
export interface Caught<V extends StandingVersion> {
  readonly since: readonly V[]
  readonly base: V | undefined
  readonly taken: readonly string[]
}
export type Choice = 'theirs' | 'mine'

interface Merging<V extends StandingVersion> {
  readonly form: FormModel
  /** The version the form is based on: what is sent quotes it. */
  readonly version: Ref<string>
  /** Oldest first; null while they could not be read. */
  readonly versions: () => readonly V[] | null
  readonly same: () => SameField
  /** The draft takes down the version it is based on now. */
  readonly keep: () => void
}

/**
 * What a form does when the record it began from was changed by somebody else: what only they changed is taken over and
 * marked, what both changed differently is asked; then the form stands on the newest version. Nothing typed is lost.
 */
export const useOvertaken = <V extends StandingVersion>({ form, version, versions, same, keep }: Merging<V>) => {
  /** What is to be decided, as it stood when it was found: typing on does not change the list under one's hands. */
  const asked = shallowRef<readonly FieldConflict[] | null>(null)
  const caught = shallowRef<Caught<V> | null>(null)

  const standing = computed(() => {
    const all = versions() ?? []
    const at = all.findIndex((one) => one.versionToChange === version.value)
    return { newest: all.at(-1), base: all[at], since: all.slice(at + 1) }
  })
  const mergedNow = () => {
    const { base, newest } = standing.value
    return merge(base?.fields ?? {}, newest?.fields ?? {}, onlyOf(form.typed.value, [base?.fields, newest?.fields]), same())
  }
  const overtaken = computed<Overtaken<V> | null>(() => {
    const { newest, since } = standing.value
    if (newest === undefined) return null
    if (newest.ended !== null) return { kind: 'ended', by: newest }
    return asked.value === null ? null : { kind: 'conflicts', conflicts: asked.value, since }
  })

  const adopt = (choices: ReadonlyMap<string, Choice>): void => {
    const { newest, since, base } = standing.value
    if (newest === undefined) return
    const { fields, taken, conflicts } = mergedNow()
    const given = conflicts.filter(({ path }) => choices.get(path) === 'theirs')
    for (const path of taken) form.carry(path, fields[path] ?? '')
    for (const { path, theirs } of given) form.carry(path, theirs)
    asked.value = null
    caught.value = { since, base, taken: [...taken, ...given.map(({ path }) => path)] }
    version.value = newest.versionToChange
    keep()
  }
  /** Compares with the newest version. @returns whether the form stands on it now; else it has ended or a question is open */
  const check = (): boolean => {
    const { newest } = standing.value
    if (newest === undefined || newest.ended !== null) return newest === undefined
    if (newest.versionToChange === version.value) return true
    const { conflicts } = mergedNow()
    if (conflicts.length === 0) adopt(new Map())
    else asked.value = conflicts
    return conflicts.length === 0
  }
  return { overtaken, caught, check, adopt }
}

/** What is typed in the fields that the versions hold; what stands in others (a note) is not theirs to merge. */
const onlyOf = (typed: FlatFields, held: readonly (FlatFields | undefined)[]): FlatFields => {
  const shared = new Set(held.flatMap((fields) => Object.keys(fields ?? {})))
  return Object.fromEntries(Object.entries(typed).filter(([path]) => shared.has(path)))
}
