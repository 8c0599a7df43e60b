import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref, withDirectives } from 'vue'
import { takeTyped, vTypedAfterPaint } from './typed-after-paint.ts'

/** Two fields and what the form was told of each. */
const open = () => {
  const told = [ref(''), ref('')]
  const view = mount(
    defineComponent(
      () => () =>
        h(
          'form',
          told.map((text) =>
            withDirectives(h('input', { onInput: (event: Event) => (text.value = (event.target as HTMLInputElement).value) }), [
              [vTypedAfterPaint]
            ])
          )
        )
    ),
    { attachTo: document.body }
  )
  const fields = view.findAll('input').map(({ element }) => element)
  return { view, told: () => told.map(({ value }) => value), fields }
}

/** As the browser tells of a key: such an event is trusted. */
const key = (field: HTMLInputElement | undefined, text: string): void => {
  if (field === undefined) throw new Error('There is no such field.')
  field.value = text
  const event = new Event('input', { bubbles: true })
  Object.defineProperty(event, 'isTrusted', { value: true })
  field.dispatchEvent(event)
}

describe('what is typed is told once it is painted', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    takeTyped()
    vi.useRealTimers()
    document.body.replaceChildren()
  })

  it('holds a key until its picture stands', () => {
    const { told, fields } = open()
    key(fields[0], 'S')
    expect(told()).toEqual(['', ''])
    vi.advanceTimersByTime(100)
    expect(told()).toEqual(['S', ''])
  })

  it.each(['keydown', 'pointerdown', 'focusout', 'submit', 'pagehide'])('tells of it before anything hears %s', (reader) => {
    const { view, told, fields } = open()
    key(fields[0], 'Seen')
    let heard: string[] = []
    view.element.addEventListener(reader, () => (heard = told()), { capture: true })
    fields[0]?.dispatchEvent(new Event(reader, { bubbles: true }))
    expect(heard).toEqual(['Seen', ''])
  })

  it('tells of one field before it holds the key of another', () => {
    const { told, fields } = open()
    key(fields[0], 'Seen')
    key(fields[1], 'Place')
    expect(told()).toEqual(['Seen', ''])
    takeTyped()
    expect(told()).toEqual(['Seen', 'Place'])
  })

  it('tells of the last key of a form that is taken away', () => {
    const { view, told, fields } = open()
    key(fields[0], 'Seen leaving')
    view.unmount()
    expect(told()).toEqual(['Seen leaving', ''])
  })

  it('tells at once of what a program writes', () => {
    const { told, fields } = open()
    if (fields[0] !== undefined) fields[0].value = 'carried'
    fields[0]?.dispatchEvent(new Event('input', { bubbles: true }))
    expect(told()).toEqual(['carried', ''])
  })
})
