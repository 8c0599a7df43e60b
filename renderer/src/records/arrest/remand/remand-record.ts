import type { ArrestHistory } from '../../../../../mock-server/api/arrest-history.ts'
import { forceOf } from '../../../../../mock-server/api/primitives.ts'
import type { RemandDetails } from '../../../../../mock-server/api/remands.ts'
import { withLabel } from '../../../forms/national-labels.ts'
import type { ChangeableRecord, RecordVersion } from '../../changes/record-description.ts'
import { ALL_REMAND_FIELDS } from '../steps/remand-form.ts'
import { remandToFields } from './remand-to-fields.ts'

export interface RemandVersion extends RecordVersion {
  readonly action: 'added' | 'amended'
  readonly content: RemandDetails['content']
}

/** The versions of one remand in the history of its report, the first first. */
export const versionsOfRemand = ({ versions }: ArrestHistory, remandId: string): readonly RemandVersion[] =>
  versions
    .flatMap((version) => (version.record === 'remand' && version.recordId === remandId ? [version] : []))
    .map(({ versionToChange, at, by, onBehalfOf, reason, justification, content }, index) => ({
      versionNumber: index + 1,
      versionToChange,
      action: index === 0 ? 'added' : 'amended',
      at,
      by,
      onBehalfOf,
      reason,
      justification,
      note: null,
      content
    }))

/** What a remand tells of itself to the history and to its amendment. */
export const REMAND: ChangeableRecord<RemandVersion, 'amend'> = {
  actions: { added: 'Added', amended: 'Amended' },
  fields: ALL_REMAND_FIELDS,
  toFields: remandToFields,
  changes: { amend: { kind: 'Amendment', title: 'Amend', done: 'Remand amended', send: 'Record the amendment' } },
  fieldsOf: remandToFields,
  ended: ({ content: { ownerCode } }, _change, force) =>
    forceOf(ownerCode) === forceOf(force) ? null : `This remand is owned by ${withLabel('stations', ownerCode)}. Only its owner changes it.`
}
