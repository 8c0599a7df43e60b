import { describe, expect, it } from 'vitest'
import { ROLES } from '../../../../../mock-server/api/entitlements.ts'
import { goesToOwner, PROPOSAL_REASON, reasonFaults } from '../../changes/proposing.ts'
import { isProposed } from './wanted-record.ts'

const of = (force: string, role: 'bureau' | 'control-room' = 'bureau') => ({ force, entitlements: [...ROLES[role].entitlements] })

describe('H56: a change of another force’s report', () => {
  it('goes to its owner as a proposal, and is made at once in one’s own', () => {
    expect(goesToOwner('36NN', of('52VB'))).toBe(true)
    expect(goesToOwner('36NN', of('36NA'))).toBe(false)
  })
  it('is not proposed by who may not, and a second check never is', () => {
    expect(goesToOwner('36NN', of('52VB', 'control-room'))).toBe(false)
    expect(goesToOwner('36NN', null)).toBe(false)
    expect(isProposed('36NN', 'second-check', of('52VB'))).toBe(false)
    expect(isProposed('36NN', 'cancel', of('52VB'))).toBe(true)
  })
  it('needs a reason for the owner', () => {
    expect([...reasonFaults({})]).toEqual([[PROPOSAL_REASON, 'Tell the owner why it should be changed.']])
    expect(reasonFaults({ [PROPOSAL_REASON]: 'Seen in Bristol' }).size).toBe(0)
  })
})
