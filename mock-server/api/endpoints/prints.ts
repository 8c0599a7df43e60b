import type { Endpoint } from './endpoint.ts'

const PRINTS = '/workstation-services/v1/prints'
const access = { headers: 'access', activityCode: 'Print' } as const

/** The ledger of what went onto paper (H33): written before a page leaves. */
export const printEndpoints = {
  prints: {
    method: 'GET',
    path: PRINTS,
    summary: 'Prints: one’s own, or the force’s',
    entitlement: 'print.record',
    headers: 'transport',
    actionCode: 'List Prints',
    success: 200
  },
  createPrint: {
    ...access,
    method: 'POST',
    path: PRINTS,
    summary: 'Take a print number for a record, with the reason',
    entitlement: 'print.record',
    actionCode: 'Number Print',
    success: 201
  },
  printMade: {
    ...access,
    method: 'PUT',
    path: `${PRINTS}/:printId/made`,
    summary: 'What was made to be printed, before a page of it leaves',
    entitlement: 'print.record',
    actionCode: 'Print',
    success: 200
  },
  closePrint: {
    method: 'POST',
    path: `${PRINTS}/:printId/closing`,
    summary: 'The pages were returned or destroyed, or never came out',
    entitlement: 'print.record',
    headers: 'transport',
    actionCode: 'Close Print',
    success: 200
  },
  findPrint: {
    ...access,
    method: 'GET',
    path: `${PRINTS}/by-number/:printNumber`,
    summary: 'Who printed a page that was found, when and why',
    entitlement: 'print.ledger',
    actionCode: 'Find Print',
    success: 200
  }
} as const satisfies Record<string, Endpoint>
