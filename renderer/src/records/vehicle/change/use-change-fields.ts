import { computed, type Ref } from 'vue'
import type { VehicleChange, VehicleContent, VehicleVersion } from '../../../../../mock-server/api/vehicles.ts'
import { today } from '../../../app/clock.ts'
import type { FormStart } from '../../../forms/form-model.ts'
import { PROPOSAL } from '../../changes/proposing.ts'
import { useShortForm } from '../../changes/short-form.ts'
import type { ChangeFields, ChangeReading } from '../../changes/use-record-change.ts'
import { useVehicleForm } from '../use-vehicle-form.ts'
import { readChange, type ShortReading } from './read-change.ts'
import { changeSections } from './short-fields.ts'

export type Asked =
  | Extract<ShortReading, { ok: true }>['asked']
  | { readonly kind: 'amend'; readonly body: { readonly versionToChange: string; readonly content: VehicleContent } }
interface Changed {
  readonly change: VehicleChange
  readonly start: FormStart
  readonly version: Ref<string>
  /** It is proposed to the owner: why is asked too. */
  readonly proposes: boolean
  /** The newest version, null while it is not known. */
  readonly held: () => Pick<VehicleVersion, 'status' | 'content'> | null
}

/** The fields of a change of a vehicle report: the whole report for an amendment, what the change needs for the others. */
export const useChangeFields = ({ change, start, version, held, proposes }: Changed): ChangeFields<Asked> => {
  const beside = proposes ? { beside: PROPOSAL } : {}
  if (change !== 'amend')
    return useShortForm<Asked>({
      sections: changeSections(change),
      start,
      read: (typed) => readChange(change, typed, { today: today(), versionToChange: version.value }),
      ...beside
    })
  const { form, sections, reading: content } = useVehicleForm(start, { confirms: false, held, ...beside })
  const reading = computed<ChangeReading<Asked>>(() =>
    content.value.ok
      ? { ok: true, asked: { kind: 'amend', body: { versionToChange: version.value, content: content.value.content } } }
      : { ok: false }
  )
  return { form, sections, reading }
}
