import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { ROOT } from '../../tests/command.ts'
import { PATCHES } from './all-patches.ts'
import type { Patch } from './patch.ts'
import { isRed, pageOf } from './table.ts'
import { createBaseline, tryPatch } from './trial.ts'
import type { Trial } from './trial.ts'
import { makeWorkingCopy } from './working-copy.ts'

const PAGE = `${ROOT}docs/security-patches.md`

const write = (patch: Patch, trial: Trial, stamp: string): void =>
  writeFileSync(PAGE, pageOf(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '', new Map([[patch, trial]]), stamp))

interface Asked {
  /** Numbers; none: all. */
  readonly controls: readonly string[]
  readonly runtime: string
  readonly told: (line: string) => void
}

/** Tries the patches one after another in a copy of the working tree. @returns whether every one built, started and turned its row red */
export const tryPatches = async ({ controls, runtime, told }: Asked): Promise<boolean> => {
  const chosen = PATCHES.filter(({ control }) => controls.length === 0 || controls.includes(control))
  const stamp = `${new Date().toISOString().slice(0, 10)}, ${runtime.split(':')[0] ?? runtime}`
  const copy = makeWorkingCopy()
  try {
    if (!(await copy.build())) {
      told('the working tree does not build: nothing was tried')
      return false
    }
    const baseline = createBaseline(copy)
    const before = new Map<Patch, readonly string[]>()
    // All of them first: the copy is not built whole again between patches.
    for (const patch of chosen) before.set(patch, await baseline(patch))
    let sound = true
    for (const patch of chosen) {
      const trial = await tryPatch(copy, patch, before.get(patch) ?? [])
      write(patch, trial, stamp)
      sound &&= isRed(trial)
      told(
        `${patch.control} without ${patch.takesOut}: ${isRed(trial) ? 'red' : 'NOT AS IT SHOULD BE'} (${trial.red.length} of ${trial.passedBefore} tests fail, ${trial.builds ? 'builds' : 'does not build'}, happy path ${trial.walks ? 'passes' : 'fails'})`
      )
    }
    return sound
  } finally {
    copy.remove()
  }
}
