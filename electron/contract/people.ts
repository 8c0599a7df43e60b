import { z } from 'zod'
import { AccessContextSchema } from '../../mock-server/api/access-context.ts'
import { PersonContentSchema, PersonSearchResultSchema, PersonSearchSchema } from '../../mock-server/api/people.ts'
import { LinkCreateSchema, LinkEndSchema } from '../../mock-server/api/person-links.ts'
import { SealedDetailsSchema, SealedOpenSchema } from '../../mock-server/api/sealed.ts'
import { PersonPartSchema } from '../../mock-server/api/summary-parts.ts'
import { PERSON_PARTS, PersonSummarySchema } from '../../mock-server/api/summary.ts'
import { Uuid } from '../../mock-server/api/primitives.ts'
import { defineCall } from './call.ts'
import { WriteSchema } from './writes.ts'

/** Each quotes the stop it belongs to (design §3, The stop is the context). */
export const peopleCalls = {
  'people.search': defineCall({
    input: z.strictObject({ context: AccessContextSchema, query: PersonSearchSchema }),
    output: PersonSearchResultSchema,
    states: ['active', 'warning'],
    entitlement: 'person.search',
    perSecond: 10
  }),
  'people.open': defineCall({
    input: z.strictObject({ context: AccessContextSchema, personId: Uuid }),
    output: PersonSummarySchema,
    states: ['active', 'warning'],
    entitlement: 'person.view',
    perSecond: 20
  }),
  /** One part that a minimum reply kept back: an access of its own, logged by the server. */
  'people.openPart': defineCall({
    input: z.strictObject({ context: AccessContextSchema, personId: Uuid, part: z.enum(PERSON_PARTS) }),
    output: PersonPartSchema,
    states: ['active', 'warning'],
    entitlement: 'person.view',
    perSecond: 10
  }),
  /** Sealed safeguarding details, for a reason of their own; the supervisors are told (H52). */
  'people.openSealed': defineCall({
    input: z.strictObject({ context: AccessContextSchema, personId: Uuid, reason: SealedOpenSchema.shape.reason.unwrap() }),
    output: SealedDetailsSchema,
    states: ['active', 'warning'],
    entitlement: 'person.view',
    perSecond: 5
  }),
  /** The operator has confirmed that the record is the person’s, or takes that back: noted in the audit log. */
  'people.confirmIdentity': defineCall({
    input: z.strictObject({ personId: Uuid, confirmed: z.boolean() }),
    output: z.strictObject({}),
    states: ['active', 'warning'],
    entitlement: 'person.view',
    perSecond: 5
  }),
  /** Two records are one person's, or are not: a finding beside both, followed to its end as every write. */
  'people.link': defineCall({
    input: z.strictObject({ context: AccessContextSchema, personId: Uuid, draftId: Uuid, body: LinkCreateSchema }),
    output: WriteSchema,
    states: ['active', 'warning'],
    entitlement: 'person.link',
    perSecond: 5
  }),
  'people.unlink': defineCall({
    input: z.strictObject({ context: AccessContextSchema, personId: Uuid, linkId: Uuid, draftId: Uuid, body: LinkEndSchema }),
    output: WriteSchema,
    states: ['active', 'warning'],
    entitlement: 'person.link',
    perSecond: 5
  }),
  /**
   * Goes out as a write and is followed to its end; the new person's id is the write's `recordId`. The draft's id
   * makes it sent once, however often it is asked for.
   */
  'people.create': defineCall({
    input: z.strictObject({
      context: AccessContextSchema,
      ownerForce: z.string().length(4),
      searchToken: z.string().max(500),
      draftId: Uuid,
      person: PersonContentSchema
    }),
    output: WriteSchema,
    states: ['active', 'warning'],
    entitlement: 'person.create',
    perSecond: 5
  })
}
