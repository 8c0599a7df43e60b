import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import { filledFields } from '../../forms/filled-fields.ts'
import type { FormStart } from '../../forms/form-model.ts'

/** What a new report knows before a key is pressed, all of it marked until looked at. */
export const propertyStart = ({
  ownerForce,
  context,
  mark
}: {
  readonly ownerForce: string
  readonly context: AccessContext | null
  /** That was looked up. */
  readonly mark?: string
}): FormStart => {
  const fields = filledFields({ ownerForce, officer: context?.originator, status: 'confirmed', 'marks.0.value': mark })
  return { fields, carried: Object.keys(fields) }
}
