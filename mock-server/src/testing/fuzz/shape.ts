import fc from 'fast-check'
import { z } from 'zod'
import { jsonSchema } from '../../openapi/json-schema.ts'
import type { KnownValues } from './known-values.ts'

/** As much of JSON Schema as the contracts use. */
interface Shape {
  readonly [key: string]: unknown
  readonly type?: string | readonly string[] | undefined
  readonly properties?: Readonly<Record<string, Shape>> | undefined
  readonly required?: readonly string[] | undefined
  readonly items?: Shape | boolean | undefined
  readonly anyOf?: readonly Shape[] | undefined
  readonly oneOf?: readonly Shape[] | undefined
  readonly allOf?: readonly Shape[] | undefined
  readonly enum?: readonly unknown[] | undefined
  readonly pattern?: string | undefined
  readonly format?: string | undefined
  readonly minLength?: number | undefined
  readonly maxLength?: number | undefined
  readonly minItems?: number | undefined
  readonly maxItems?: number | undefined
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly $ref?: string | undefined
  readonly $defs?: Readonly<Record<string, Shape>> | undefined
}

const count = z.number().optional()
const ShapeSchema: z.ZodType<Shape> = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  required: z.array(z.string()).optional(),
  enum: z.array(z.unknown()).optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  minLength: count,
  maxLength: count,
  minItems: count,
  maxItems: count,
  minimum: count,
  maximum: count,
  $ref: z.string().optional(),
  get properties() {
    return z.record(z.string(), ShapeSchema).optional()
  },
  get items() {
    return z.union([z.boolean(), ShapeSchema]).optional()
  },
  get anyOf() {
    return z.array(ShapeSchema).optional()
  },
  get oneOf() {
    return z.array(ShapeSchema).optional()
  },
  get allOf() {
    return z.array(ShapeSchema).optional()
  },
  get $defs() {
    return z.record(z.string(), ShapeSchema).optional()
  }
})

/** What breaks programs that did not expect it. */
const ODD_TEXTS = [
  '',
  ' ',
  '\u0000',
  '\u202Ehtims',
  '😀',
  '\uD800',
  'x'.repeat(5_000),
  '__proto__',
  'constructor',
  "'; DROP TABLE person; --",
  '" OR 1=1',
  '%',
  '*',
  'NEAR(',
  '-1',
  '1e309',
  '0000-00-00',
  '9999-12-31',
  '2026-02-30',
  '../../etc/passwd',
  '<script>',
  '00000000-0000-0000-0000-000000000000'
]
const ODD_NUMBERS = [0, -0, -1, 0.5, 1e21, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER + 1, Number.MIN_SAFE_INTEGER, 2 ** 31]

export const oddText = fc.constantFrom(...ODD_TEXTS)
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom(...ODD_NUMBERS),
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], { a: 1 }, { $ref: '#' }),
  fc.jsonValue({ maxDepth: 3 })
)

const MOST_LISTED = 4
const DAY = 86_400_000

const dates = fc.integer({ min: -30_000, max: 400 }).map((days) => new Date(Date.UTC(2026, 10, 22) + days * DAY))

const patterned = (pattern: string): fc.Arbitrary<string> | null => {
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'))
  } catch {
    // Looking ahead and properties of characters are more than fast-check makes up texts of.
    return null
  }
}

const PLAIN = ['Smith', 'John', '36NN', '1', 'Norfolk', 'HIGH ST', '1985-03-12', 'TU19KVO', 'Enquiry of the fuzz', 'M', 'A1']

const made = ({ format, pattern, minLength = 0, maxLength }: Shape): fc.Arbitrary<string> => {
  if (format === 'uuid') return fc.uuid({ version: 4 })
  if (format === 'date') return dates.map((day) => day.toISOString().slice(0, 10))
  if (format === 'date-time') return dates.map((day) => day.toISOString())
  const plain = fc.oneof(fc.constantFrom(...PLAIN), fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength ?? 60, 60)) }))
  const matching = pattern === undefined ? null : patterned(pattern)
  return matching === null ? plain : fc.oneof({ arbitrary: matching, weight: 3 }, { arbitrary: plain, weight: 1 })
}

