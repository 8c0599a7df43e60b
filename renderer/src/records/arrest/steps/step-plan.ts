import type { Result } from '../../../../../electron/contract/result.ts'
import type { Tab } from '../../../../../electron/contract/workspace.ts'
import type { Write } from '../../../../../electron/contract/writes.ts'
import type { AccessContext } from '../../../../../mock-server/api/access-context.ts'
import { checknameOf } from '../../../../../mock-server/api/arrest-parts.ts'
import type { ArrestSummonsPage } from '../../../../../mock-server/api/arrest-reads.ts'
import type { PersonRecord } from '../../../../../mock-server/api/people.ts'
import { useBridge } from '../../../app/bridge.ts'
import { inWords } from '../../../forms/dates/calendar.ts'
import type { Faults, SectionSpec, TypedFields } from '../../../forms/field.ts'
import { createFieldReader } from '../../../forms/field-reader.ts'
import type { FormStart } from '../../../forms/form-model.ts'
import { sameSections } from '../../../forms/same-sections.ts'
import { offenceFields } from '../arrest-fields.ts'
import { offenceFieldOf, readOffence } from '../read-offence.ts'
import type { HeldArrest } from '../report/use-arrest-report.ts'
import { caseFieldOf, caseSections, readCase, type Chargeable } from './case-form.ts'
import { addedNumbers } from './added-offences.ts'
import { heardPlaces, laterFieldOf, laterSections, readLater } from './later-hearing-form.ts'
import { readRemand, remandFieldOf, remandSections } from './remand-form.ts'
import { readResults, resultFieldOf, resultSections } from './result-form.ts'
import type { StepReading } from './step-reading.ts'

type StepTab = Extract<Tab, { kind: 'arrest-step' }>

/** What a step is made of: its fields, what is wrong with them, and how it is sent. */
export interface StepPlan {
  readonly start: FormStart
  sections(typed: TypedFields): readonly SectionSpec[]
  faults(typed: TypedFields): Faults
  /** The field that shows a path of what was sent. @param typed what was typed of it */
  fieldOf(path: string, typed: TypedFields): string
  /** Null where something is wrong. */
  send(typed: TypedFields, context: AccessContext): Promise<Result<Write>> | null
}

export interface StepParts {
  readonly tab: StepTab
  readonly held: HeldArrest
  readonly versions: ArrestSummonsPage
  readonly today: string
  /** Of the operator: who adds it. */
  readonly ownerCode: string
  /** Null until the person was opened: nothing is sent before. */
  readonly person: () => PersonRecord | null
}

const planOf = <T>({
  read,
  send,
  ...plan
}: Pick<StepPlan, 'start' | 'sections' | 'fieldOf'> & {
  readonly read: (typed: TypedFields) => StepReading<T>
  readonly send: (body: T, context: AccessContext) => Promise<Result<Write>>
}): StepPlan => ({
  ...plan,
  sections: sameSections(plan.sections),
  faults: (typed) => {
    const reading = read(typed)
    return reading.ok ? new Map() : reading.faults
  },
  send: (typed, context) => {
    const reading = read(typed)
    return reading.ok ? send(reading.body, context) : null
  }
})

/** Holds the place of what is not known before the person is opened, so that the fields can be judged all the same. */
const UNKNOWN = { longPersonUrn: '0000/0A', surname: '', forenames: [] as readonly string[] }
const whoIs = (person: PersonRecord | null): typeof UNKNOWN => {
  const name = person?.content.names.find(({ kind }) => kind === 'true') ?? person?.content.names[0]
  if (person === null) return { ...UNKNOWN, surname: 'x' }
  return { longPersonUrn: person.longPersonUrn, surname: name?.surname ?? '', forenames: name?.forenames ?? [] }
}

const carriedStart = (fields: Record<string, string>): FormStart => ({ fields, carried: Object.keys(fields) })

