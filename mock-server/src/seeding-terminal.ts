import type { WriteStream } from 'node:tty'
import { progressBar, progressText } from '../population/seeding-progress.ts'
import type { SeedingProgress } from '../population/seeding-progress.ts'

const REDRAWN_MS = 250
/** Where nobody can see a bar: a line for every so much. */
const LINE_MS = 10_000

type Terminal = Pick<WriteStream, 'isTTY' | 'write'>

/**
 * Tells how the making of a population goes: on a terminal by a bar that is drawn over, elsewhere by a line now and then.
 * @param now milliseconds
 */
export const tellOnTerminal = (terminal: Terminal, now: () => number = () => performance.now()): ((progress: SeedingProgress) => void) => {
  let begun: number | undefined
  let peopleTook = 0
  let told = -Infinity
  let phase: SeedingProgress['phase'] | undefined
  return (progress) => {
    const at = now()
    begun ??= at
    const elapsed = at - begun
    if (progress.phase === 'people') peopleTook = elapsed
    const text = progressText(progress, { elapsed, peopleTook })
    const last = progress.phase === 'sorting' && progress.done === progress.of
    const due = at - told >= (terminal.isTTY ? REDRAWN_MS : LINE_MS) || progress.phase !== phase || last
    if (!due) return
    told = at
    phase = progress.phase
    terminal.write(terminal.isTTY ? `\r${progressBar(progress)} ${text}\u001B[K${last ? '\n' : ''}` : `${text}\n`)
  }
}
