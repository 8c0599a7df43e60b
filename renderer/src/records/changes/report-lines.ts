/** One line of a report as it is read. */
export interface ReportLine {
  readonly label: string
  readonly words: string
  readonly mono?: boolean
}
type Given = readonly [label: string, words: string | undefined, mono?: 'mono']

/** What is not given is left out. */
export const linesOf = (given: readonly Given[]): ReportLine[] =>
  given.flatMap(([label, words, mono]) => (words === undefined ? [] : [{ label, words, ...(mono === undefined ? {} : { mono: true }) }]))
