import { describe, expect, it } from 'vitest'
import { proposedRecord, proposedWords } from './proposing.ts'
import type { ChangeableRecord, RecordVersion } from './record-description.ts'

interface Version extends RecordVersion {
  readonly action: 'made' | 'ended'
  readonly content: { readonly ownerForce: string }
}
const versionOf = (action: Version['action']): Version => ({
  versionNumber: 1,
  versionToChange: 'one',
  action,
  at: '2026-11-22T10:00:00Z',
  by: 'bureau1',
  onBehalfOf: '36NN',
  reason: null,
  justification: null,
  note: null,
  content: { ownerForce: '36NN' }
})
const RECORD: ChangeableRecord<Version, 'amend'> = {
  actions: { made: 'Made', ended: 'Ended' },
  fields: [],
  toFields: () => ({}),
  changes: { amend: { kind: 'Amendment', title: 'Amend', done: 'Amended', send: 'Send the amendment' } },
  fieldsOf: () => ({}),
  ended: ({ action, content }, _change, force) =>
    action === 'ended' ? 'It has ended.' : content.ownerForce === force ? null : 'Only its owner changes it.'
}

describe('H56: a record of another force', () => {
  const proposed = proposedRecord(RECORD, ({ ownerForce }) => ownerForce)
  it('can be changed by a proposal, where its own force alone could change it', () => {
    expect(RECORD.ended(versionOf('made'), 'amend', '52VB')).toBe('Only its owner changes it.')
    expect(proposed.ended(versionOf('made'), 'amend', '52VB')).toBeNull()
  })
  it('takes no proposal once it has ended for its owner', () => {
    expect(proposed.ended(versionOf('ended'), 'amend', '52VB')).toBe('It has ended.')
  })
  it('says on its button that it goes to the owner', () => {
    expect(proposedWords(RECORD.changes.amend)).toMatchObject({ title: 'Propose: amend', send: 'Send it to the owner as a proposal' })
  })
})
