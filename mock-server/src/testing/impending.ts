import type { ComparedCase, ComparedCharge } from './police-data.ts'

/** A charge of this code as a report would hold it. */
const charge = (code: string, number: number): ComparedCharge => ({
  additionalMarker: false,
  additionalOffenceMarker: false,
  arrestChargeNumber: number,
  chargeStatusMarker: 'A',
  cjsOffenceCode: code,
  committedOnBail: false,
  courtCaseChargeNumber: number,
  forceStationChargeOrig: '01ZD',
  legislationQualifier: [],
  locationAddress: { locationText: 'Kingston High Street', locationType: 'description' },
  locationFSCode: '01ZD',
  offenceChargeNumber: number,
  offenceDescription: [],
  othersCharged: [],
  qualifiedCjsCode: code,
  results: [],
  roleQualifier: [],
  startDate: '2007-11-28'
})

/** A case that is still to be heard, of offences with these codes, at Camberwell Green on 7 January 2008. */
export const impending = (codes: readonly string[]): ComparedCase => ({
  caseStatusMarker: 'A',
  convictionDate: '2008-01-07',
  hasReference: true,
  court: { courtIdentityType: 'code', courtCode: '2576' },
  charges: codes.map((code, index) => charge(code, index + 1))
})
