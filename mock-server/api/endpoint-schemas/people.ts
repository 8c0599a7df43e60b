import { z } from 'zod'
import { PersonCreateSchema, PersonRecordSchema, PersonSearchResultSchema, PersonSearchSchema } from '../people.ts'
import { LinkCreateSchema, LinkEndSchema } from '../person-links.ts'
import { Uuid } from '../primitives.ts'
import { SealedDetailsSchema, SealedOpenSchema } from '../sealed.ts'
import { AcceptedSchema } from '../status.ts'
import { PersonPartSchema } from '../summary-parts.ts'
import { PERSON_PARTS, PersonSummarySchema } from '../summary.ts'
import { PersonParams } from './parts.ts'
import type { peopleEndpoints } from '../endpoints/people.ts'
import type { EndpointSchemas } from './endpoint-schema.ts'

export const peopleSchemas = {
  searchPeople: { body: PersonSearchSchema, response: PersonSearchResultSchema },
  createPerson: { body: PersonCreateSchema, response: AcceptedSchema },
  person: { params: PersonParams, response: PersonRecordSchema },
  personSummary: { params: PersonParams, response: PersonSummarySchema },
  personPart: { params: PersonParams.extend({ part: z.enum(PERSON_PARTS) }), response: PersonPartSchema },
  linkPeople: { params: PersonParams, body: LinkCreateSchema, response: AcceptedSchema },
  unlinkPeople: { params: PersonParams.extend({ linkId: Uuid.toLowerCase() }), body: LinkEndSchema, response: AcceptedSchema },
  openSealed: { params: PersonParams, body: SealedOpenSchema, response: SealedDetailsSchema }
} as const satisfies Record<keyof typeof peopleEndpoints, EndpointSchemas>
