import { randomUUID } from 'node:crypto'
import type { OffenceCode } from '../../api/arrest-parts.ts'
import type { ArrestReportCreate, CreateArrestedPerson } from '../../api/arrest.ts'
import { PersonContentSchema } from '../../api/people.ts'
import type { PersonContent } from '../../api/people.ts'
import { newVersion } from '../writes/write-request.ts'

/** An arrest report as it is to be stored; numbers are given by the store. */
export interface NewArrest {
  readonly reportId: string
  readonly version: string
  readonly ownerCode: string
  /** YYYY-MM-DD. */
  readonly date: string
  readonly headline: string
  readonly content: CreateArrestedPerson['arrestReport']['content']
  readonly offence: { readonly offenceId: string; readonly version: string; readonly cjsCode: string }
}

const SUSPECT = 'SU'

/** `SX03001A` is SX03001 with the role "attempt"; codes are kept as they were given. */
export const codeOf = (offenceCode: OffenceCode): string => {
  switch (offenceCode.offenceCodeType) {
    case 'cjs':
      return offenceCode.cjsOffenceCode.toUpperCase()
    case 'npcc':
      return offenceCode.npccOffenceCode
    case 'text':
      return offenceCode.offenceText ?? offenceCode.description ?? ''
  }
}

/** Centimetres, where the height was given in metres or centimetres; feet and inches likewise. */
const heightOf = ({ metricHeight, heightInFeet, heightInInches }: CreateArrestedPerson['person']): PersonContent['height'] => {
  const number = (given: string | number | undefined): number | undefined =>
    given === undefined || Number.isNaN(Number(given)) ? undefined : Number(given)
  const metric = number(metricHeight)
  const feet = number(heightInFeet)
  const cm =
    metric !== undefined
      ? metric < 3
        ? metric * 100
        : metric
      : feet === undefined
        ? undefined
        : feet * 30.48 + (number(heightInInches) ?? 0) * 2.54
  const rounded = cm === undefined ? undefined : Math.round(cm)
  return rounded !== undefined && rounded >= 30 && rounded <= 272 ? { cm: rounded } : undefined
}

/** The person of an arrest as a person record. */
export const personOfArrest = ({ person }: CreateArrestedPerson): PersonContent => {
  const height = heightOf(person)
  return PersonContentSchema.parse({
    names: [{ kind: 'true', surname: person.lastName, forenames: person.firstNames }],
    birth: person.dateOfBirth === undefined ? {} : { date: person.dateOfBirth },
    sex: person.sex,
    profiles: [SUSPECT],
    ...(height === undefined ? {} : { height })
  })
}

/** @param title the offence's title from the national table, for the heading */
export const arrestOf = ({ content }: ArrestReportCreate, title: string | undefined): NewArrest => {
  const cjsCode = codeOf(content.offence.offenceCode)
  return {
    reportId: randomUUID(),
    version: newVersion(),
    ownerCode: content.ownerCode,
    date: content.processStageDate,
    headline: title ?? cjsCode,
    content,
    offence: { offenceId: randomUUID(), version: newVersion(), cjsCode }
  }
}
