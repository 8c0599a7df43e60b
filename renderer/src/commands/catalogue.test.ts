import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KeyCardSchema } from '../../../electron/contract/print.ts'
import { TAB_COMMAND_SPECS, TAB_COMMANDS, tabsOf } from './catalogue.ts'

const SOURCE = join(import.meta.dirname, '..')
/** Registered by the window itself, so always known. */
const OF_THE_WINDOW = /^app\/|^commands\/|^workspaces\/(?:tab|stop)-commands\.ts$|-commands\.ts$|^workspaces\/StopPanel\.vue$/
const sources = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(vue|ts)$/.test(entry.name) && !entry.name.endsWith('.test.ts'))
  .map((entry) => relative(SOURCE, join(entry.parentPath, entry.name)))
/** Quiet ones that only stand in for another while something is in front, and have no place in a list. */
const STAND_INS = new Set(['preview.send', 'view.back'])

describe('the catalogue of tabs’ commands', () => {
  it('knows every command that a tab registers: else no key list has it while the tab is shut', () => {
    const unknown = sources
      .filter((path) => !OF_THE_WINDOW.test(path))
      .flatMap((path) =>
        [...readFileSync(join(SOURCE, path), 'utf8').matchAll(/\bid: '([a-z]\w*(?:\.\w+)+)',\s*title:/g)]
          .map(([, id = '']) => id)
          .filter((id) => tabsOf(id) === null && !STAND_INS.has(id))
          .map((id) => `${id} (${path}): put it into TAB_COMMANDS and register it with tabCommand`)
      )
    expect(unknown).toEqual([])
  })
  it('gives no key to two commands of one tab', () => {
    const taken = TAB_COMMAND_SPECS.flatMap(({ id, keys = [] }) => (tabsOf(id) ?? []).flatMap((tab) => keys.map((key) => `${tab} ${key}`)))
    expect(taken.filter((one, at) => taken.indexOf(one) !== at)).toEqual([])
  })
  it('fits on the key card, which takes neither every character nor rows without end', () => {
    const rows = TAB_COMMAND_SPECS.map(({ title }) => ({ title, keys: ['F1'], own: false }))
    expect(KeyCardSchema.safeParse({ groups: [{ heading: 'All of them', rows }] }).error?.issues).toBeUndefined()
  })
  it('names tabs that there are', () => {
    expect(Object.values(TAB_COMMANDS).filter(({ tabs }) => tabs.length === 0)).toEqual([])
  })
})
