import { computed, type Ref } from 'vue'
import type { UnidentifiedChange } from '../../../../../../mock-server/api/unidentified-changes.ts'
import type { UnidentifiedContent } from '../../../../../../mock-server/api/unidentified.ts'
import { createFormModel, type FormStart } from '../../../../forms/form-model.ts'
import { keepOwnerReason } from '../../../changes/owner-reason.ts'
import { PROPOSAL } from '../../../changes/proposing.ts'
import { useShortForm } from '../../../changes/short-form.ts'
import type { ChangeFields, ChangeReading } from '../../../changes/use-record-change.ts'
import { readUnidentified } from '../read-unidentified.ts'
import { FEWEST_MARK_LINES, unidentifiedSections } from '../unidentified-fields.ts'
import { readChange, type ShortReading } from './read-change.ts'
import { changeSections } from './short-fields.ts'

export type Asked =
  | Extract<ShortReading, { ok: true }>['asked']
  | { readonly kind: 'amend'; readonly body: { readonly versionToChange: string; readonly content: UnidentifiedContent } }
interface Changed {
  readonly change: UnidentifiedChange
  readonly start: FormStart
  readonly version: Ref<string>
  /** The record as it stands, null while that is not known. */
  readonly held: () => UnidentifiedContent | null
  /** It is proposed to the owner: why is asked too. */
  readonly proposes: boolean
}

/** The fields of a change: the whole record for an amendment, what the change needs for the others. */
export const useChangeFields = ({ change, start, version, held, proposes }: Changed): ChangeFields<Asked> => {
  const now = (): string => new Date().toISOString()
  const beside = proposes ? PROPOSAL : undefined
  if (change !== 'amend')
    return useShortForm<Asked>({
      sections: changeSections(change),
      start,
      beside,
      read: (typed) => readChange(change, typed, { now: now(), versionToChange: version.value, content: held() })
    })
  // One line more than there are marks, whoever adds one meanwhile; the owner of a record stays.
  const sections = computed(() => [
    ...unidentifiedSections(Math.max(FEWEST_MARK_LINES, (held()?.description.marks.length ?? 0) + 1)).map((section) => ({
      ...section,
      fields: section.fields.filter(({ path }) => path !== 'ownerForce')
    })),
    ...(beside === undefined ? [] : [beside.section])
  ])
  const read = (typed: Readonly<Record<string, string>>) => {
    const standing = held()
    const reading = readUnidentified(typed, now(), standing ?? undefined)
    return standing === null ? reading : keepOwnerReason(reading, standing)
  }
  const form = createFormModel(
    () => sections.value,
    start,
    (typed) => {
      const reading = read(typed)
      return new Map([...(reading.ok ? [] : reading.faults), ...(beside?.faults(typed) ?? [])])
    }
  )
  const reading = computed<ChangeReading<Asked>>(() => {
    const content = read(form.typed.value)
    return content.ok
      ? { ok: true, asked: { kind: 'amend', body: { versionToChange: version.value, content: content.content } } }
      : { ok: false }
  })
  return { form, sections, reading }
}
