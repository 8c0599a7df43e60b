import { describe, expect, it } from 'vitest'
import { claimsOf } from '../niam/claims.ts'
import { signatureOf } from './caller.ts'
import type { Caller } from './caller.ts'

const callerOf = (kind: Caller['kind'], username: string, client: string): Caller => {
  const claims = claimsOf({ kind, username, client }, '2026-11-22')
  if (claims === undefined) throw new Error(`${username} has no account`)
  return { kind, client, x5t: 'thumbprint', claims: { ...claims, sid: '1', exp: 1 } }
}

describe('H50: the signature of a caller', () => {
  it('is a user’s name, and a system client’s is never one, whatever it calls itself', () => {
    const user = signatureOf(callerOf('user', 'bureau1', 'workstation'))
    expect(user).toBe('bureau1')
    expect(signatureOf(callerOf('system', 'bureau1', 'bureau1'))).toBe('client:bureau1')
  })
})
