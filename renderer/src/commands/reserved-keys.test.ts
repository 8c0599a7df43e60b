import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { judgeKey } from '../../../electron/main/security/key-policy.ts'
import { KeyChordSchema } from '../../../mock-server/api/status.ts'
import { frameCommands } from '../app/frame/frame-commands.ts'
import { windowCommands } from '../app/window-commands.ts'
import { whyNotKey } from './conflicts.ts'
import { chordOf } from './keys.ts'
import { knownCommands } from './known.ts'
import { registerCommands } from './registry.ts'
import { whyReserved } from './reserved-keys.ts'

const FIGURES_AND_LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789.,-=#']
const NAMED = ['Insert', 'Delete', 'ArrowLeft', 'ArrowRight', 'Home', 'F1', 'F5', 'F6', 'F11', 'F12', 'Tab', 'Enter']
const presses = [...FIGURES_AND_LETTERS, ...NAMED].flatMap((key) =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((held) => ({
    key: (held & 4) !== 0 && /^[a-z]$/.test(key) ? key.toUpperCase() : key,
    ctrlKey: (held & 1) !== 0,
    altKey: (held & 2) !== 0,
    shiftKey: (held & 4) !== 0,
    metaKey: false
  }))
)

describe('a key that a user may give', () => {
  const free = presses.filter((press) => whyReserved(chordOf(press) ?? '') === null)
  it('is none that the shell stops before the page has it, whatever it is held with', () => {
    expect(free.length).toBeGreaterThan(100)
    const stopped = free.filter(
      ({ key, ctrlKey, altKey, shiftKey, metaKey }) =>
        judgeKey({ key, control: ctrlKey, alt: altKey, shift: shiftKey, meta: metaKey }, 'active').act !== 'pass'
    )
    expect(stopped.map(chordOf)).toEqual([])
  })
  it('is written as the server takes it', () => {
    expect(free.map(chordOf).filter((chord) => !KeyChordSchema.safeParse(chord).success)).toEqual([])
  })
})

describe('the usual keys of all commands', () => {
  beforeEach(() => setActivePinia(createPinia()))
  it('are each one command’s in every situation, the tabs’ that are shut among them', () => {
    const stop = registerCommands([...windowCommands(), ...frameCommands()])
    const all = knownCommands()
    const taken = all.flatMap(({ spec }) =>
      [...(spec.keys ?? []), ...(spec.loopbackKeys ?? [])]
        .filter((chord) => whyReserved(chord) === null)
        .flatMap((chord) => whyNotKey(chord, spec.id, all) ?? [])
    )
    stop()
    expect(taken).toEqual([])
  })
})
