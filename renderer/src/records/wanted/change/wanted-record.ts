import { forceOf } from '../../../../../mock-server/api/primitives.ts'
import type { WantedChange, WantedContent, WantedVersion } from '../../../../../mock-server/api/wanted.ts'
import { labelOf } from '../../../forms/code-tables.ts'
import { inWords } from '../../../forms/dates/calendar.ts'
import { withLabel } from '../../../forms/national-labels.ts'
import type { User } from '../../../../../electron/contract/app.ts'
import { goesToOwner, proposedRecord } from '../../changes/proposing.ts'
import type { FlatFields } from '../../changes/flat-fields.ts'
import type { ChangeableRecord } from '../../changes/record-description.ts'
import { toldOf } from '../../changes/record-history.ts'
import { toFields } from '../to-fields.ts'
import { ALL_WANTED_FIELDS } from '../wanted-fields.ts'

/** Who owns it and whom to ask, where it is another force's. */
export const foreignWords = ({ ownerForce, officer, contact }: WantedContent, force: string): string | null =>
  forceOf(ownerForce) === forceOf(force)
    ? null
    : `This report is owned by ${withLabel('stations', ownerForce)}. Only its owner changes it. Ask ${officer}, ${contact}.`

const ended = (version: WantedVersion, change: WantedChange, force: string): string | null => {
  if (version.status === 'cancelled') return `${toldOf(WANTED, version)} It takes no more changes.`
  const foreign = foreignWords(version.content, force)
  if (foreign !== null) return version.action === 'transferred' ? `${toldOf(WANTED, version)} ${foreign}` : foreign
  if (change === 'confirm') return version.secondCheck === 'unconfirmed' ? null : `${toldOf(WANTED, version)} It is confirmed already.`
  if (change !== 'second-check' || version.secondCheck === 'pending' || version.secondCheck === 'queried') return null
  return version.secondCheck === 'done' ? `${toldOf(WANTED, version)} It has had its second check.` : 'This report needs no second check.'
}

const fieldsOf = (content: WantedContent, change: WantedChange): FlatFields => {
  const fields = toFields(content)
  if (change === 'amend') return fields
  if (change === 'confirm') return { officer: content.officer, reference: content.crimeReference ?? '' }
  return change === 'extend' ? { reviewDate: fields['reviewDate'] ?? '', weedDate: fields['weedDate'] ?? '' } : {}
}

/** What a wanted report tells of itself to the history and to its changes. */
export const WANTED: ChangeableRecord<WantedVersion, WantedChange> = {
  actions: {
    circulated: 'Circulated',
    amended: 'Amended',
    'review-extended': 'Review extended',
    transferred: 'Transferred',
    'second-checked': 'Second check: confirmed',
    'second-check-queried': 'Second check: queried',
    confirmed: 'Confirmed',
    cancelled: 'Cancelled'
  },
  fields: ALL_WANTED_FIELDS,
  toFields,
  whyElse: ({ cancellation }) =>
    cancellation === null
      ? []
      : [{ label: 'Cancelled as', words: `${labelOf('cancel-reasons', cancellation.reason)}, ${inWords(cancellation.date)}` }],
  changes: {
    amend: { kind: 'Amendment', title: 'Amend', done: 'Amended', send: 'Circulate the amendment' },
    extend: { kind: 'Review', title: 'Extend review', done: 'Review extended', send: 'Extend the review' },
    transfer: { kind: 'Transfer', title: 'Transfer', done: 'Transferred', send: 'Transfer the report' },
    cancel: { kind: 'Cancellation', title: 'Cancel', done: 'Cancelled', send: 'Cancel the report' },
    confirm: { kind: 'Confirmation', title: 'Confirm', done: 'Confirmed', send: 'Confirm the report' },
    'second-check': { kind: 'Second check', title: 'Second check', done: 'Second check sent', send: 'Send it back with the query' }
  },
  fieldsOf,
  ended
}

/** Whether a change goes to the owner: its second check and its confirmation are the owning force's own. */
export const isProposed = (ownerForce: string, change: WantedChange, user: Pick<User, 'force' | 'entitlements'> | null): boolean =>
  change !== 'second-check' && change !== 'confirm' && goesToOwner(ownerForce, user)
/** One of another force: its change is proposed to the owner. */
export const PROPOSED_WANTED = proposedRecord(WANTED, ({ ownerForce }) => ownerForce)
