import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import { z } from 'zod'
import type { ScenarioFault } from '../../api/training.ts'
import { castOf } from './cast.ts'
import type { Cast, Free } from './cast.ts'
import { resolved } from './resolve.ts'
import type { Moment } from './resolve.ts'
import { ScenarioSchema } from './scenario-schema.ts'
import type { Scenario } from './scenario-schema.ts'

/** A scenario file as parsed, before names and days are put in: each trainee's run puts in its own. */
export interface RawScenario {
  readonly file: string
  readonly raw: unknown
}
export type ScenarioReading =
  | { readonly state: 'sound'; readonly raw: RawScenario; readonly scenario: Scenario }
  | { readonly state: 'faulty'; readonly faults: readonly ScenarioFault[] }

const ANYTHING: Free = { surname: () => true, vrm: () => true }
type Path = readonly (string | number)[]

/** As much of a scenario as has to be known before its names are put in. */
const CalledSchema = z.looseObject({
  people: z.record(z.string(), z.looseObject({ forenames: z.array(z.string()), soundsLike: z.string().optional() })).default({}),
  vehicles: z.record(z.string(), z.unknown()).default({}),
  marks: z.array(z.string()).default([])
})

/** The cast of one trainee; nobody where the file does not even say who is called what. */
export const castFor = (raw: unknown, at: { seed: number; place: number }, free: Free): Cast => {
  const called = CalledSchema.safeParse(raw)
  if (!called.success) return {}
  const { people, vehicles, marks } = called.data
  return castOf({ people, vehicles: Object.keys(vehicles), marks }, at, free)
}

/** Where in the text a path stands; the nearest part above it that is written, where it is not. */
const lineOf = (document: Document, lines: LineCounter, path: Path): number => {
  for (let length = path.length; length >= 0; length -= 1) {
    const above = document.getIn(path.slice(0, length - 1), true)
    const name = path[length - 1]
    // The line of its name: a block's own begins on the next.
    const pair = isMap(above) ? above.items.find(({ key }) => isScalar(key) && String(key.value) === String(name)) : undefined
    const node = pair !== undefined && isNode(pair.key) ? pair.key : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range !== undefined && node.range !== null) return lines.linePos(node.range[0]).line
  }
  return 1
}

const asPath = (path: readonly PropertyKey[]): Path => path.map((part) => (typeof part === 'symbol' ? String(part) : part))

const remedyOf = ({ code, message, ...issue }: z.core.$ZodIssue): string => {
  if (code === 'unrecognized_keys' && 'keys' in issue)
    return `Nothing here is called ${issue.keys.map((key) => `"${key}"`).join(', ')}. Take it out, or spell it as docs/scenarios.md has it.`
  return message === 'Invalid input' || message.startsWith('Invalid input: expected')
    ? message.replace('Invalid input: expected', 'Give a value of the kind').replace(/, received undefined$/, ': it is missing')
    : message
}

/** Reads one file. What is wrong is told by its line, its field and how to mend it. */
export const readScenario = (file: string, text: string, moment: Moment): ScenarioReading => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true })
  if (document.errors.length > 0)
    return {
      state: 'faulty',
      faults: document.errors.map(({ message, pos }) => ({
        file,
        line: lines.linePos(pos[0]).line,
        field: '',
        message: `This is not YAML: ${message.replace(/\s+/g, ' ').trim()}. Look at indents, colons and quotation marks.`
      }))
    }
  const fault = (path: Path, message: string): ScenarioFault => ({
    file,
    line: lineOf(document, lines, path),
    field: path.join('.'),
    message
  })
  const raw: unknown = document.toJS()
  const cast = castFor(raw, { seed: 0, place: 0 }, ANYTHING)
  const { value, unresolved } = resolved(raw, cast, moment)
  if (unresolved.length > 0)
    return {
      state: 'faulty',
      faults: unresolved.map(({ path, placeholder }) =>
        fault(
          path,
          `{${placeholder}} stands for nothing. Use {person.surname}, {today-9}, {now-2h} with a key of people, vehicles or marks.`
        )
      )
    }
  const parsed = ScenarioSchema.safeParse(value)
  if (!parsed.success)
    return {
      state: 'faulty',
      faults: parsed.error.issues.map((issue) => {
        const path = asPath(issue.path)
        const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : []
        return fault(unknown === undefined ? path : [...path, unknown], remedyOf(issue))
      })
    }
  if (`${parsed.data.id}.yaml` !== file)
    return {
      state: 'faulty',
      faults: [fault(['id'], `The file is called ${file}: give the id ${file.replace(/\.yaml$/, '')}, or rename the file.`)]
    }
  return { state: 'sound', raw: { file, raw }, scenario: parsed.data }
}
