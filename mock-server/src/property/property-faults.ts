import type { ProblemError } from '../../api/problems.ts'
import { categoryOf, propertyRules } from '../../api/property-rules.ts'
import type { PropertyCategory } from '../../api/property-rules.ts'
import type { PropertyContent, PropertyStatus } from '../../api/property.ts'
import { wrong } from '../http/refusal.ts'
import { schemaErrors } from '../http/schema-errors.ts'
import type { Reference } from '../reference/reference.ts'

export const categoryIn =
  (reference: Reference) =>
  (code: string): PropertyCategory | undefined => {
    const row = reference.row('property-categories', code)
    return row === undefined ? undefined : categoryOf(row)
  }

interface Facts {
  readonly reference: Reference
  readonly today: string
  /** As what it is to stand. */
  readonly status: PropertyStatus
}

/** Everything wrong with a property report, at its path under `content`. */
export const propertyFaults = (content: PropertyContent, { reference, today, status }: Facts): ProblemError[] => {
  const checked = propertyRules({ today, status, category: categoryIn(reference) }).safeParse(content)
  const faults = checked.success ? [] : schemaErrors(checked.error)
  if (reference.station(content.ownerForce) === undefined) faults.push(wrong('ownerForce', 'must be a valid force station code', 'rule'))
  return faults.map((fault) => ({ ...fault, field: `content.${fault.field ?? ''}` }))
}
