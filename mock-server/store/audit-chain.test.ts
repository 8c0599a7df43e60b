import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AuditEvent } from '../api/audit.ts'
import { canonicalJson, chainHash, GENESIS_HASH, verifyChain } from './audit-chain.ts'
import { auditEntry } from './audit-entry.fixture.ts'

const chainOf = (subjects: readonly string[]): readonly AuditEvent[] => {
  let previousHash = GENESIS_HASH
  return subjects.map((subject, index) => {
    const event = { ...auditEntry({ subject }), sequence: index + 1, at: '2026-11-22T10:00:00Z' }
    const hash = chainHash(previousHash, event)
    const chained = { ...event, hash, previousHash }
    previousHash = hash
    return chained
  })
}
const chains = fc.array(fc.string(), { minLength: 2, maxLength: 30 }).map(chainOf)
/** A chain with the place of one of its events. */
const places = chains.chain((chain) => fc.record({ chain: fc.constant(chain), at: fc.nat({ max: chain.length - 1 }) }))
const holds = (property: (given: { chain: readonly AuditEvent[]; at: number }) => void): void =>
  fc.assert(
    fc.property(places, (given) => {
      property(given)
    }),
    { numRuns: 200 }
  )

describe('H53 verifyChain', () => {
  it('H53 finds an untouched log intact', () => {
    holds(({ chain }) =>
      expect(verifyChain(chain)).toEqual({
        intact: true,
        events: chain.length,
        firstBroken: null,
        fault: null,
        headHash: chain.at(-1)?.hash
      })
    )
  })
  it('H53 finds a changed event', () => {
    holds(({ chain, at }) => {
      const changed = chain.map((event, index) => (index === at ? { ...event, subject: `${event.subject}!` } : event))
      expect(verifyChain(changed).firstBroken).toBe(at + 1)
    })
  })
  it('H53 finds a removed event that is not the last', () => {
    holds(({ chain, at }) => {
      fc.pre(at < chain.length - 1)
      expect(verifyChain(chain.filter((_, index) => index !== at)).firstBroken).toBe(at + 1)
    })
  })
  it('H53 finds an inserted event', () => {
    holds(({ chain, at }) => expect(verifyChain(chain.toSpliced(at, 0, ...chain.slice(at, at + 1))).intact).toBe(false))
  })
  it('H53 finds two events that changed places', () => {
    holds(({ chain, at }) => {
      fc.pre(at < chain.length - 1)
      expect(verifyChain(chain.toSpliced(at, 2, ...chain.slice(at, at + 2).reverse())).firstBroken).toBe(at + 1)
    })
  })
  it('H53 finds a cut tail by a checkpoint kept outside', () => {
    holds(({ chain, at }) => {
      const checkpoint = { sequence: chain.length, hash: chain.at(-1)?.hash ?? '' }
      expect(verifyChain(chain, [checkpoint]).intact).toBe(true)
      expect(verifyChain(chain.slice(0, at), [checkpoint])).toMatchObject({ firstBroken: at + 1, fault: 'cut' })
    })
  })
  it('H53 finds a log computed anew by a checkpoint kept outside', () => {
    const checkpoint = { sequence: 2, hash: chainOf(['a', 'b'])[1]?.hash ?? '' }
    expect(verifyChain(chainOf(['a', 'c']), [checkpoint])).toMatchObject({ firstBroken: 2, fault: 'recomputed' })
  })
})

describe('canonicalJson', () => {
  it('gives the same text whatever the order of the keys', () => {
    expect(canonicalJson({ b: 1, a: null })).toBe('{"a":null,"b":1}')
    expect(canonicalJson({ a: null, b: 1 })).toBe('{"a":null,"b":1}')
  })
})
