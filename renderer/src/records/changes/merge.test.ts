import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, differences, type FlatFields } from './flat-fields.ts'
import { merge } from './merge.ts'

const PATHS = ['officer', 'contact', 'grounds', 'reviewDate', 'warrant.number', 'grading'] as const
const path = fc.constantFrom(...PATHS)
/** Few words, so that two people often write the same. */
const word = fc.constantFrom('', 'a', 'b', 'c', 'DS 1187')
const fields = fc.dictionary(path, word, { maxKeys: PATHS.length })
const edits = fc.array(fc.tuple(path, word), { maxLength: 5 })
const edited = (from: FlatFields, changes: readonly (readonly [string, string])[]): FlatFields => ({
  ...from,
  ...Object.fromEntries(changes)
})
const RUNS = { numRuns: 10_000 }

describe('three versions of one record', () => {
  it('keep what only one changed, agree where both wrote the same, and ask where they differ', () => {
    const base = { officer: 'DS 1', contact: '01632', grounds: 'Seen', grading: 'red' }
    const theirs = { ...base, officer: 'DS 2', grounds: 'Heard', grading: '' }
    const mine = { ...base, contact: '01603', grounds: 'Felt', grading: '' }
    expect(merge(base, theirs, mine)).toEqual({
      fields: { officer: 'DS 2', contact: '01603', grounds: 'Felt', grading: '' },
      taken: ['officer'],
      conflicts: [{ path: 'grounds', base: 'Seen', theirs: 'Heard', mine: 'Felt' }]
    })
  })
  it('take a field that was cleared for a change like any other', () => {
    expect(merge({ a: 'x' }, {}, { a: 'x' }).taken).toEqual(['a'])
    expect(merge({ a: 'x' }, { a: 'y' }, {}).conflicts).toEqual([{ path: 'a', base: 'x', theirs: 'y', mine: '' }])
  })
  it('hold two ways of writing one thing for the same', () => {
    const same = (_path: string, one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
    expect(merge({ a: 'wo' }, { a: 'LS' }, { a: 'WO' }, same)).toMatchObject({ taken: ['a'], conflicts: [] })
    expect(differences({ a: 'wo' }, { a: 'WO' }, same)).toEqual([])
  })
})

// Ten thousand histories take a busy machine a while.
describe('no field is lost, whatever two people did to a record', { timeout: 60_000 }, () => {
  it('each field is mine, theirs or the base’s, by the rule; what one side alone changed is all there', () => {
    fc.assert(
      fc.property(fields, edits, edits, (base, theirEdits, myEdits) => {
        const theirs = edited(base, theirEdits)
        const mine = edited(base, myEdits)
        const merged = merge(base, theirs, mine)
        const asked = new Set(merged.conflicts.map((conflict) => conflict.path))
        for (const each of PATHS) {
          const [was, they, me, is] = [at(base, each), at(theirs, each), at(mine, each), at(merged.fields, each)]
          if (they === was) expect(is).toBe(me)
          else if (me === was) expect(is).toBe(they)
          else expect(is).toBe(me)
          expect(asked.has(each)).toBe(they !== was && me !== was && they !== me)
          expect(merged.taken.includes(each)).toBe(they !== was && me === was)
        }
      }),
      RUNS
    )
  })
  it('is the same whoever came first, where there is nothing to decide', () => {
    fc.assert(
      fc.property(fields, edits, edits, (base, theirEdits, myEdits) => {
        const [theirs, mine] = [edited(base, theirEdits), edited(base, myEdits)]
        const merged = merge(base, theirs, mine)
        fc.pre(merged.conflicts.length === 0)
        const other = merge(base, mine, theirs)
        expect(differences(merged.fields, other.fields)).toEqual([])
      }),
      RUNS
    )
  })
})

/** What an editor does: reads, types, sends; overtaken, merges, decides, sends again. */
type Step =
  | { readonly does: 'read'; readonly who: number }
  | { readonly does: 'type'; readonly who: number; readonly path: string; readonly text: string }
  | { readonly does: 'send'; readonly who: number; readonly decide: readonly boolean[] }

const EDITORS = 3
const who = fc.integer({ min: 0, max: EDITORS - 1 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constant('read' as const), who }),
  fc.record({ does: fc.constant('type' as const), who, path, text: word }),
  fc.record({ does: fc.constant('send' as const), who, decide: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }) })
)

