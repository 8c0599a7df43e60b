import { PATCHES } from './all-patches.ts'
import type { Patch } from './patch.ts'
import type { Trial } from './trial.ts'

const NOT_RUN = 'not run yet'
const KEY = ({ control, takesOut }: Patch): string => `| ${control} | ${takesOut} |`

export const isRed = ({ builds, walks, red }: Trial): boolean => builds && walks && red.length > 0

const cells = (trial: Trial, stamp: string): string => {
  const { builds, walks, happy, red, passedBefore } = trial
  return `${builds ? 'yes' : '**NO**'} | ${walks ? `passes (${happy})` : `**FAILS** (${happy})`} | ${passedBefore} passed | ${
    red.length > 0 ? `**red**: ${red.length} of ${passedBefore} fail` : '**STILL GREEN**'
  } | ${stamp} |`
}

/**
 * The table of all patches as a page. A patch that was not tried this time keeps the row it had.
 * @param former the page as it was, empty where there was none
 * @param stamp when, and on what
 */
export const pageOf = (former: string, trials: ReadonlyMap<Patch, Trial>, stamp: string): string => {
  const formerLines = former.split('\n')
  const lines = PATCHES.map((patch) => {
    const start = `${KEY(patch)} ${[...new Set(patch.edits.map(({ file }) => `\`${file}\``))].join(', ')} |`
    const trial = trials.get(patch)
    if (trial !== undefined) return `${start} ${cells(trial, stamp)}`
    const kept = formerLines.find((line) => line.startsWith(KEY(patch)))
    return kept ?? `${start} ${NOT_RUN} | | | | |`
  })
  const tried = lines.filter((line) => !line.includes(NOT_RUN)).length
  const red = lines.filter((line) => line.includes('**red**') && !/\*\*(NO|FAILS)\*\*/.test(line)).length
  return `# Security patches

Each row takes one control, or one way in which it holds, out of the product by a small change (\`build/security/patches\`): the
patched product is built, started, and walks the happy path (sign in, check a name, open the person); then the control's own tests
run and must fail. \`npm run security -- --patches [H07 …]\` writes this page; a patch that was not tried keeps its former row. A unit
test holds every change against the code, so that none rots.

${PATCHES.length} patches, ${tried} tried, ${red} as they should be: built, started, happy path passed, row red.

| no. | taken out | where | builds | happy path | its tests before | its tests with the patch | tried |
|---|---|---|---|---|---|---|---|
${lines.join('\n')}
`
}
