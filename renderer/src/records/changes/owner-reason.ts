import { OwnerReason, ownerFault } from '../../../../mock-server/api/owner-rules.ts'
import type { FieldSpec, SectionSpec, TypedFields } from '../../forms/field.ts'
import type { RulesReading } from '../../forms/read-by-rules.ts'
import './help.ts'

const REASON = 'ownerReason'
const CODE_LENGTH = 4

const OWNER_REASON: FieldSpec = {
  path: REASON,
  label: 'Why you record it for them',
  hint: 'the owner is another force',
  widget: 'text',
  span: 12,
  topic: 'report.ownerReason'
}

interface Owning {
  readonly typed: TypedFields
  /** Force of whoever records it, four characters; empty while nobody is signed in. */
  readonly force: string
}

const namesAnother = ({ typed, force }: Owning): boolean => {
  const ownerForce = (typed['ownerForce'] ?? '').trim()
  return force !== '' && ownerForce.length === CODE_LENGTH && ownerFault({ ownerForce }, force) !== undefined
}

/** Who records, with what they type. */
export const owningBy =
  (force = '') =>
  (typed: TypedFields): Owning => ({ typed, force })

/** The fields of a new report; once another force is named as its owner, why is asked after it. */
export const withOwnerReason = (sections: readonly SectionSpec[], owning: Owning): readonly SectionSpec[] =>
  namesAnother(owning)
    ? sections.map((section) => ({
        ...section,
        fields: section.fields.flatMap((field) => (field.path === 'ownerForce' ? [field, OWNER_REASON] : [field]))
      }))
    : sections

interface Reported {
  readonly ownerForce: string
  readonly ownerReason?: string | undefined
}

/** A new report as it was read, with why another force owns it, or with what is wrong with that. */
export const readOwnerReason = <C extends Reported>(reading: RulesReading<C>, owning: Owning): RulesReading<C> => {
  if (!namesAnother(owning)) return reading
  const typed = (owning.typed[REASON] ?? '').trim()
  const { ownerForce = '' } = owning.typed
  const reason = OwnerReason.safeParse(typed)
  if (reason.success) return reading.ok ? { ok: true, content: { ...reading.content, ownerReason: reason.data } } : reading
  const fault = (typed === '' ? ownerFault({ ownerForce }, owning.force) : undefined) ?? reason.error.issues[0]?.message ?? ''
  return { ok: false, faults: new Map([...(reading.ok ? [] : reading.faults), [REASON, fault]]) }
}

/** An amendment leaves it as it stands. */
export const keepOwnerReason = <C extends Reported>(reading: RulesReading<C>, { ownerReason }: Reported): RulesReading<C> =>
  reading.ok && ownerReason !== undefined ? { ok: true, content: { ...reading.content, ownerReason } } : reading

/** Why one force recorded it for another, as its history tells it; nothing where it recorded its own. */
export const recordedForOwner = (content: unknown): readonly { readonly label: string; readonly words: string }[] =>
  typeof content === 'object' && content !== null && 'ownerReason' in content && typeof content.ownerReason === 'string'
    ? [{ label: 'Recorded for the owner', words: content.ownerReason }]
    : []
