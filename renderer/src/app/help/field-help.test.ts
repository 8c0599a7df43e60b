import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { FieldSpec } from '../../forms/field.ts'
import { fieldsOfTopic, FORM_HELP } from './field-help.ts'
import { placeIn, schemaWords } from './schema-words.ts'
import { topicOf } from './topics.ts'

const every = FORM_HELP.flatMap(({ schema, sections }) => sections.flatMap(({ fields }) => fields.map((spec) => ({ schema, spec }))))
const named = every.map((one) => [`${one.spec.topic} ${one.spec.path}`, one] as const)

const rulesOf = (spec: FieldSpec): readonly string[] => fieldsOfTopic(spec.topic).find(({ path }) => path === spec.path)?.rules ?? []

describe.each(named)('help for %s', (_name, { schema, spec }) => {
  const place = placeIn(schema, spec.schemaPath ?? spec.path)
  it('has words of its own, and a place in the schema', () => {
    expect(topicOf(spec.topic)?.text.join(' ')).toMatch(/\w{3,}/)
    expect(place).not.toBeNull()
    expect(schemaWords(schema, spec, { alone: false })?.length).toBeGreaterThan(0)
  })
  it('says that it is required where the schema says so', () => {
    expect(rulesOf(spec).includes('Required.')).toBe(place?.required === 'always')
  })
  it('says the length that the schema takes, and one character more is refused', () => {
    const said = /Up to ([\d,]+) characters/.exec(rulesOf(spec).join(' '))?.[1]
    if (said === undefined) {
      const tooLong = place?.leaf.safeParse('x'.repeat(20_000)).error?.issues.some(({ code }) => code === 'too_big')
      expect(spec.widget === 'code' || tooLong !== true).toBe(true)
      return
    }
    const most = Number(said.replaceAll(',', ''))
    const tooBig = (length: number) =>
      place?.leaf.safeParse('x'.repeat(length)).error?.issues.some(({ code }) => code === 'too_big') ?? false
    expect([tooBig(most), tooBig(most + 1)]).toEqual([false, true])
  })
  it('offers no value that the schema refuses', () => {
    if (spec.widget !== 'code' || !('own' in spec.rows) || !(place?.leaf instanceof z.ZodEnum)) return
    expect(spec.rows.own.filter(({ code }) => !place.leaf.safeParse(code).success)).toEqual([])
  })
  it('leaves rules to the schema, and does not say them a second time in words that could differ', () => {
    expect(topicOf(spec.topic)?.text.join(' ')).not.toMatch(/\brequired\b|characters|in the future|May be left empty/i)
  })
})

describe('rules between fields', () => {
  const said = (topic: string) => fieldsOfTopic(topic).flatMap(({ rules }) => rules)
  it('are told in the schema’s own words, with when they bind', () => {
    expect(said('wanted.grounds')).toContain('With a power of arrest: say why there is a power of arrest.')
    expect(said('wanted.warrant.number')).toContain('For a warrant category: a warrant category needs the warrant’s number.')
    expect(said('wanted.reviewDate')).toContain('The review date must be after today.')
    expect(said('wanted.contact')).toContain('Give a telephone number, with any extension.')
    expect(said('person.birth')).toContain('A birth date must be within the last 120 years.')
  })
  it('are of fields that there are', () => {
    const paths = new Set(every.map(({ spec }) => spec.path))
    expect(FORM_HELP.flatMap(({ between }) => [...between.keys()]).filter((path) => !paths.has(path))).toEqual([])
  })
})

it('tells of a group that what belongs together is given together', () => {
  expect(fieldsOfTopic('person.marks').map(({ rules }) => rules[0])).toEqual(
    Array.from({ length: 3 }, () => 'Required once anything of what belongs with it is given.')
  )
})
