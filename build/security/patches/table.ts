import { PATCHES } from './all-patches.ts'
import type { Patch } from './patch.ts'
import type { Trial } from './trial.ts'

const NOT_RUN = 'not run yet'
// As it is laid out, its cells are padded.
const rowsOf = (page: string): readonly string[] => page.split('\n').map((line) => line.replaceAll(/ {2,}/g, ' '))
const KEY = ({ control, takesOut }: Patch): string => `| ${control} | ${takesOut} |`

const WALKED = '| yes | passes'

/**
 * @param page as it stands
 * @param testsAlone it is enough that its tests failed, in a product that was not tried
 * @returns whether no row of it tells that the patch turned red in a product that went on
 */
export const isUnproved = (page: string, patch: Patch, testsAlone: boolean): boolean =>
  !rowsOf(page).some(
    (line) =>
      line.startsWith(KEY(patch)) && line.includes('**red**') && (line.includes(WALKED) || (testsAlone && !/\*\*(NO|FAILS)\*\*/.test(line)))
  )

/** Whether its row turned red, in a product that went on where that was tried. */
export const isRed = ({ builds, walks, red, noEnd }: Trial): boolean => builds !== false && walks !== false && !noEnd && red.length > 0

const NOT_TRIED = 'not tried'
const cells = (trial: Trial, stamp: string): string => {
  const { builds, walks, happy, red, passedBefore, noEnd } = trial
  const built = builds === null ? NOT_TRIED : builds ? 'yes' : '**NO**'
  const walked = walks === null ? NOT_TRIED : walks ? `passes (${happy})` : `**FAILS** (${happy})`
  const turned = noEnd ? '**NO END**' : red.length > 0 ? `**red**: ${red.length} of ${passedBefore} fail` : '**STILL GREEN**'
  return `${built} | ${walked} | ${passedBefore} passed | ${turned} | ${stamp} |`
}

/**
 * The table of all patches as a page. A patch that was not tried this time keeps the row it had.
 * @param former the page as it was, empty where there was none
 * @param stamp when, and on what
 */
export const pageOf = (former: string, trials: ReadonlyMap<Patch, Trial>, stamp: string): string => {
  const formerLines = rowsOf(former)
  const lines = PATCHES.map((patch) => {
    const start = `${KEY(patch)} ${[...new Set(patch.edits.map(({ file }) => `\`${file}\``))].join(', ')} |`
    const trial = trials.get(patch)
    // A row of a product that was built and walked is not put back by one whose tests alone were run.
    const kept = formerLines.find((line) => line.startsWith(KEY(patch)))
    if (trial !== undefined && !(trial.builds === null && kept?.includes(WALKED) === true)) return `${start} ${cells(trial, stamp)}`
    return kept ?? `${start} ${NOT_RUN} | | | | |`
  })
  const tried = lines.filter((line) => !line.includes(NOT_RUN)).length
  const red = lines.filter((line) => line.includes('**red**'))
  const whole = red.filter((line) => line.includes(WALKED)).length
  return `# Security patches

Each row takes one control, or one way in which it holds, out of the product by a small change (\`build/security/patches\`): the
patched product is built, started, and walks the happy path (sign in, check a name, open the person); then the control's own tests
run and must fail. A test that does not end is cut off, and its row says NO END: a test that hangs proves nothing.
\`npm run security -- --patches [H07 …] [--first] [--unproved] [--quick]\` writes this page; a patch that was not tried keeps its former row. A unit test holds every change against the code, so that none rots.

${PATCHES.length} patches, ${tried} tried, ${red.length} turned their row red; of these ${whole} were also built, started and walked the happy path (without
\`--quick\`).

| no. | taken out | where | builds | happy path | its tests before | its tests with the patch | tried |
|---|---|---|---|---|---|---|---|
${lines.join('\n')}
`
}
