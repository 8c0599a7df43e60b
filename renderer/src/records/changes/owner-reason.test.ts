import { describe, expect, it } from 'vitest'
import { keepOwnerReason, readOwnerReason, withOwnerReason } from './owner-reason.ts'

const SECTIONS = [
  { heading: 'Owner', fields: [{ path: 'ownerForce', label: 'Owner', widget: 'text', span: 4, topic: 'wanted.ownerForce' }] }
] as const
const pathsOf = (ownerForce: string): string[] =>
  withOwnerReason(SECTIONS, { typed: { ownerForce }, force: '36NN' }).flatMap(({ fields }) => fields.map(({ path }) => path))
const read = (typed: Readonly<Record<string, string>>) =>
  readOwnerReason({ ok: true, content: { ownerForce: typed['ownerForce'] ?? '' } }, { typed, force: '36NN' })

describe('why a report is recorded for another force', () => {
  it('is asked once another force is the owner, and only then', () => {
    expect(pathsOf('36NN')).toEqual(['ownerForce'])
    expect(pathsOf('36CE')).toEqual(['ownerForce'])
    expect(pathsOf('52')).toEqual(['ownerForce'])
    expect(pathsOf('52VB')).toEqual(['ownerForce', 'ownerReason'])
  })
  it('H56 rule: without it the report is not sent, and both ways of mending it are said', () => {
    const reading = read({ ownerForce: '52VB' })
    expect(reading.ok ? '' : reading.faults.get('ownerReason')).toMatch(/^Another force would own this\. Choose a station of your own/)
    expect(read({ ownerForce: '36NN' })).toEqual({ ok: true, content: { ownerForce: '36NN' } })
  })
  it('goes with the report, and an amendment leaves it as it stands', () => {
    expect(read({ ownerForce: '52VB', ownerReason: ' DS Penrose asked ' })).toEqual({
      ok: true,
      content: { ownerForce: '52VB', ownerReason: 'DS Penrose asked' }
    })
    const amended = { ok: true, content: { ownerForce: '52VB' } } as const
    expect(keepOwnerReason(amended, { ownerForce: '52VB', ownerReason: 'DS Penrose asked' })).toMatchObject({
      content: { ownerReason: 'DS Penrose asked' }
    })
  })
})
