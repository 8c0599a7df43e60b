import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePreferences } from '../app/preferences.ts'
import { provideBridge } from '../app/bridge.ts'
import { showPage } from '../testing/page.ts'
import { bridgeDouble } from '../testing/bridge-double.ts'
import { onEnter } from './enter-moves.ts'

let form: HTMLElement
const element = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`) ?? document.body
const enter = (id: string, before: (event: KeyboardEvent) => void = () => undefined): KeyboardEvent => {
  element(id).focus()
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
  Object.defineProperty(event, 'target', { value: element(id) })
  before(event)
  onEnter(form, event)
  return event
}

beforeEach(() => {
  setActivePinia(createPinia())
  provideBridge(bridgeDouble())
  showPage(
    '<form><input id="one" /><button id="between" type="button"></button><input id="code" role="combobox" aria-expanded="true" /><textarea id="text"></textarea><input id="last" /><button id="send" type="submit"></button></form>'
  )
  form = document.querySelector('form') ?? document.body
})

describe('Enter', () => {
  it('in a single-line field goes to the next field, past the buttons between', () => {
    expect(enter('one').defaultPrevented).toBe(true)
    expect(document.activeElement?.id).toBe('code')
  })
  it('on the last goes to Submit and does not submit', () => {
    expect(enter('last').defaultPrevented).toBe(true)
    expect(document.activeElement?.id).toBe('send')
  })
  it('in several lines and on a button keeps its own meaning', () => {
    expect(enter('text').defaultPrevented).toBe(false)
    expect(enter('send').defaultPrevented).toBe(false)
  })
  it('in an open list stays while the list took it', () => {
    enter('code', (event) => event.preventDefault())
    expect(document.activeElement?.id).toBe('code')
  })
  it('switched off, moves nowhere and submits nothing', async () => {
    await usePreferences().change({ enterMovesOn: false })
    expect(enter('one').defaultPrevented).toBe(true)
    expect(document.activeElement?.id).toBe('one')
  })
})
