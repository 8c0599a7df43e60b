import { computed, type Ref, type ShallowRef } from 'vue'
import type { PersonContent } from '../../../../../mock-server/api/people.ts'
import type { WantedChange, WantedContent } from '../../../../../mock-server/api/wanted.ts'
import { today } from '../../../app/clock.ts'
import type { FormStart } from '../../../forms/form-model.ts'
import { PROPOSAL } from '../../changes/proposing.ts'
import { useShortForm } from '../../changes/short-form.ts'
import type { ChangeFields, ChangeReading } from '../../changes/use-record-change.ts'
import { useWantedForm } from '../use-wanted-form.ts'
import { changeSections, readChange, type ShortChange, type ShortReading } from './short-changes.ts'

type Asked =
  | Extract<ShortReading, { ok: true }>['asked']
  | { readonly kind: 'amend'; readonly body: { readonly versionToChange: string; readonly content: WantedContent } }
interface Changed {
  readonly change: WantedChange
  readonly start: FormStart
  readonly version: Ref<string>
  /** The report as it stands, null while that is not known. */
  readonly held: () => WantedContent | null
  /** Whose report it is, once they are opened: some of its rules are about them. */
  readonly person: ShallowRef<PersonContent | null>
  /** It is proposed to the owner: why is asked too. */
  readonly proposes: boolean
}

const shortFields = (change: ShortChange, { start, version, proposes }: Changed): ChangeFields<Asked> =>
  useShortForm<Asked>({
    sections: changeSections(change),
    start,
    read: (typed) => readChange(change, typed, { today: today(), versionToChange: version.value }),
    ...(proposes ? { beside: PROPOSAL } : {})
  })

/** The fields of a change of a wanted report: the whole report for an amendment, what the change needs for the others. */
export const useChangeFields = (given: Changed): ChangeFields<Asked> => {
  const { change, start, version, held, person, proposes } = given
  if (change !== 'amend') return shortFields(change, given)
  const {
    form,
    sections,
    reading: content
  } = useWantedForm(start, {
    held,
    person,
    ...(proposes ? { beside: PROPOSAL } : {})
  })
  const reading = computed<ChangeReading<Asked>>(() =>
    content.value.ok
      ? { ok: true, asked: { kind: 'amend', body: { versionToChange: version.value, content: content.value.content } } }
      : { ok: false }
  )
  return { form, sections, reading }
}