/** Offences of the report that stand in no case yet, with the version that a case quotes. */
export const chargeableOf = (held: HeldArrest, versions: ArrestSummonsPage): readonly Chargeable[] => {
  const charged = new Set(held.cases.flatMap(({ charges }) => charges.map(({ offenceId }) => offenceId)))
  const known = new Map(versions.arrestSummaries.flatMap(({ offences }) => offences.map(({ offenceId, version }) => [offenceId, version])))
  return held.summary.offencesHeadlines.flatMap(({ offenceId, cjsOffenceCode }, index) => {
    const version = known.get(offenceId)
    return version === undefined || charged.has(offenceId) ? [] : [{ number: index + 1, offenceId, version, code: cjsOffenceCode }]
  })
}

/** @returns null where the case whose results are added is no longer there */
export const stepPlan = ({ tab, held, versions, today, ownerCode, person }: StepParts): StepPlan | null => {
  const { personId, reportId, draftId } = tab
  const bridge = useBridge()
  const surroundings = () => ({ today, ownerCode, longPersonUrn: whoIs(person()).longPersonUrn })
  const checkname = (): string => checknameOf(whoIs(person()).surname)
  switch (tab.step) {
    case 'offence':
      return planOf({
        start: { fields: {}, carried: [] },
        sections: () => [{ heading: 'Offence', fields: offenceFields('') }],
        fieldOf: offenceFieldOf,
        read: (typed) => {
          const reader = createFieldReader(typed, today)
          const body = readOffence(reader, { at: '', ownerCode, today })
          return body === undefined ? { ok: false, faults: reader.faults } : { ok: true, body }
        },
        send: (content, context) =>
          bridge.call('arrest.addOffence', {
            context,
            personId,
            reportId,
            draftId,
            body: { content, changedBy: ownerCode, checkname: checkname() }
          })
      })
    case 'remand':
      return planOf({
        start: carriedStart({ remandDate: inWords(today), 'currentAppearance.forceStationCode': ownerCode }),
        sections: remandSections,
        fieldOf: remandFieldOf,
        read: (typed) => readRemand(typed, surroundings()),
        send: (body, context) => bridge.call('arrest.addRemand', { context, personId, reportId, draftId, body })
      })
    case 'case':
      return planOf({
        start: carriedStart({ kind: 'impending-prosecution-detail', linkedOffences: 'all' }),
        sections: caseSections,
        fieldOf: caseFieldOf,
        read: (typed) => readCase(typed, { ...surroundings(), checkname: checkname(), chargeable: chargeableOf(held, versions) }),
        send: (body, context) => bridge.call('arrest.makeCase', { context, personId, draftId, body })
      })
    case 'result': {
      const entry = held.cases.find(({ id }) => id === tab.courtCaseId)
      if (entry === undefined) return null
      const { court, convictionDate } = entry
      return planOf({
        start: carriedStart({
          ...(court?.courtIdentityType === 'code' ? { court: court.courtCode } : {}),
          ...(convictionDate !== undefined && convictionDate <= today ? { dateOfConviction: inWords(convictionDate) } : {})
        }),
        sections: (typed) => resultSections(entry, typed),
        fieldOf: (path, typed) => resultFieldOf(path, addedNumbers(typed)),
        read: (typed) =>
          readResults(typed, { ...surroundings(), entry, defendant: whoIs(person()), asn: held.summary.arrestReportHeadlines.asn }),
        send: (body, context) => bridge.call('arrest.addResult', { context, personId, courtCaseId: entry.id, draftId, body })
      })
    }
    case 'later-hearing': {
      const entry = held.cases.find(({ id }) => id === tab.courtCaseId)
      if (entry === undefined) return null
      return planOf({
        start: carriedStart(entry.court?.courtIdentityType === 'code' ? { court: entry.court.courtCode } : {}),
        sections: (typed) => laterSections(entry, typed),
        fieldOf: (path, typed) => laterFieldOf(path, heardPlaces(entry, typed)),
        read: (typed) => readLater(typed, { ...surroundings(), entry }),
        send: (body, context) => bridge.call('arrest.addSubsequent', { context, personId, courtCaseId: entry.id, draftId, body })
      })
    }
    // It has a form of its own, which merges what others changed meanwhile.
    case 'amend-remand':
      return null
  }
}
