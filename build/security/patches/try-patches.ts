import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { ROOT } from '../../tests/command.ts'
import { PATCHES } from './all-patches.ts'
import type { Patch } from './patch.ts'
import { isRed, isUnproved, pageOf } from './table.ts'
import { baselineOf, tryPatch } from './trial.ts'
import type { Trial } from './trial.ts'
import { makeWorkingCopy, rebuildsWorkstation } from './working-copy.ts'

const PAGE = `${ROOT}docs/security-patches.md`

const read = (): string => (existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '')

const write = async (patch: Patch, trial: Trial, stamp: string): Promise<void> => {
  const page = pageOf(read(), new Map([[patch, trial]]), stamp)
  writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' }))
}

interface Asked {
  /** Numbers; none: all. */
  readonly controls: readonly string[]
  /** One patch of each control is enough. */
  readonly firstAlone: boolean
  /** What the page already proves is left out; where a product is built, one that was not counts as unproved. */
  readonly unprovedAlone: boolean
  /** The controls' tests alone: nothing is built or started, so what needs Electron or a page is left out. */
  readonly testsAlone: boolean
  readonly runtime: string
  readonly told: (line: string) => void
}

/** Tries the patches one after another in a copy of the working tree. @returns whether every one built, started and turned its row red */
export const tryPatches = async ({ controls, firstAlone, unprovedAlone, testsAlone, runtime, told }: Asked): Promise<boolean> => {
  const chosen = PATCHES.filter(({ control }) => controls.length === 0 || controls.includes(control))
    .filter(({ control }, at, all) => !firstAlone || all.findIndex((other) => other.control === control) === at)
    .filter((patch) => !unprovedAlone || isUnproved(read(), patch, testsAlone))
    .filter(({ red }) => !testsAlone || (red.electron === undefined && red.loopback === undefined))
  const stamp = `${new Date().toISOString().slice(0, 10)}, ${runtime.split(':')[0] ?? runtime}`
  const copy = makeWorkingCopy()
  try {
    if (!testsAlone && !(await copy.build())) {
      told('the working tree does not build: nothing was tried')
      return false
    }
    // All of them first: the copy is not built whole again between patches.
    const before = await baselineOf(copy, chosen)
    let sound = true
    // Those first for which the workstation is built as it stands.
    for (const patch of chosen.toSorted(
      (one, other) => Number(rebuildsWorkstation(one.edits)) - Number(rebuildsWorkstation(other.edits))
    )) {
      const trial = await tryPatch(copy, patch, { before: before.get(patch) ?? [], testsAlone })
      await write(patch, trial, stamp)
      sound &&= isRed(trial)
      const found = JSON.stringify({ ...trial, red: `${trial.red.length}, first ${trial.red[0] ?? 'none'}` })
      told(`${patch.control} without ${patch.takesOut}: ${isRed(trial) ? 'red' : 'NOT AS IT SHOULD BE'} ${found}`)
    }
    return sound
  } finally {
    copy.remove()
  }
}
