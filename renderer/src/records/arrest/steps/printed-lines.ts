import { BAIL_LINE_LENGTH, BAIL_LINES } from '../../../../../mock-server/api/remands.ts'

/** A condition in the lines in which it prints: broken between words where a typed line is too long. */
export const printedLines = (condition: string): readonly string[] =>
  condition
    .trim()
    .split('\n')
    .flatMap((typed) => {
      const lines = ['']
      for (const word of typed.trim().split(/\s+/)) {
        const last = lines.at(-1) ?? ''
        const longer = last === '' ? word : `${last} ${word}`
        if (longer.length <= BAIL_LINE_LENGTH) lines[lines.length - 1] = longer
        else lines.push(...(word.match(new RegExp(`.{1,${BAIL_LINE_LENGTH}}`, 'gu')) ?? []))
      }
      return lines.filter((line) => line !== '')
    })

/** What is wrong with a condition as typed; undefined where it prints. */
export const printFault = (condition: string): string | undefined => {
  const { length } = printedLines(condition)
  return length <= BAIL_LINES ? undefined : `This prints in ${length} lines, and ${BAIL_LINES} fit. Make two conditions of it.`
}
