import { describe, expect, it } from 'vitest'
import { OwnerReason, ownerFault } from './owner-rules.ts'

describe('who owns a new report', () => {
  it('H56 rule: the force that records it, whichever of its stations is named', () => {
    expect(ownerFault({ ownerForce: '36NN' }, '36NN')).toBeUndefined()
    expect(ownerFault({ ownerForce: '36ce' }, '36NN')).toBeUndefined()
  })
  it('H56 rule: another force owns it only where the operator says why they record it for them', () => {
    expect(ownerFault({ ownerForce: '52VB' }, '36NN')).toMatch(/^Another force would own this\. Choose a station of your own/)
    expect(ownerFault({ ownerForce: '52VB', ownerReason: 'DS Penrose asked by telephone' }, '36NN')).toBeUndefined()
    expect(OwnerReason.safeParse('  ').error?.issues[0]?.message).toMatch(/^Say why you record it for that force/)
  })
})
