import { ProposalSchema } from '../../../../../mock-server/api/proposals.ts'
import type { WantedChange, WantedContent, WantedVersion } from '../../../../../mock-server/api/wanted.ts'
import type { User } from '../../../../../electron/contract/app.ts'
import type { Faults, SectionSpec, TypedFields } from '../../../forms/field.ts'
import type { ChangeableRecord, ChangeWords } from '../../changes/record-description.ts'
import { toldOf } from '../../changes/record-history.ts'
import { foreignWords, WANTED } from './wanted-record.ts'

/** Field of the form in which the owner is told why; no field of the report. */
export const PROPOSAL_REASON = 'proposalReason'

export const PROPOSAL_SECTION: SectionSpec = {
  heading: 'Proposal to the owner',
  fields: [
    {
      path: PROPOSAL_REASON,
      label: 'Why the owner should change it',
      widget: 'multiline',
      lines: 2,
      span: 12,
      topic: 'wanted.proposalReason'
    }
  ]
}

const [WANTED_PROPOSAL] = ProposalSchema.options
const Reason = WANTED_PROPOSAL.shape.reason

/** What is wrong with the reason of a proposal. */
export const reasonFaults = (typed: TypedFields): Faults => {
  const reason = Reason.safeParse(typed[PROPOSAL_REASON] ?? '')
  return reason.success ? new Map() : new Map([[PROPOSAL_REASON, reason.error.issues[0]?.message ?? '']])
}

/** Whether a change of this report is made by its owner alone, and can be proposed to them by this operator (H56). */
export const goesToOwner = (content: WantedContent, change: WantedChange, user: Pick<User, 'force' | 'entitlements'> | null): boolean =>
  change !== 'second-check' &&
  change !== 'confirm' &&
  user !== null &&
  foreignWords(content, user.force) !== null &&
  user.entitlements.includes('request.post')

const proposed = (words: ChangeWords): ChangeWords => ({
  kind: `Proposal: ${words.kind.toLowerCase()}`,
  title: `Propose: ${words.title.toLowerCase()}`,
  done: 'Proposed',
  send: 'Send it to the owner as a proposal'
})

/** A wanted report of another force: its change is proposed, whoever owns it by then. */
export const PROPOSED_WANTED: ChangeableRecord<WantedVersion, WantedChange> = {
  ...WANTED,
  changes: {
    ...WANTED.changes,
    amend: proposed(WANTED.changes.amend),
    extend: proposed(WANTED.changes.extend),
    transfer: proposed(WANTED.changes.transfer),
    cancel: proposed(WANTED.changes.cancel)
  },
  ended: (version) => (version.status === 'cancelled' ? `${toldOf(WANTED, version)} It takes no more changes.` : null)
}
