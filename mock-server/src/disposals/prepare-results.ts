import { saysYes } from '../../api/arrest-parts.ts'
import { destinationOf } from '../../api/disposal-rules.ts'
import type { Destination } from '../../api/disposal-rules.ts'
import type { AdditionalOffence, CourtCaseResult, GivenResult, HeardOffence, SubsequentResult } from '../../api/disposal-results.ts'
import type { NewOffence } from '../arrest/add-offence.operation.ts'
import { codeOf } from '../arrest/new-arrest.ts'
import type { HeldCharge, HeldResult } from './held-case.ts'

type WithoutNumber = Omit<HeldCharge, 'courtOffenceSequenceNumber'>
export interface Heard {
  readonly destination: Destination
  readonly charge: WithoutNumber
}

/** What makes ids and versions; passed in. */
export interface Mint {
  readonly id: () => string
  readonly version: () => string
}

/** A sentence for life counts as one, whatever was sent. */
const storedResult = (result: GivenResult, { id }: Mint): HeldResult => ({
  ...result,
  ...(result.disposalDuration?.units === 'life' ? { disposalDuration: { units: 'life', count: 1 } } : {}),
  disposalId: id()
})
export const storedResults = (results: readonly GivenResult[], mint: Mint): HeldResult[] =>
  results.map((result) => storedResult(result, mint))

const heardCharge = (
  { plea, adjudication, dateOfSentence, offenceTic, disposalResults }: HeardOffence | AdditionalOffence,
  offenceId: string,
  body: CourtCaseResult,
  mint: Mint
): Heard => {
  const destination = destinationOf(disposalResults, body)
  if (destination !== 'stays') return { destination, charge: { offenceId, offenceTic } }
  return {
    destination,
    charge: {
      offenceId,
      plea,
      offenceTic,
      ...(adjudication === undefined
        ? {}
        : {
            adjudications: [
              { adjudicationId: mint.id(), appearanceNumber: 1, disposalDate: dateOfSentence ?? body.dateOfConviction, adjudication }
            ]
          }),
      disposalResults: storedResults(disposalResults, mint)
    }
  }
}

const newOffence = (
  { offenceCode, committedOnBail, locationFsCode, locationText, locationAddress, ...offence }: AdditionalOffence,
  ownerCode: string,
  mint: Mint
): NewOffence => {
  const place =
    locationText?.locationText ??
    [...(locationAddress?.addressLines ?? []), ...(locationAddress?.postcode === undefined ? [] : [locationAddress.postcode])].join(', ')
  return {
    offenceId: mint.id(),
    version: mint.version(),
    cjsCode: codeOf(offenceCode),
    content: {
      additional: true,
      committedOnBail: saysYes(committedOnBail),
      ownerCode,
      startDate: offence.offenceStartDate,
      startTime: offence.offenceStartTime,
      endDate: offence.offenceEndDate,
      endTime: offence.offenceEndTime,
      locationFSCode: locationFsCode,
      roleQualifiers: offence.roleQualifiers ?? [],
      legislationQualifiers: offence.legislationQualifiers ?? [],
      ...(place === '' ? {} : { offenceLocation: { locationType: 'description', locationText: place } }),
      offenceCode
    }
  }
}

export interface PreparedResults {
  readonly offences: readonly (Heard & { readonly cjsOffenceCode: string })[]
  readonly additional: readonly (Heard & { readonly asn: string; readonly offence: NewOffence })[]
}

/** A court's results as they are to be stored, with the ids they will have. */
export const prepareResults = (body: CourtCaseResult, mint: Mint): PreparedResults => ({
  offences: body.offences.map((offence) => ({
    cjsOffenceCode: offence.cjsOffenceCode,
    ...heardCharge(offence, offence.offenceId, body, mint)
  })),
  additional: (body.additionalArrestOffences ?? []).flatMap(({ asn, additionalOffences }) =>
    additionalOffences.map((additional) => {
      const offence = newOffence(additional, body.ownerCode, mint)
      return { asn, offence, ...heardCharge(additional, offence.offenceId, body, mint) }
    })
  )
})

export interface PreparedAppearance {
  readonly offenceId: string
  readonly cjsOffenceCode: string
  readonly plea: HeldCharge['plea']
  readonly varied: NonNullable<HeldCharge['adjudications']>[number] | undefined
  readonly disposalResults: readonly HeldResult[]
}

/** A later hearing's results as they are to be stored. */
export const prepareAppearance = ({ offences, appearanceDate }: SubsequentResult, mint: Mint): PreparedAppearance[] =>
  offences.map(({ offenceId, cjsOffenceCode, plea, adjudication, dateOfSentence, disposalResults }) => ({
    offenceId,
    cjsOffenceCode,
    plea,
    varied:
      adjudication === undefined
        ? undefined
        : { adjudicationId: mint.id(), appearanceNumber: 1, disposalDate: dateOfSentence ?? appearanceDate, adjudication },
    disposalResults: storedResults(disposalResults, mint)
  }))
