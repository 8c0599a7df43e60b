import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it } from 'vitest'
import { registerCommands } from '../../commands/registry.ts'
import { frameCommands } from '../../app/frame/frame-commands.ts'
import { knownCommands } from '../../commands/known.ts'
import { windowCommands } from '../../app/window-commands.ts'
import { beginTour, isDone, nextStep, tourNow } from './tour.ts'
import { TOURS } from './tours.ts'

beforeEach(() => {
  setActivePinia(createPinia())
  document.body.replaceChildren()
})

it('names no command that is not there or has no key: a newcomer could not press it', () => {
  const leave = registerCommands([...windowCommands(), ...frameCommands()])
  const keyed = new Set(knownCommands().flatMap(({ spec }) => ((spec.keys ?? []).length > 0 ? [spec.id] : [])))
  leave()
  const named = TOURS.flatMap(({ steps }) => steps.flatMap(({ say }) => [...say.matchAll(/\{([^}]+)\}/g)].map(([, id = '']) => id)))
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((id) => !keyed.has(id))).toEqual([])
})

it('sees by the screen what is done: focus, what is typed, what is shown and gone; what stands behind does not count', () => {
  const [line, away, answer] = [document.createElement('input'), document.createElement('div'), document.createElement('p')]
  Object.assign(line, { className: 'line', value: 'NE SMITH' })
  away.className = 'away'
  answer.className = 'answer'
  away.append(answer)
  document.body.append(line, away)
  expect(isDone({ focused: '.line' })).toBe(false)
  line.focus()
  expect(isDone({ focused: '.line' })).toBe(true)
  expect(isDone({ typed: '.line', like: /@/ })).toBe(false)
  expect(isDone({ typed: '.line', like: /^NE\s/ })).toBe(true)
  expect(isDone({ shown: '.answer' })).toBe(false)
  expect(isDone({ gone: '.answer' })).toBe(true)
  away.classList.remove('away')
  expect(isDone({ shown: '.answer' })).toBe(true)
})

it('goes step by step and ends after the last', () => {
  const [tour] = TOURS
  if (tour === undefined) throw new Error('There is no tour.')
  beginTour(tour)
  for (let step = 1; step < tour.steps.length; step += 1) {
    nextStep()
    expect(tourNow.value?.step).toBe(step)
  }
  nextStep()
  expect(tourNow.value).toBeNull()
})
