import { computed, type Ref } from 'vue'
import type { PropertyChange, PropertyContent, PropertyVersion } from '../../../../../mock-server/api/property.ts'
import { today } from '../../../app/clock.ts'
import type { FormStart } from '../../../forms/form-model.ts'
import { PROPOSAL } from '../../changes/proposing.ts'
import { useShortForm } from '../../changes/short-form.ts'
import type { ChangeFields, ChangeReading } from '../../changes/use-record-change.ts'
import { usePropertyForm } from '../use-property-form.ts'
import { readChange, type ShortReading } from './read-change.ts'
import { changeSections } from './short-fields.ts'

export type Asked =
  | Extract<ShortReading, { ok: true }>['asked']
  | { readonly kind: 'amend'; readonly body: { readonly versionToChange: string; readonly content: PropertyContent } }
interface Changed {
  readonly change: PropertyChange
  readonly start: FormStart
  readonly version: Ref<string>
  /** It is proposed to the owner: why is asked too. */
  readonly proposes: boolean
  /** The newest version, null while it is not known. */
  readonly held: () => Pick<PropertyVersion, 'status' | 'content'> | null
}

/** The fields of a change of a property report: the whole report for an amendment, what the change needs for the others. */
export const useChangeFields = ({ change, start, version, held, proposes }: Changed): ChangeFields<Asked> => {
  const beside = proposes ? { beside: PROPOSAL } : {}
  if (change !== 'amend')
    return useShortForm<Asked>({
      sections: changeSections(change),
      start,
      read: (typed) => readChange(change, typed, { today: today(), versionToChange: version.value }),
      ...beside
    })
  const { form, sections, reading: content } = usePropertyForm(start, { held, ...beside })
  const reading = computed<ChangeReading<Asked>>(() =>
    content.value.ok
      ? { ok: true, asked: { kind: 'amend', body: { versionToChange: version.value, content: content.value.content } } }
      : { ok: false }
  )
  return { form, sections, reading }
}
