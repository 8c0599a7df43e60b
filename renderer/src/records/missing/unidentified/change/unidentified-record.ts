import { forceOf } from '../../../../../../mock-server/api/primitives.ts'
import type { UnidentifiedChange, UnidentifiedVersion } from '../../../../../../mock-server/api/unidentified-changes.ts'
import { IDENTIFIED_BY, type HeldIdentification } from '../../../../../../mock-server/api/unidentified-parts.ts'
import type { CodeRow } from '../../../../../../mock-server/api/reference.ts'
import type { UnidentifiedContent } from '../../../../../../mock-server/api/unidentified.ts'
import { inWords } from '../../../../forms/dates/calendar.ts'
import { withLabel } from '../../../../forms/national-labels.ts'
import type { FlatFields } from '../../../changes/flat-fields.ts'
import type { ChangeableRecord } from '../../../changes/record-description.ts'
import { proposedRecord } from '../../../changes/proposing.ts'
import { toldOf } from '../../../changes/record-history.ts'
import { toFields } from '../to-fields.ts'
import { ALL_UNIDENTIFIED_FIELDS } from '../unidentified-fields.ts'

const BY_WORDS: Readonly<Record<(typeof IDENTIFIED_BY)[number], string>> = {
  fingerprints: 'Fingerprints',
  dna: 'DNA',
  dental: 'Dental records',
  visual: 'By sight, by somebody who knows them',
  documents: 'Documents',
  'own-account': 'Their own account'
}
export const IDENTIFIED_BY_ROWS: readonly CodeRow[] = IDENTIFIED_BY.map((code) => ({ code, label: BY_WORDS[code] }))

/** `SMITH, John, PNC ID 2001/0123456A. Fingerprints, 22 November 2026, confirmed by DS 1187.` */
export const identificationWords = ({ displayName, pncId, by, date, confirmedBy }: HeldIdentification): string =>
  `${displayName}, PNC ID ${pncId}. ${BY_WORDS[by]}, ${inWords(date)}, confirmed by ${confirmedBy}.`

/** Who owns it and whom to ask, where it is another force's. */
export const foreignWords = ({ ownerForce, officer, contact }: UnidentifiedContent, force: string): string | null => {
  if (forceOf(ownerForce) === forceOf(force)) return null
  const whom = contact === undefined ? officer : `${officer}, ${contact}`
  return `This record is owned by ${withLabel('stations', ownerForce)}. Only its owner changes it. Ask ${whom}.`
}

const ended = (version: UnidentifiedVersion, change: UnidentifiedChange, force: string): string | null => {
  if (version.status === 'cancelled') return `${toldOf(UNIDENTIFIED, version)} It takes no more changes.`
  if (version.status === 'identified' && change !== 'reopen') return `${toldOf(UNIDENTIFIED, version)} They have a name now.`
  if (version.status === 'unidentified' && change === 'reopen') return 'Nobody was identified here: there is nothing to take back.'
  return foreignWords(version.content, force)
}

const withoutOwner = ({ ownerForce: _stays, ...fields }: FlatFields): FlatFields => fields

/** What the record of somebody found without a name tells of itself to the history and to its changes. */
export const UNIDENTIFIED: ChangeableRecord<UnidentifiedVersion, UnidentifiedChange> = {
  actions: {
    recorded: 'Recorded',
    amended: 'Amended',
    identified: 'Identified',
    reopened: 'Identification taken back',
    cancelled: 'Cancelled: recorded in error'
  },
  fields: ALL_UNIDENTIFIED_FIELDS,
  toFields,
  whyElse: ({ identification, cancellation }) => [
    ...(identification === null ? [] : [{ label: 'Identified as', words: identificationWords(identification) }]),
    ...(cancellation === null ? [] : [{ label: 'Cancelled', words: inWords(cancellation.date) }])
  ],
  changes: {
    amend: { kind: 'Amendment', title: 'Amend', done: 'Amended', send: 'Circulate the amendment' },
    identify: { kind: 'Identification', title: 'Identify', done: 'Identified', send: 'Record who they are' },
    reopen: {
      kind: 'Identification taken back',
      title: 'Take back',
      done: 'Identification taken back',
      send: 'Take the identification back'
    },
    cancel: { kind: 'Cancellation', title: 'Cancel', done: 'Cancelled', send: 'Cancel: recorded in error' }
  },
  fieldsOf: (content, change) => (change === 'amend' ? withoutOwner(toFields(content)) : {}),
  ended
}

/** One of another force: its change is proposed to the owner. */
export const PROPOSED_UNIDENTIFIED = proposedRecord(UNIDENTIFIED, ({ ownerForce }) => ownerForce)
