import { describe, expect, it } from 'vitest'
import { WantedContentSchema } from '../../api/wanted.ts'
import type { WantedContent } from '../../api/wanted.ts'
import { wantedContent } from '../testing/people.ts'
import { onAmendment, onCirculation, onLook } from './second-check.ts'
import type { SecondCheck } from './second-check.ts'

const AT = '2026-11-22T10:00:00.000Z'
const LATER = '2026-11-22T15:30:00.000Z'
const standing = WantedContentSchema.parse(wantedContent)
const circulated = onCirculation({ content: standing, by: 'bureau1', at: AT })
const done = onLook(circulated, 'confirmed')
const amended = (check: SecondCheck, content: Partial<WantedContent>, by = 'bureau3'): SecondCheck =>
  onAmendment(check, standing, { content: { ...standing, ...content }, by, at: LATER })

describe('the second check of a report', () => {
  it('waits 24 hours from its circulation with a power of arrest, and is needed with no other', () => {
    expect(circulated).toEqual({ state: 'pending', dueAt: '2026-11-23T10:00:00.000Z', authors: ['bureau1'] })
    for (const power of ['retake', 'none'] as const)
      expect(onCirculation({ content: { ...standing, power }, by: 'bureau1', at: AT }).state).toBe('not-required')
  })
  it.each<[string, Partial<WantedContent>]>([
    ['grounds', { grounds: 'Named by a witness' }],
    ['category', { category: 'BB' }],
    ['offence', { offence: { text: 'Theft' } }],
    ['warrant', { warrant: { number: 'W/1' } }]
  ])('is asked for anew, with its 24 hours, when %s changed', (_field, content) => {
    expect(amended(done, content)).toEqual({ state: 'pending', dueAt: '2026-11-23T15:30:00.000Z', authors: ['bureau3'] })
  })
  it('stands when anything else changed', () => {
    expect(amended(done, { officer: 'DS Ngata' })).toEqual(done)
    expect(amended(circulated, { officer: 'DS Ngata' })).toEqual(circulated)
  })
  it('is of everybody’s work that nobody has looked at yet', () => {
    expect(amended(circulated, { grounds: 'Named by a witness' }).authors).toEqual(['bureau1', 'bureau3'])
    expect(amended(circulated, { grounds: 'Named by a witness' }, 'bureau1').authors).toEqual(['bureau1'])
  })
  it('is needed from when the power becomes arrest, and no longer when it ends', () => {
    const none = onCirculation({ content: { ...standing, power: 'none' }, by: 'bureau1', at: AT })
    const raised = onAmendment(none, { ...standing, power: 'none' }, { content: standing, by: 'bureau1', at: LATER })
    expect(raised).toEqual({ state: 'pending', dueAt: '2026-11-23T15:30:00.000Z', authors: ['bureau1'] })
    expect(amended(circulated, { power: 'none' })).toEqual({ state: 'not-required', dueAt: null, authors: [] })
  })
  it('queried keeps its clock, and is pending again after any amendment', () => {
    const queried = onLook(circulated, 'queried')
    expect(queried).toEqual({ ...circulated, state: 'queried' })
    expect(amended(queried, { officer: 'DS Ngata' }, 'bureau1')).toEqual({
      state: 'pending',
      dueAt: '2026-11-23T15:30:00.000Z',
      authors: ['bureau1']
    })
  })
})
