import { z } from 'zod'
import type { Procedures } from '../../api/before-work.ts'
import { IsoDate } from '../../api/primitives.ts'

/** The operating procedures that hold, without when who accepted them. */
export type OperatingProcedures = Omit<Procedures, 'acceptedAt'>

const HeadSchema = z.strictObject({
  version: z
    .string({ error: 'Give a version in the lines between ---: "version: 2026.2".' })
    .regex(/^[\w.-]{1,40}$/, 'Give the version in 1 to 40 letters, figures, dots and dashes.'),
  issued: IsoDate
})
const FRONT = /^---\n(?<head>[^]*?)\n---\n(?<body>[^]*)$/

const headOf = (lines: string): Record<string, string> =>
  Object.fromEntries(
    lines.split('\n').map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
    })
  )
/** A paragraph is what stands between empty lines, however it is broken. */
const paragraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim().replaceAll(/\s+/g, ' '))
    .filter((part) => part !== '')

/**
 * A force's own text of the procedures, as its administrators write it: version and day between `---`, a heading after
 * `#`, sections after `##`, paragraphs between empty lines.
 * @returns what is wrong with it, in words for whoever wrote it
 */
export const readProcedures = (file: string): OperatingProcedures | { readonly wrong: string } => {
  const front = FRONT.exec(file.replaceAll('\r\n', '\n'))?.groups
  if (front === undefined) return { wrong: 'Begin with a line ---, then "version: …" and "issued: YYYY-MM-DD", then a line ---.' }
  const head = HeadSchema.safeParse(headOf(front['head'] ?? ''))
  if (!head.success) return { wrong: head.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' ') }
  const [before = '', ...parts] = (front['body'] ?? '').split(/^## /m)
  const heading = /^# (.+)$/m.exec(before)?.[1]?.trim()
  if (heading === undefined) return { wrong: 'Give the heading in a line that begins with "# ".' }
  const sections = parts.map((part) => {
    const [name = '', ...lines] = part.split('\n')
    return { heading: name.trim(), text: paragraphs(lines.join('\n')) }
  })
  const empty = sections.find(({ heading: name, text }) => name === '' || text.length === 0)
  if (sections.length === 0) return { wrong: 'Give at least one section: its heading in a line that begins with "## ", its text under it.' }
  if (empty !== undefined) return { wrong: `The section "${empty.heading}" has no text.` }
  return { ...head.data, heading, sections }
}
