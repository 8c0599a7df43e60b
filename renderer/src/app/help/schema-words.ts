import { z } from 'zod'
import { YES_NO, type FieldSpec } from '../../forms/field.ts'

/** What a schema says of a place in it. */
export interface SchemaPlace {
  /** `always`; `with-group`: once anything of its group is given; `never`. */
  readonly required: 'always' | 'with-group' | 'never'
  readonly leaf: z.ZodType
}

const unwrapped = (schema: z.ZodType): z.ZodType => {
  const { def } = schema
  // What is cleaned before it is judged is described by what judges it.
  if (schema instanceof z.ZodPipe && 'out' in def && def.out instanceof z.ZodType) return unwrapped(def.out)
  return (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) && 'innerType' in def && def.innerType instanceof z.ZodType
    ? unwrapped(def.innerType)
    : schema
}
const mayBeLeftOut = (schema: z.ZodType): boolean => schema.safeParse(undefined).success

/** The fields of a group; of one that is one thing or another, those of the first that has the field asked for. */
const shapeOf = (schema: z.ZodType, part: string): Readonly<Record<string, unknown>> => {
  if (schema instanceof z.ZodObject) return schema.shape
  if (!(schema instanceof z.ZodUnion)) return {}
  const shapes = schema.options.flatMap((option) => (option instanceof z.ZodObject ? [option.shape] : []))
  return shapes.find((shape) => Object.hasOwn(shape, part)) ?? {}
}

/** @param path dotted, as a field names it: `warrant.date`, `marks.0.kind`. @returns null where the schema has no such place */
export const placeIn = (root: z.ZodType, path: string): SchemaPlace | null => {
  let schema = root
  const optional: boolean[] = []
  for (const part of path.split('.')) {
    const inside = unwrapped(schema)
    if (inside instanceof z.ZodArray) {
      // What stands in a list is there once the list is.
      const { element } = inside
      if (!(element instanceof z.ZodType)) return null
      schema = element
    } else if (inside instanceof z.ZodRecord) {
      const { valueType } = inside
      if (!(valueType instanceof z.ZodType)) return null
      schema = valueType
      optional.push(true)
    } else {
      const shape = shapeOf(inside, part)
      const next = Object.hasOwn(shape, part) ? shape[part] : undefined
      if (!(next instanceof z.ZodType)) return null
      schema = next
      optional.push(mayBeLeftOut(next))
    }
  }
  const last = unwrapped(schema)
  const leaf = last instanceof z.ZodArray && last.element instanceof z.ZodType ? last.element : last
  const own = optional.at(-1) ?? false
  return { required: own ? 'never' : optional.some((one) => one) ? 'with-group' : 'always', leaf }
}

const DescribedSchema = z.object({
  type: z.string().optional(),
  maxLength: z.int().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional()
})
/** A number or a text is described by its text: that is what a field holds. */
const LeafSchema = DescribedSchema.extend({ anyOf: z.array(DescribedSchema).optional() }).transform(({ anyOf, ...one }) =>
  one.type === undefined ? (anyOf?.find(({ type }) => type === 'string') ?? one) : one
)
const number = new Intl.NumberFormat('en-GB')

/** Texts that break one pattern or another: what the schema says to them is how a value has to look. */
const BREAKING = ['!', '1', 'a', '\u{1f600}'] as const
const CONTROL = /control characters/

/** How a value has to look, in the schema's own words. */
const patternWords = (leaf: z.ZodType): string[] => {
  const said = BREAKING.flatMap((text) => leaf.safeParse(text).error?.issues ?? [])
    .filter(({ code, message }) => code === 'invalid_format' && !CONTROL.test(message))
    .map(({ message }) => message)
  return [...new Set(said)]
}

const dateWords = (leaf: z.ZodType): string =>
  leaf.safeParse('1985').success
    ? 'A date like 4 3 26, 4 mar 2026, today or -3. The day, or day and month, may be left out.'
    : 'A whole date, like 4 3 26, 4 mar 2026, today or -3.'

const valueWords = (spec: FieldSpec, leaf: z.ZodType): string[] => {
  if (spec.widget === 'date') return [dateWords(leaf)]
  if (spec.widget === 'moment') return ['A date, then a 24-hour time, like 4 12 26 0930.']
  if (spec.widget === 'choice') return [`One of: ${spec.rows.own.map(({ label, key }) => `${label} (${key.toUpperCase()})`).join(', ')}.`]
  if (spec.widget === 'code') {
    const words = spec.wordsToo === true ? ['Words that are no code are kept as words.'] : []
    if (!('own' in spec.rows)) return ['A code of the list, or any word of its title.', ...words]
    if (spec.rows.own === YES_NO) return ['Yes or no.']
    return [`One of: ${spec.rows.own.map(({ label }) => label.toLowerCase()).join(', ')}.`, ...words]
  }
  const { type, maxLength, minimum, maximum } = LeafSchema.parse(z.toJSONSchema(leaf, { io: 'input', unrepresentable: 'any' }))
  return [
    ...(type === 'integer' && minimum !== undefined && maximum !== undefined ? [`From ${minimum} to ${maximum}.`] : []),
    ...(maxLength === undefined ? [] : [`Up to ${number.format(maxLength)} characters.`]),
    ...(type === 'string' ? patternWords(leaf) : [])
  ]
}

const REQUIRED: Readonly<Record<SchemaPlace['required'], string>> = {
  always: 'Required.',
  'with-group': 'Required once anything of what belongs with it is given.',
  never: 'May be left empty, unless another rule asks for it.'
}

/**
 * The rules of one field by itself, in sentences taken from the schema; null where the schema does not have the field.
 * @param standing `alone`: the form has no other field of its group
 */
export const schemaWords = (root: z.ZodType, spec: FieldSpec, { alone }: { readonly alone: boolean }): readonly string[] | null => {
  const place = placeIn(root, spec.schemaPath ?? spec.path)
  if (place === null) return null
  return [REQUIRED[place.required === 'with-group' && alone ? 'never' : place.required], ...valueWords(spec, place.leaf)]
}
