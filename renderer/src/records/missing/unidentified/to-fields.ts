import type { UnidentifiedContent } from '../../../../../mock-server/api/unidentified.ts'
import { momentAsTyped } from '../../../forms/datetimes/moment-as-typed.ts'
import type { TypedFields } from '../../../forms/field.ts'
import { onlyFilled, optionalMoment, yesNoAsTyped } from '../to-fields.ts'

const wholeAsTyped = (value: number | undefined): string | undefined => (value === undefined ? undefined : String(value))

/** A record as it stands in its form: what `readUnidentified` makes of it is the record again. */
export const toFields = (content: UnidentifiedContent): TypedFields => {
  const { description } = content
  const { age, height } = description
  return onlyFilled({
    kind: content.kind,
    foundAt: momentAsTyped(content.foundAt),
    by: content.by,
    place: content.place,
    circumstances: content.circumstances,
    'description.sex': description.sex,
    'description.appearance': description.appearance,
    'description.age.from': wholeAsTyped(age?.from),
    'description.age.to': wholeAsTyped(age?.to),
    'description.height.cm': wholeAsTyped(height?.cm),
    'description.height.toCm': wholeAsTyped(height?.toCm),
    'description.build': description.build,
    'description.hair': description.hair,
    'description.eyes': description.eyes,
    ...Object.fromEntries(
      description.marks.flatMap(({ kind, place, description: shows }, index) => [
        [`description.marks.${index}.kind`, kind],
        [`description.marks.${index}.place`, place],
        [`description.marks.${index}.description`, shows]
      ])
    ),
    clothing: content.clothing,
    possessions: content.possessions,
    dna: yesNoAsTyped(content.dna),
    dental: yesNoAsTyped(content.dental),
    fingerprints: yesNoAsTyped(content.fingerprints),
    ukmpuToldAt: optionalMoment(content.ukmpuToldAt),
    officer: content.officer,
    contact: content.contact,
    ownerForce: content.ownerForce
  })
}
