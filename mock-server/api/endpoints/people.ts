import type { Endpoint } from './endpoint.ts'

/** People: search, create, read. */
export const peopleEndpoints = {
  searchPeople: {
    method: 'POST',
    path: '/person-services/v1/people/search',
    summary: 'Name check',
    entitlement: 'person.search',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'Search Person',
    success: 200
  },
  createPerson: {
    method: 'POST',
    path: '/person-services/v1/people',
    summary: 'Create a person',
    entitlement: 'person.create',
    headers: 'access',
    activityCode: 'Person Create',
    actionCode: 'Create Person',
    success: 202
  },
  person: {
    method: 'GET',
    path: '/person-services/v1/people/:personId',
    summary: 'A person’s record, whole',
    entitlement: 'person.whole',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'View Person',
    success: 200
  },
  personSummary: {
    method: 'GET',
    path: '/person-services/v1/people/:personId/summary',
    summary: 'The concise page in reply order, or its minimum by role; sealed and withheld parts are named, not given',
    entitlement: 'person.view',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'View Person Summary',
    success: 200
  },
  personPart: {
    method: 'GET',
    path: '/person-services/v1/people/:personId/summary/:part',
    summary: 'One part of a person’s page that a minimum reply keeps back',
    entitlement: 'person.view',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'View Person Part',
    success: 200
  },
  openSealed: {
    method: 'POST',
    path: '/person-services/v1/people/:personId/sealed-details',
    summary: 'Open a person’s sealed safeguarding details, for a reason; the supervisor is told',
    entitlement: 'person.view',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'Open Sealed Details',
    success: 200
  },
  linkPeople: {
    method: 'POST',
    path: '/person-services/v1/people/:personId/links',
    summary: 'Two records are one person’s, or are not, with the reason; both records stay',
    entitlement: 'person.link',
    headers: 'access',
    activityCode: 'Person Update',
    actionCode: 'Link People',
    success: 202
  },
  unlinkPeople: {
    method: 'POST',
    path: '/person-services/v1/people/:personId/links/:linkId/end',
    summary: 'End a finding that two records are one person’s, or are not',
    entitlement: 'person.link',
    headers: 'access',
    activityCode: 'Person Update',
    actionCode: 'Unlink People',
    success: 202
  }
} as const satisfies Record<string, Endpoint>
