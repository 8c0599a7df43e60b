import { computed, type Ref } from 'vue'
import type { MissingChange, MissingContent } from '../../../../../mock-server/api/missing.ts'
import { tableRows } from '../../../forms/code-tables.ts'
import type { TypedFields } from '../../../forms/field.ts'
import { createFormModel, type FormStart } from '../../../forms/form-model.ts'
import { PROPOSAL } from '../../changes/proposing.ts'
import type { ChangeFields, ChangeReading } from '../../changes/use-record-change.ts'
import { useGradeReview } from '../use-grade-review.ts'
import { detailAsked, useMissingForm } from '../use-missing-form.ts'
import type { WholeEpisode } from './missing-record.ts'
import { readChange, type ShortReading } from './read-change.ts'
import { shortSections, type ShortChange } from './short-fields.ts'

export type Asked =
  | Extract<ShortReading, { ok: true }>['asked']
  | { readonly kind: 'amend'; readonly body: { readonly versionToChange: string; readonly content: MissingContent } }
interface Changed {
  readonly change: MissingChange
  readonly start: FormStart
  readonly version: Ref<string>
  /** The episode as it stands, null while that is not known. */
  readonly held: () => WholeEpisode | null
  readonly child: () => boolean
  /** It is proposed to the owner: why is asked too. */
  readonly proposes: boolean
}

const shortFields = (change: ShortChange, { start, version, held, child, proposes }: Changed): ChangeFields<Asked> => {
  const read = (typed: TypedFields): ShortReading => {
    const episode = held()
    if (episode === null) return { ok: false, faults: new Map() }
    const outcomes = tableRows('missing-outcomes').map(({ code }) => code)
    return readChange(change, typed, { now: new Date().toISOString(), versionToChange: version.value, child: child(), outcomes, episode })
  }
  const sections = computed(() => [...shortSections(change, detailAsked(form)), ...(proposes ? [PROPOSAL.section] : [])])
  const form = createFormModel(
    () => sections.value,
    start,
    (typed) => {
      const reading = read(typed)
      return new Map([...(reading.ok ? [] : reading.faults), ...(proposes ? PROPOSAL.faults(typed) : [])])
    }
  )
  // A rationale that was only carried over is of the grade before: another grade asks for words of its own.
  if (change === 'review')
    useGradeReview(form, () => {
      if (form.value('gradeRationale').value === start.fields['gradeRationale']) form.value('gradeRationale').value = ''
    })
  const reading = computed<ChangeReading<Asked>>(() => read(form.typed.value))
  return { form, sections, reading }
}

/** The fields of a change of an episode: the whole report for an amendment, what the change needs for the others. */
export const useChangeFields = (given: Changed): ChangeFields<Asked> => {
  const { change, start, version, held, proposes } = given
  if (change !== 'amend') return shortFields(change, given)
  const { form, sections, reading: content } = useMissingForm(start, () => held()?.report ?? null, proposes ? PROPOSAL : undefined)
  const reading = computed<ChangeReading<Asked>>(() =>
    content.value.ok
      ? { ok: true, asked: { kind: 'amend', body: { versionToChange: version.value, content: content.value.content } } }
      : { ok: false }
  )
  return { form, sections, reading }
}
