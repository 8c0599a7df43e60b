import type { User } from '../../../../electron/contract/app.ts'
import { forceOf } from '../../../../mock-server/api/primitives.ts'
import { ProposalSchema } from '../../../../mock-server/api/proposals.ts'
import type { Faults, SectionSpec, TypedFields } from '../../forms/field.ts'
import type { ChangeableRecord, ChangeWords, RecordVersion } from './record-description.ts'

/** What a form asks beside its record, and what is wrong with it. */
export interface Beside {
  readonly section: SectionSpec
  readonly faults: (typed: TypedFields) => Faults
}

/** Field of the form in which the owner is told why; no field of the report. */
export const PROPOSAL_REASON = 'proposalReason'
const [ANY_PROPOSAL] = ProposalSchema.options
const Reason = ANY_PROPOSAL.shape.reason

/** What is wrong with the reason of a proposal. */
export const reasonFaults = (typed: TypedFields): Faults => {
  const reason = Reason.safeParse(typed[PROPOSAL_REASON] ?? '')
  return reason.success ? new Map() : new Map([[PROPOSAL_REASON, reason.error.issues[0]?.message ?? '']])
}
/** Why the owner should change it: asked beside every change that is proposed to them. */
export const PROPOSAL: Beside = {
  section: {
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
  },
  faults: reasonFaults
}

/** Whether what this force owns is changed by its owner alone, and can be proposed to them by this operator (H56). */
export const goesToOwner = (ownerForce: string, user: Pick<User, 'force' | 'entitlements'> | null): boolean =>
  user !== null && forceOf(ownerForce) !== forceOf(user.force) && user.entitlements.includes('request.post')

/** How a change is spoken of that goes to the owner. */
export const proposedWords = (words: ChangeWords): ChangeWords => ({
  kind: `Proposal: ${words.kind.toLowerCase()}`,
  title: `Propose: ${words.title.toLowerCase()}`,
  done: 'Proposed',
  send: 'Send it to the owner as a proposal'
})

/** A record of another force: its change is proposed, whoever owns it by then; what ended it for its owner ends it here too. */
export const proposedRecord = <V extends RecordVersion, C extends string>(
  record: ChangeableRecord<V, C>,
  ownerOf: (content: V['content']) => string
): ChangeableRecord<V, C> => ({ ...record, ended: (version, change) => record.ended(version, change, ownerOf(version.content)) })

/** What the page of another force's record says of changing it. @param foreign whose it is; null where it is one's own */
export const foreignTold = (foreign: string | null, mayPropose: boolean): string | null =>
  foreign === null || !mayPropose ? foreign : `${foreign} What you change goes to them as a proposal.`
