import { z } from 'zod'
import { BirthSchema, PersonContentSchema, ReportHeadlineSchema } from './people.ts'
import { Uuid } from './primitives.ts'
import { PERSON_PARTS, PersonSummarySchema } from './summary.ts'
import type { PersonPartName, PersonSummary } from './summary.ts'

const { shape: content } = PersonContentSchema
const { shape: summaryShape } = PersonSummarySchema
const of = { personId: Uuid }

/** One part of a person's page that a minimum reply keeps back: opened when it is asked for, each time logged (records, workflow 2). */
export const PersonPartSchema = z.discriminatedUnion('part', [
  z.object({ ...of, part: z.literal('addresses'), addresses: content.addresses.unwrap(), phones: content.phones.unwrap() }),
  z.object({ ...of, part: z.literal('associates'), associates: summaryShape.associates }),
  z.object({ ...of, part: z.literal('vehicles'), vehicles: summaryShape.vehicles }),
  /** All headlines: a minimum reply has those of open cases alone. */
  z.object({ ...of, part: z.literal('history'), history: z.array(ReportHeadlineSchema) }),
  z.object({
    ...of,
    part: z.literal('about'),
    identifiers: content.identifiers.unwrap(),
    heldElsewhere: content.heldElsewhere.unwrap(),
    birthplace: BirthSchema.shape.place,
    nationality: content.nationality,
    occupation: content.occupation,
    ethnicity: content.ethnicity
  })
])
export type PersonPart = z.infer<typeof PersonPartSchema>

/** Numbers by which an identity is told, or driver status is asked for, stand in the minimum; others do not. */
const TELLS_IDENTITY: readonly string[] = ['pnc-id', 'cro', 'driver-number']
const isOpenCase = ({ kind, open }: PersonSummary['history'][number]): boolean => kind === 'arrest' && open

/** One part of a whole page. */
export const partOf = (summary: PersonSummary, part: PersonPartName): PersonPart => {
  const { personId, content: held } = summary.person
  const { addresses, phones, identifiers, heldElsewhere, nationality, occupation, ethnicity, birth } = held
  switch (part) {
    case 'addresses':
      return { personId, part, addresses, phones }
    case 'associates':
      return { personId, part, associates: summary.associates }
    case 'vehicles':
      return { personId, part, vehicles: summary.vehicles }
    case 'history':
      return { personId, part, history: summary.history }
    case 'about':
      return {
        personId,
        part,
        identifiers,
        heldElsewhere,
        ...(birth.place === undefined ? {} : { birthplace: birth.place }),
        ...(nationality === undefined ? {} : { nationality }),
        ...(occupation === undefined ? {} : { occupation }),
        ...(ethnicity === undefined ? {} : { ethnicity })
      }
  }
}

/** Whether a part says anything that the minimum does not. */
const holdsAnything = (summary: PersonSummary, part: PersonPartName): boolean => {
  const { addresses, phones, identifiers, heldElsewhere, nationality, occupation, ethnicity, birth } = summary.person.content
  switch (part) {
    case 'addresses':
      return addresses.length + phones.length > 0
    case 'associates':
      return summary.associates.length > 0
    case 'vehicles':
      return summary.vehicles.length > 0
    case 'history':
      // Behind an open case stand its results, and those of others.
      return summary.history.length > 0
    case 'about':
      return (
        heldElsewhere.length > 0 ||
        identifiers.some(({ kind }) => !TELLS_IDENTITY.includes(kind)) ||
        [nationality, occupation, ethnicity, birth.place].some((each) => each !== undefined)
      )
  }
}

/**
 * Markers that say what a driver’s licence does: that is the driver record’s, opened under its basis (records, Driver). An
 * order of a court by which somebody is disqualified stands with the other orders, as the reply’s order has it.
 */
const SAYS_DRIVER_STATUS: readonly string[] = ['DD']
const isKept = (code: string): boolean => !SAYS_DRIVER_STATUS.includes(code)

/** Flags as a role reads them that answers over the radio. */
export const minimumFlags = (flags: PersonSummary['flags']): PersonSummary['flags'] => ({
  ...flags,
  markers: flags.markers.filter(isKept)
})

/**
 * What a control room needs to answer (records, workflow 2): who it is, warnings, wanted and missing, bail, open cases and
 * orders. The other parts that say something are named in `withheld`, and each is opened by itself.
 */
export const minimumOf = (summary: PersonSummary): PersonSummary => {
  const { nationality: _nationality, occupation: _occupation, ethnicity: _ethnicity, birth, ...held } = summary.person.content
  const { place: _place, ...born } = birth
  return {
    ...summary,
    // SECURITY: H50 driver status is sealed in the minimum as it is in the driver record
    flags: minimumFlags(summary.flags),
    markers: summary.markers.filter(({ code }) => isKept(code)),
    person: {
      ...summary.person,
      content: {
        ...held,
        birth: born,
        addresses: [],
        phones: [],
        associates: [],
        heldElsewhere: [],
        identifiers: held.identifiers.filter(({ kind }) => TELLS_IDENTITY.includes(kind))
      }
    },
    associates: [],
    vehicles: [],
    history: summary.history.filter(isOpenCase),
    withheld: PERSON_PARTS.filter((part) => holdsAnything(summary, part))
  }
}

/** The page with a part that was opened. */
export const withPart = (summary: PersonSummary, opened: PersonPart): PersonSummary => {
  const withheld = (summary.withheld ?? []).filter((part) => part !== opened.part)
  const change = (content: Partial<PersonSummary['person']['content']>): PersonSummary => ({
    ...summary,
    person: { ...summary.person, content: { ...summary.person.content, ...content } },
    withheld
  })
  switch (opened.part) {
    case 'addresses':
      return change({ addresses: opened.addresses, phones: opened.phones })
    case 'associates':
      return {
        ...change({ associates: opened.associates.map(({ displayName: _name, ...associate }) => associate) }),
        associates: opened.associates
      }
    case 'vehicles':
      return { ...summary, vehicles: opened.vehicles, withheld }
    case 'history':
      return { ...summary, history: opened.history, withheld }
    case 'about': {
      const { personId: _personId, part: _part, birthplace, ...about } = opened
      return change({
        ...about,
        birth: { ...summary.person.content.birth, ...(birthplace === undefined ? {} : { place: birthplace }) }
      })
    }
  }
}
