import type { SectionSpec, TypedFields } from './field.ts'

const signature = (sections: readonly SectionSpec[]): string =>
  sections
    .map(({ heading, fields }) => `${heading}\n${fields.map(({ path, label, hint = '' }) => `${path} ${label} ${hint}`).join('\n')}`)
    .join('\n\n')

/**
 * Sections that come and go with what is typed, given as the same objects while they say the same: else each key would
 * draw every field of the form again.
 */
export const sameSections = (build: (typed: TypedFields) => readonly SectionSpec[]): ((typed: TypedFields) => readonly SectionSpec[]) => {
  let last: { readonly signature: string; readonly sections: readonly SectionSpec[] } | null = null
  return (typed) => {
    const sections = build(typed)
    const now = signature(sections)
    if (last?.signature !== now) last = { signature: now, sections }
    return last.sections
  }
}
