import type { PersonContent } from '../../api/people.ts'
import type { ProblemError } from '../../api/problems.ts'
import { wantedRules } from '../../api/wanted.ts'
import type { WantedContent } from '../../api/wanted.ts'
import { wrong } from '../http/refusal.ts'
import { schemaErrors } from '../http/schema-errors.ts'
import { underCriminalResponsibility } from '../people/criminal-responsibility.ts'
import type { Reference } from '../reference/reference.ts'

/** Categories that make a person a suspect, defendant or offender; the rest concern welfare, information or status. */
const OFFENCE_CATEGORIES = new Set(['WO', 'FS', 'BB', 'WW', 'WC', 'XT', 'PR', 'LS', 'LP'])

interface Facts {
  /** What the rules look at of the person: their record, or what a request gives of them. */
  readonly person: { readonly content: Pick<PersonContent, 'birth' | 'identifiers' | 'marks'> }
  readonly reference: Reference
  readonly today: string
  /** Of a change: the report as it stands. */
  readonly standing?: WantedContent
}

/** Everything wrong with a wanted report about this person, at its path under `content`. */
export const wantedFaults = (content: WantedContent, { person, reference, today, standing }: Facts): ProblemError[] => {
  const { birth, identifiers, marks } = person.content
  const rules = wantedRules({
    today,
    standing,
    person: {
      birthDate: birth.date,
      approximateAge: birth.approximateAge !== undefined,
      secondIdentifier: marks.length > 0 || identifiers.some(({ kind }) => kind !== 'pnc-id')
    },
    category: (code) => {
      const extra = reference.row('wanted-categories', code)?.extra
      return extra === undefined ? undefined : { power: String(extra['power']), warrant: extra['warrant'] === true }
    }
  })
  // Rules are made for one report: compiling them for it alone would take longer than judging it does.
  const checked = rules.safeParse(content, { jitless: true })
  const faults = checked.success ? [] : schemaErrors(checked.error)
  const { offence, warrant, ownerForce } = content
  if (offence?.cjsCode !== undefined && reference.offence(offence.cjsCode) === undefined)
    faults.push(wrong('offence.cjsCode', 'must be a valid cjs offence code', 'rule'))
  if (warrant?.courtCode !== undefined && reference.court(warrant.courtCode) === undefined)
    faults.push(wrong('warrant.courtCode', 'must be a valid court code', 'rule'))
  if (reference.station(ownerForce) === undefined) faults.push(wrong('ownerForce', 'must be a valid force station code', 'rule'))
  const tooYoung = OFFENCE_CATEGORIES.has(content.category)
    ? underCriminalResponsibility(birth, { date: offence?.date, ownerForce, today })
    : undefined
  if (tooYoung !== undefined) faults.push(wrong('category', tooYoung, 'criminal-responsibility'))
  return faults.map((fault) => ({ ...fault, field: `content.${fault.field ?? ''}` }))
}
