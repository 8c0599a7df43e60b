import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import { momentAsTyped } from '../../forms/datetimes/moment-as-typed.ts'
import type { FormStart } from '../../forms/form-model.ts'

interface Known {
  /** ISO 8601. */
  readonly now: string
  readonly ownerForce: string
  readonly context: AccessContext | null
}

/** What a new report knows before a key is pressed, all of it marked until looked at. */
export const missingStart = ({ now, ownerForce, context }: Known): FormStart => {
  const fields: Record<string, string> = {
    reportedAt: momentAsTyped(now),
    ...(ownerForce === '' ? {} : { ownerForce }),
    ...(context === null ? {} : { officer: context.originator })
  }
  return { fields, carried: Object.keys(fields) }
}
