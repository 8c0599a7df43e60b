import { describe, expect, it } from 'vitest'
import { createFormModel } from './form-model.ts'
import { goOnAt } from './go-on-at.ts'

const field = (path: string) => ({ path, label: path, widget: 'text' as const, span: 6 as const, topic: 't' })
const model = (fields: Record<string, string>, carried: string[] = []) =>
  createFormModel(
    () => [{ heading: 'One', fields: ['name', 'place', 'force'].map(field) }],
    { fields, carried },
    (typed) => new Map(typed['name'] === 'A' ? [['name', 'Give the whole name.']] : [])
  )

describe('a form that comes back', () => {
  it('is gone on with after the last field filled by hand, whatever stands carried over behind it', () => {
    expect(goOnAt(model({ name: 'Ada', force: '36NN' }, ['force']), 'name')).toBe('place')
  })
  it('is gone on with in its last field where that was filled', () => {
    expect(goOnAt(model({ name: 'Ada', force: '36NN' }), 'name')).toBe('force')
  })
  it('is gone on with at what is said to be wrong', () => {
    const form = model({ name: 'A', place: 'HIGH ST' })
    form.tryToSend()
    expect(goOnAt(form, 'place')).toBe('name')
  })
  it('begins at its start where nothing was filled by hand', () => {
    expect(goOnAt(model({}), 'name')).toBe('name')
    expect(goOnAt(model({ force: '36NN' }, ['force']), 'name')).toBe('name')
  })
})
