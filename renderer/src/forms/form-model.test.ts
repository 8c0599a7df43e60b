import { describe, expect, it, vi } from 'vitest'
import { watchEffect, nextTick } from 'vue'
import type { SectionSpec } from './field.ts'
import { createFormModel } from './form-model.ts'

const SECTIONS: readonly SectionSpec[] = [
  {
    heading: 'One',
    fields: [
      { path: 'name', label: 'Name', widget: 'text', span: 6, topic: 't' },
      { path: 'place', label: 'Place', widget: 'text', span: 6, topic: 't' }
    ]
  }
]
const model = (fields: Record<string, string> = {}, carried: string[] = []) =>
  createFormModel(
    () => SECTIONS,
    { fields, carried },
    (typed) => new Map(typed['name'] === undefined || typed['name'] === '' ? [['name', 'Give a name.']] : [])
  )

describe('the fields of a form', () => {
  it('say nothing before a field is left', async () => {
    const form = model()
    expect(form.errorOf('name').value).toBeUndefined()
    form.leave('place')
    expect(form.errorOf('name').value).toBeUndefined()
    form.leave('name')
    expect(form.errorOf('name').value).toBe('Give a name.')
    form.value('name').value = 'Ada'
    // The key comes first, what is to be said of it after.
    expect(form.errorOf('name').value).toBe('Give a name.')
    await vi.waitFor(() => expect(form.errorOf('name').value).toBeUndefined())
  })
  it('judge at once what is left or sent', () => {
    const form = model({ name: 'Ada' })
    form.value('name').value = ''
    expect(form.tryToSend()).toBe(false)
    form.value('name').value = 'Ada'
    expect(form.tryToSend()).toBe(true)
    form.value('name').value = ''
    form.leave('name')
    expect(form.errorOf('name').value).toBe('Give a name.')
  })
  it('name everything wrong once sending was tried', () => {
    const form = model()
    expect(form.toMend.value).toEqual([])
    expect(form.tryToSend()).toBe(false)
    expect(form.toMend.value).toEqual([{ path: 'name', label: 'Name', message: 'Give a name.' }])
  })
  it('read one by one, are told of that one alone; Object.keys still tells of all', () => {
    const form = model({ name: 'a', place: 'b' })
    let looks = 0
    watchEffect(
      () => {
        void form.live['place']
        looks += 1
      },
      { flush: 'sync' }
    )
    form.value('name').value = 'ab'
    expect(looks).toBe(1)
    form.value('place').value = 'bc'
    expect(looks).toBe(2)
    expect({ ...form.live }).toEqual(form.typed.value)
    expect(Object.keys(form.live)).toEqual(['name', 'place'])
    expect(form.live['nobody']).toBeUndefined()
  })
  it('tell at once which of them holds something else, and nothing where it holds the same', () => {
    const form = model({ name: 'a' })
    const told: string[] = []
    form.onChange((path) => told.push(path))
    form.value('name').value = 'a'
    form.value('name').value = 'b'
    form.value('later').value = 'c'
    expect(told).toEqual(['name', 'later'])
  })
  it('render one field again, and no other, when it is typed in', async () => {
    const form = model({ name: 'a', place: 'b' })
    let looks = 0
    watchEffect(() => {
      void form.value('place').value
      void form.errorOf('place').value
      looks += 1
    })
    form.value('name').value = 'ab'
    await nextTick()
    expect(looks).toBe(1)
    form.value('place').value = 'c'
    await nextTick()
    expect(looks).toBe(2)
  })
  it('stay marked as carried over until they are looked at, wherever they came from', () => {
    const form = model({ name: 'Ada', place: 'half ty' }, ['name'])
    expect([...form.carried]).toEqual(['name'])
    expect(form.value('place').value).toBe('half ty')
    form.leave('name')
    expect([...form.carried]).toEqual([])
  })
  it('show a server’s refusal at its field until that is changed; what has no field is given back', () => {
    const form = model({ name: 'Ada' })
    expect(
      form.refuse([
        { path: 'name', message: 'must be known' },
        { path: 'nowhere', message: 'elsewhere' }
      ])
    ).toEqual(['elsewhere'])
    expect(form.errorOf('name').value).toBe('must be known')
    form.value('name').value = 'Bea'
    expect(form.errorOf('name').value).toBeUndefined()
  })
})