/** Texts of the field: those seen under its name, and made-up ones. */
const texts = (shape: Shape, name: string, known: KnownValues): fc.Arbitrary<unknown> =>
  fc.tuple(fc.nat(), made(shape), fc.nat(9)).map(([which, otherwise, how]) => {
    if (how < 6) return known.of(name, which) ?? (shape.format === 'uuid' ? (known.of('uuid', which) ?? otherwise) : otherwise)
    return otherwise
  })

const numbers = ({ type, minimum = -1_000, maximum = 10_000 }: Shape, name: string, known: KnownValues): fc.Arbitrary<unknown> => {
  const least = Math.ceil(Math.max(minimum, Number.MIN_SAFE_INTEGER))
  const most = Math.floor(Math.min(Math.max(maximum, least), Number.MAX_SAFE_INTEGER))
  const number = type === 'integer' ? fc.integer({ min: least, max: most }) : fc.double({ min: least, max: most, noNaN: true })
  return fc
    .tuple(fc.nat(), number, fc.boolean())
    .map(([which, otherwise, seen]) => (seen ? (known.of(name, which) ?? otherwise) : otherwise))
}

interface Place {
  readonly root: Shape
  readonly known: KnownValues
  readonly depth: number
}
const DEEPEST = 8

const objectOf = (shape: Shape, place: Place): fc.Arbitrary<unknown> => {
  const properties = Object.entries(shape.properties ?? {})
  const entries = properties.map(([name, inner]) => {
    const value = arbitraryOf(inner, name, { ...place, depth: place.depth + 1 })
    return (shape.required ?? []).includes(name)
      ? value.map((one) => [[name, one] as const])
      : fc.oneof({ arbitrary: value.map((one) => [[name, one] as const]), weight: 1 }, { arbitrary: fc.constant([]), weight: 1 })
  })
  return fc.tuple(...entries).map((parts) => Object.fromEntries(parts.flat()))
}

const arbitraryOf = (shape: Shape, name: string, place: Place): fc.Arbitrary<unknown> => {
  const inner = (one: Shape, depth = place.depth): fc.Arbitrary<unknown> => arbitraryOf(one, name, { ...place, depth })
  if (place.depth > DEEPEST) return fc.constant(null)
  const referred = shape.$ref === undefined ? undefined : place.root.$defs?.[shape.$ref.replace('#/$defs/', '')]
  if (referred !== undefined) return inner(referred, place.depth + 1)
  const choices = shape.anyOf ?? shape.oneOf
  if (choices !== undefined && choices.length > 0) return fc.oneof(...choices.map((one) => inner(one)))
  if (shape.allOf !== undefined && shape.type === undefined)
    return fc.tuple(...shape.allOf.map((one) => inner(one))).map((parts) => {
      const objects = parts.filter((part): part is object => typeof part === 'object' && part !== null)
      return objects.length === 0 ? parts[0] : objects.reduce<object>((all, part) => ({ ...all, ...part }), {})
    })
  if ('const' in shape) return fc.constant(shape['const'])
  if (shape.enum !== undefined && shape.enum.length > 0) return fc.constantFrom(...shape.enum)
  if (typeof shape.type === 'object') return fc.oneof(...shape.type.map((type) => inner({ ...shape, type })))
  switch (shape.type) {
    case 'object':
      return objectOf(shape, place)
    case 'array': {
      const items = typeof shape.items === 'object' ? inner(shape.items, place.depth + 1) : oddValue
      const least = Math.min(shape.minItems ?? 0, MOST_LISTED)
      return fc.array(items, { minLength: least, maxLength: Math.max(least, Math.min(shape.maxItems ?? MOST_LISTED, MOST_LISTED)) })
    }
    case 'string':
      return texts(shape, name, place.known)
    case 'integer':
    case 'number':
      return numbers(shape, name, place.known)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return oddValue
  }
}

/** Values that a schema may take, as far as its published form tells: rules across fields may still refuse them. */
export const valuesOf = (schema: z.ZodType, known: KnownValues): fc.Arbitrary<unknown> => {
  const root = ShapeSchema.parse(jsonSchema(schema))
  return arbitraryOf(root, '', { root, known, depth: 0 })
}
