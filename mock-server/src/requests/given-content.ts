import { z } from 'zod'
import type { GivenFields } from '../../api/requests.ts'

type Schema = z.core.$ZodType

const BRITISH_DATE = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:[ ,T]+(\d{1,2}):(\d{2}))?$/
const YES = /^(y|yes|true)$/i
const NO = /^(n|no|false)$/i

/** The schema of what stands inside: without optional, default and the like. */
const core = (schema: Schema): Schema => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return core(schema.unwrap())
  // What is read before it is judged (`known`): its second half says what it is to be.
  if (schema instanceof z.ZodPipe) return core(schema.in instanceof z.ZodTransform ? schema.out : schema.in)
  return schema
}

const inside = (schema: Schema, key: string): Schema | undefined => {
  const held = core(schema)
  // SECURITY: H55 a path reaches what the schema names itself, and nothing that every object has
  if (held instanceof z.ZodObject) return Object.hasOwn(held.shape, key) ? (held.shape as Record<string, Schema>)[key] : undefined
  // No list of a record is as long as that; a hole of thousands would be judged one by one.
  if (held instanceof z.ZodArray) return /^\d{1,2}$/.test(key) ? held.element : undefined
  if (held instanceof z.ZodRecord) return held.valueType
  if (held instanceof z.ZodUnion || held instanceof z.ZodDiscriminatedUnion)
    return (held.options as readonly Schema[]).flatMap((option) => inside(option, key) ?? []).at(0)
  return undefined
}

/** The schema of the field at a path; undefined where the content has no such field. */
export const fieldSchema = (content: Schema, path: string): Schema | undefined =>
  path.split('.').reduce<Schema | undefined>((schema, key) => (schema === undefined ? undefined : inside(schema, key)), content)

const optionsOf = (schema: Schema): readonly unknown[] =>
  schema instanceof z.ZodEnum ? schema.options : schema instanceof z.ZodLiteral ? [...schema.values] : []

/** `31/4/1972` as `1972-04-31`: whether there is such a day is the schema's to say. */
const isoOf = (text: string): string => {
  const match = BRITISH_DATE.exec(text)
  if (match === null) return text
  const [, day = '', month = '', year = '', hour, minute] = match
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return hour === undefined ? date : `${date}T${hour.padStart(2, '0')}:${minute ?? '00'}:00Z`
}

const takesBoolean = (schema: Schema): boolean =>
  schema instanceof z.ZodBoolean || (schema instanceof z.ZodUnion && (schema.options as readonly Schema[]).some(takesBoolean))

/** A text as the field's schema would have it; what fits no such thing stays text, and is refused as that. */
const read = (schema: Schema, given: string): unknown => {
  const text = given.trim()
  if (takesBoolean(schema)) return YES.test(text) ? true : NO.test(text) ? false : text
  if (schema instanceof z.ZodNumber) return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  const option = optionsOf(schema).find((each) => typeof each === 'string' && each.toLowerCase() === text.toLowerCase())
  return option ?? isoOf(text)
}

type Branch = Record<string, unknown>
const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null

const put = (root: Branch, content: Schema, path: string, value: unknown): void => {
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let branch = root
  let schema: Schema | undefined = content
  for (const key of keys) {
    schema = schema === undefined ? undefined : inside(schema, key)
    const standing: unknown = Object.hasOwn(branch, key) ? branch[key] : undefined
    const next: Branch = isBranch(standing)
      ? standing
      : schema !== undefined && core(schema) instanceof z.ZodArray
        ? ([] as unknown as Branch)
        : {}
    branch[key] = next
    branch = next
  }
  branch[last] = value
}

const remove = (root: Branch, path: string): void => {
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let branch: unknown = root
  for (const key of keys) branch = isBranch(branch) && Object.hasOwn(branch, key) ? branch[key] : undefined
  if (isBranch(branch)) Reflect.deleteProperty(branch, last)
}

/** A list, or a table of answers, of which nothing was given is empty. */
const addEmptyLists = (content: Branch, schema: z.ZodObject): void => {
  for (const [key, field] of Object.entries(schema.shape)) {
    if (Object.hasOwn(content, key)) continue
    if (field instanceof z.ZodArray) content[key] = []
    else if (field instanceof z.ZodRecord) content[key] = {}
  }
}

export interface ReadContent {
  readonly content: Branch
  /** Paths that the content of this kind does not have. */
  readonly unknown: readonly string[]
}

/**
 * What was given as text, as the content of a record: booleans, numbers and dates as its schema writes them. Empty texts
 * are not given.
 * @param base of an amendment: the content as it stands; an empty text takes the field away
 */
export const contentOf = (schema: Schema, fields: GivenFields, base?: object): ReadContent => {
  const content: Branch = base === undefined ? {} : (structuredClone(base) as Branch)
  const unknown: string[] = []
  for (const [path, given] of Object.entries(fields)) {
    const field = fieldSchema(schema, path)
    if (field === undefined) unknown.push(path)
    else if (given.trim() === '') remove(content, path)
    else put(content, schema, path, read(core(field), given))
  }
  if (core(schema) instanceof z.ZodObject) addEmptyLists(content, schema as z.ZodObject)
  return { content, unknown }
}

/** Content as texts by path, as it would be given. */
export const fieldsOf = (content: unknown, path = ''): GivenFields => {
  if (content === undefined || content === null) return {}
  if (!isBranch(content)) return { [path]: typeof content === 'string' ? content : JSON.stringify(content) }
  return Object.assign(
    {},
    ...Object.entries(content).map(([key, value]) => fieldsOf(value, path === '' ? key : `${path}.${key}`))
  ) as GivenFields
}

/** The content without the fields at these paths. */
export const without = (content: object, paths: readonly string[]): object => {
  const rest = structuredClone(content) as Branch
  for (const path of paths) remove(rest, path)
  return rest
}
