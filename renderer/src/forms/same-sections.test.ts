import { describe, expect, it } from 'vitest'
import type { SectionSpec } from './field.ts'
import { sameSections } from './same-sections.ts'

const field = (path: string) => ({ path, label: path, widget: 'text' as const, span: 6, topic: 'x' })

describe('sections that come and go with what is typed', () => {
  const sections = sameSections(({ code = '' }): readonly SectionSpec[] => [
    { heading: 'One', fields: [field('code'), ...(code === '' ? [] : [field('amount')])] }
  ])
  it('are the very same while they say the same, and others once a field comes', () => {
    const empty = sections({})
    expect(sections({ note: 'x' })).toBe(empty)
    const filled = sections({ code: '1' })
    expect(filled).not.toBe(empty)
    expect(sections({ code: '1015' })).toBe(filled)
    expect(filled[0]?.fields).toHaveLength(2)
  })
})