interface Desk {
  base: number
  fields: Record<string, string>
  readonly touched: Set<string>
}
interface Stored {
  readonly who: number
  readonly path: string
  /** What stood in the field when the editor had last read it, and what stood there when it was stored. */
  readonly seen: string
  readonly before: string
  readonly after: string
  /** Whether the editor was shown what the other wrote, and decided. */
  readonly asked: boolean
  /** Whether the editor typed in this field at all. */
  readonly typed: boolean
}

/** A store that takes a version only over the newest, as the server does, and editors who merge when they are overtaken. */
const play = (first: FlatFields, steps: readonly Step[]) => {
  const versions: FlatFields[] = [first]
  const newest = (): FlatFields => versions.at(-1) ?? {}
  const desks: Desk[] = Array.from({ length: EDITORS }, () => ({ base: 0, fields: { ...first }, touched: new Set() }))
  const stored: Stored[] = []
  const send = (who: number, desk: Desk, decide: readonly boolean[]): void => {
    const seen = versions[desk.base] ?? {}
    const merged = merge(seen, newest(), desk.fields)
    const fields: Record<string, string> = { ...merged.fields }
    merged.conflicts.forEach((conflict, index) => {
      if (decide[index] === true) fields[conflict.path] = conflict.theirs
    })
    const asked = new Set(merged.conflicts.map((conflict) => conflict.path))
    for (const { path: each, before, after } of differences(newest(), fields))
      stored.push({ who, path: each, seen: at(seen, each), before, after, asked: asked.has(each), typed: desk.touched.has(each) })
    versions.push(fields)
    desk.fields = { ...fields }
    desk.base = versions.length - 1
  }
  for (const each of steps) {
    const desk = desks[each.who]
    if (desk === undefined) continue
    if (each.does === 'read' && differences(versions[desk.base] ?? {}, desk.fields).length === 0) {
      desk.base = versions.length - 1
      desk.fields = { ...newest() }
    }
    if (each.does === 'type') {
      desk.fields[each.path] = each.text
      desk.touched.add(each.path)
    }
    if (each.does === 'send') send(each.who, desk, each.decide)
  }
  return { versions, stored }
}

describe('many editors at one report', { timeout: 60_000 }, () => {
  it('lose no acknowledged field: only who typed in it changes it, and only who saw what stood there', () => {
    fc.assert(
      fc.property(fields, fc.array(step, { maxLength: 30 }), (first, steps) => {
        for (const { typed, seen, before, asked } of play(first, steps).stored) {
          expect(typed).toBe(true)
          expect(seen === before || asked).toBe(true)
        }
      }),
      RUNS
    )
  })
  it('a field that nobody typed in is as it was first', () => {
    fc.assert(
      fc.property(fields, fc.array(step, { maxLength: 30 }), (first, steps) => {
        const typedIn = new Set(steps.flatMap((each) => (each.does === 'type' ? [each.path] : [])))
        const last = play(first, steps).versions.at(-1) ?? {}
        for (const each of PATHS) if (!typedIn.has(each)) expect(at(last, each)).toBe(at(first, each))
      }),
      RUNS
    )
  })
  it('an editor’s own typing outlives every merge but where they decided for the other’s', () => {
    fc.assert(
      fc.property(fields, edits, fc.array(edits, { maxLength: 5 }), (first, mine, others) => {
        // One types once; others store one version after another meanwhile; the merge is made at each.
        let base: FlatFields = first
        let typed: FlatFields = edited(first, mine)
        const kept = new Map(differences(first, typed).map(({ path: each, after }) => [each, after]))
        let newest: FlatFields = first
        for (const other of others) {
          newest = edited(newest, other)
          typed = merge(base, newest, typed).fields
          base = newest
        }
        for (const [each, text] of kept) {
          const theyWrote = others.flat().some(([written, value]) => written === each && value === text)
          if (!theyWrote) expect(at(typed, each)).toBe(text)
        }
      }),
      RUNS
    )
  })
})
