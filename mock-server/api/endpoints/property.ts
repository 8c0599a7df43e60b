import type { Endpoint } from './endpoint.ts'

const REPORT = '/property-services/v1/property/:reportId'
const enquiry = { entitlement: 'property.view', headers: 'access', activityCode: 'Property Enquiry', success: 200 } as const
const update = { entitlement: 'property.change', headers: 'access', activityCode: 'Property Update', success: 202 } as const

/** Property reports: search, create, read and what is done to them. */
export const propertyEndpoints = {
  findProperty: {
    ...enquiry,
    method: 'POST',
    path: '/property-services/v1/property/search',
    summary: 'Property check, and the duplicate search before a create',
    actionCode: 'Search Property'
  },
  createProperty: {
    method: 'POST',
    path: '/property-services/v1/property',
    summary: 'Record lost, stolen or found property',
    entitlement: 'property.create',
    headers: 'access',
    activityCode: 'Property Create',
    actionCode: 'Create Property Report',
    success: 202
  },
  property: { ...enquiry, method: 'GET', path: REPORT, summary: 'One property report', actionCode: 'View Property Report' },
  propertyHistory: {
    ...enquiry,
    method: 'GET',
    path: `${REPORT}/history`,
    summary: 'Every version of a property report',
    actionCode: 'View Property Report History'
  },
  propertyMatches: {
    ...enquiry,
    method: 'GET',
    path: `${REPORT}/matches`,
    summary: 'What stands against it: lost or stolen against found',
    actionCode: 'View Property Matches'
  },
  amendProperty: { ...update, method: 'PATCH', path: REPORT, summary: 'Amend a property report', actionCode: 'Amend Property Report' },
  confirmProperty: {
    ...update,
    method: 'POST',
    path: `${REPORT}/confirmation`,
    summary: 'Confirm a property report with its reference and officer',
    actionCode: 'Confirm Property Report'
  },
  locateProperty: {
    ...update,
    method: 'POST',
    path: `${REPORT}/location`,
    summary: 'Put lost or stolen property down as located; the report is deleted after 7 days',
    actionCode: 'Locate Property'
  },
  extendProperty: {
    ...update,
    method: 'POST',
    path: `${REPORT}/review`,
    summary: 'Extend the review of a property report',
    actionCode: 'Extend Property Report Review'
  },
  cancelProperty: {
    ...update,
    method: 'POST',
    path: `${REPORT}/cancellation`,
    summary: 'Cancel a property report',
    actionCode: 'Cancel Property Report'
  }
} as const satisfies Record<string, Endpoint>
