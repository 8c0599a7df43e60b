import { onScopeDispose, watch } from 'vue'
import { createAfterPaint } from './after-paint.ts'
import type { FormModel } from './form-model.ts'
import { FACTS, useKnownFacts, type Fact, type FactFields, type Facts } from './known-facts.ts'

interface Carrying {
  /** Null where the report is of nobody yet. */
  readonly personId: string | null
  readonly fields: FactFields
  /** A draft that is gone on with is left as it was: what was emptied in it was emptied on purpose. */
  readonly fresh: boolean
}

/**
 * Carries into a form what is known of its person, from the record and from the report written before, each field
 * marked until it is looked at; and notes what is written here for the next report of the same person. A field that
 * holds something keeps it.
 */
export const useCarrying = (form: FormModel, { personId, fields, fresh }: Carrying): void => {
  if (personId === null) return
  const known = useKnownFacts()
  const places = FACTS.flatMap((fact): [Fact, string][] => {
    const path = fields[fact]
    return path === undefined ? [] : [[fact, path]]
  })
  /** Each is offered once: what the operator has emptied does not come back. */
  const offered = new Set<string>()
  const carry = (facts: Facts): void => {
    for (const [fact, path] of places) {
      const text = facts[fact]
      if (text === undefined || offered.has(path)) continue
      offered.add(path)
      // What a form fills in for every report, marked so, gives way to what is known of this person.
      if (form.value(path).value === '' || (form.carried.has(path) && fact !== 'owner')) form.carry(path, text)
    }
  }
  if (fresh) {
    carry(known.of(personId))
    watch(() => known.ofRecord(personId), carry)
  }

  const note = createAfterPaint(() =>
    known.noteReport(personId, Object.fromEntries(places.map(([fact, path]) => [fact, form.value(path).value])))
  )
  const carriedPaths = new Set(places.map(([, path]) => path))
  form.onChange((path) => carriedPaths.has(path) && note.soon())
  note.soon()
  onScopeDispose(note.now)
}
