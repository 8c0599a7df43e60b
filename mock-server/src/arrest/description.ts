import type { Reference } from '../reference/reference.ts'

const LINE = 54
const MOST_LINES = 2

/** An offence's title in the two lines of 54 characters that LEDS gives; undefined where no table has the code. */
export const descriptionOf = (reference: Reference, code: string): string[] | undefined => {
  const title = reference.offence(code)?.label
  if (title === undefined) return undefined
  const lines: string[] = ['']
  for (const word of title.split(' ')) {
    const last = lines.at(-1) ?? ''
    const longer = last === '' ? word : `${last} ${word}`
    if (longer.length <= LINE) lines[lines.length - 1] = longer
    else lines.push(word.slice(0, LINE))
  }
  return lines.slice(0, MOST_LINES)
}
