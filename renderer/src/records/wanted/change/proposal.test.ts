import { describe, expect, it } from 'vitest'
import type { WantedContent } from '../../../../../mock-server/api/wanted.ts'
import { ROLES } from '../../../../../mock-server/api/entitlements.ts'
import { goesToOwner, PROPOSAL_REASON, reasonFaults } from './proposal.ts'

const content: WantedContent = {
  category: 'LS',
  power: 'none',
  officer: 'DC Halloran',
  contact: '01603 555 0123',
  actionOnFinding: 'Report where they are',
  circulation: 'national',
  reviewDate: '2027-03-01',
  ownerForce: '36NN'
}
const of = (force: string, role: 'bureau' | 'control-room' = 'bureau') => ({ force, entitlements: [...ROLES[role].entitlements] })

describe('H56: a change of another force’s wanted report', () => {
  it('goes to its owner as a proposal, and is made at once in one’s own', () => {
    expect(goesToOwner(content, 'amend', of('52VB'))).toBe(true)
    expect(goesToOwner(content, 'cancel', of('52VB'))).toBe(true)
    expect(goesToOwner(content, 'amend', of('36NN'))).toBe(false)
  })
  it('is not proposed by who may not, and a second check never is', () => {
    expect(goesToOwner(content, 'amend', of('52VB', 'control-room'))).toBe(false)
    expect(goesToOwner(content, 'amend', null)).toBe(false)
    expect(goesToOwner(content, 'second-check', of('52VB'))).toBe(false)
  })
  it('needs a reason for the owner', () => {
    expect([...reasonFaults({})]).toEqual([[PROPOSAL_REASON, 'Tell the owner why it should be changed.']])
    expect(reasonFaults({ [PROPOSAL_REASON]: 'Seen in Bristol' }).size).toBe(0)
  })
})
