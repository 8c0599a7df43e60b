import { PLEAS } from '../../api/disposals.ts'
import { historyOf, reportsOf } from './outside-client.ts'
import type { Arrested } from './outside-client.ts'
import type { Compared, ComparedCase, ComparedCharge, ComparedRemand, RecordedResult } from './police-data.ts'
import type { TestClient } from './test-client.ts'

/** The courts' results system, which acts for every force. */
const OWNER = '01YZ'
const ADJUDICATION: Readonly<Record<string, string>> = { G: 'Guilty', N: 'Not Guilty', O: 'Non-Conviction' }

const writtenResult = (result: RecordedResult) => ({
  disposalCode: Number(result.disposalCode),
  ...(result.disposalDuration === undefined ? {} : { disposalDuration: result.disposalDuration }),
  ...(result.fineAmount === undefined ? {} : { disposalFine: { amount: result.fineAmount } }),
  ...(result.effectiveDate === undefined ? {} : { disposalEffectiveDate: result.effectiveDate }),
  ...(result.disposalQualifierCodes.length === 0 ? {} : { disposalQualifiers: result.disposalQualifierCodes }),
  ...(result.qualifierDuration === undefined ? {} : { disposalQualifierDuration: result.qualifierDuration }),
  ...(result.disposalText === undefined ? {} : { disposalText: result.disposalText })
})

/** What the court did with an offence; one that another case took goes there by its code alone. */
const heard = (charge: ComparedCharge, inCase: ComparedCase, into: ComparedCase) => {
  const tic = charge.offencesTakenIntoConsideration === undefined ? {} : { offenceTic: charge.offencesTakenIntoConsideration }
  if (inCase !== into) return { offenceTic: 0, disposalResults: [{ disposalCode: into.caseStatusMarker === 'F' ? 2060 : 2059 }] }
  return {
    ...(charge.plea === undefined ? {} : { plea: PLEAS[Number(charge.plea)] }),
    ...(charge.adjudication === undefined ? {} : { adjudication: ADJUDICATION[charge.adjudication] }),
    dateOfSentence: into.convictionDate,
    ...tic,
    disposalResults: charge.results.map(writtenResult)
  }
}

const additionalBody = (charge: ComparedCharge, inCase: ComparedCase, into: ComparedCase) => ({
  courtOffenceSequenceNumber: 0,
  offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: charge.cjsOffenceCode },
  ...(charge.roleQualifier.length === 0 ? {} : { roleQualifiers: charge.roleQualifier }),
  committedOnBail: charge.committedOnBail,
  ...heard(charge, inCase, into),
  offenceStartDate: charge.startDate,
  offenceStartTime: '14:30+00:00',
  ...(charge.endDate === undefined ? {} : { offenceEndDate: charge.endDate }),
  locationFsCode: charge.locationFSCode,
  locationText: { locationText: charge.locationAddress.locationText }
})

interface Outcome {
  /** The case as it became. */
  readonly main: ComparedCase
  /** Every case that took offences of it, itself among them. */
  readonly all: readonly ComparedCase[]
}

/** Offences by charge number: the headlines stand in that order. */
const idsByNumber = async (client: TestClient, { personId, asn }: Arrested): Promise<ReadonlyMap<number, string>> => {
  const { arrestSummaries } = await reportsOf(client, personId)
  const report = arrestSummaries.find(({ arrestReportHeadlines }) => arrestReportHeadlines.asn === asn)
  return new Map((report?.offencesHeadlines ?? []).map(({ offenceId }, index) => [index + 1, offenceId]))
}

const caseHolding = async (client: TestClient, { personId }: Arrested, offenceId: string) => {
  const { entries } = await historyOf(client, personId)
  const held = entries.find(({ charges }) => charges.some((charge) => charge.offenceId === offenceId))
  if (held === undefined) throw new Error('no case holds the offence')
  return held
}

const post = async (client: TestClient, ...call: Parameters<TestClient['call']>): Promise<void> => {
  const answer = await client.call<{ id: string }>(...call)
  if (answer.status !== 201 || typeof answer.body.id !== 'string')
    throw new Error(`${call[0]} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
}

/** Sends the court's results that make of an impending case what it became. */
export const addCourtResults = async (client: TestClient, arrested: Arrested, { main, all }: Outcome): Promise<void> => {
  const ids = await idsByNumber(client, arrested)
  const idOf = (charge: ComparedCharge): string | undefined => ids.get(charge.arrestChargeNumber)
  const originals = all.flatMap((into) => into.charges.filter((charge) => idOf(charge) !== undefined).map((charge) => ({ charge, into })))
  const added = all
    .flatMap((into) => into.charges.filter((charge) => idOf(charge) === undefined).map((charge) => ({ charge, into })))
    .toSorted((one, other) => one.charge.arrestChargeNumber - other.charge.arrestChargeNumber)
  const [first] = originals
  const held = await caseHolding(client, arrested, first === undefined ? '' : (idOf(first.charge) ?? ''))
  const forward = all.find((into) => into !== main && into.caseStatusMarker !== 'F')
  const referred = all.find(({ caseStatusMarker }) => caseStatusMarker === 'F')
  await post(client, 'addDisposalResult', {
    params: { personId: arrested.personId, courtCaseId: held.id },
    body: {
      ownerCode: OWNER,
      longPersonUrn: arrested.urn,
      courtCaseReference: held.courtCaseReference,
      court: main.court,
      dateOfConviction: main.convictionDate,
      defendant: { defendantType: 'individual', defendantFirstNames: ['Robin'], defendantLastName: arrested.surname },
      ...(forward === undefined ? {} : { carryForward: { appearanceDate: forward.convictionDate, court: forward.court } }),
      ...(referred === undefined ? {} : { referToCourtCase: { reference: `01ZD/${referred.userReference ?? ''}` } }),
      offences: originals.map(({ charge, into }, index) => ({
        courtOffenceSequenceNumber: index + 1,
        cjsOffenceCode: charge.cjsOffenceCode,
        ...(charge.roleQualifier.length === 0 ? {} : { roleQualifiers: charge.roleQualifier }),
        ...heard(charge, main, into),
        offenceId: idOf(charge)
      })),
      ...(added.length === 0
        ? {}
        : {
            additionalArrestOffences: [
              { asn: arrested.asn, additionalOffences: added.map(({ charge, into }) => additionalBody(charge, main, into)) }
            ]
          })
    }
  })
}

/** Sends what later hearings found, appearance by appearance. */
export const addAppearances = async (client: TestClient, arrested: Arrested, became: ComparedCase): Promise<void> => {
  const ids = await idsByNumber(client, arrested)
  for (const { reasonForVariation, sentenceDate, court, charges } of became.subsequentAppearances ?? []) {
    const held = await caseHolding(client, arrested, ids.get(charges[0]?.arrestChargeNumber ?? 0) ?? '')
    await post(client, 'addSubsequentResult', {
      params: { personId: arrested.personId, courtCaseId: held.id },
      body: {
        ownerCode: OWNER,
        longPersonUrn: arrested.urn,
        courtCaseReference: held.courtCaseReference,
        court,
        appearanceDate: sentenceDate,
        reasonForAppearance: reasonForVariation === 'S' ? 'Sentence Deferred' : 'Subsequently Varied',
        offences: charges.map((charge, index) => ({
          courtOffenceSequenceNumber: index + 1,
          cjsOffenceCode: charge.cjsOffenceCode,
          disposalResults: charge.results.map(writtenResult),
          offenceId: ids.get(charge.arrestChargeNumber)
        }))
      }
    })
  }
}

const FAILED_TO_APPEAR = { courtIdentityType: 'name', courtName: '*****FAILED TO APPEAR*****' }

/** Adds a remand as courts do: who failed to appear has a next court between asterisks, read back as 9998. */
export const addRemand = async (client: TestClient, { personId, reportId, urn }: Arrested, remand: ComparedRemand): Promise<void> => {
  const { nextAppearance } = remand
  await post(client, 'createRemand', {
    params: { personId, reportId },
    body: {
      ownerCode: remand.ownerCode,
      longPersonUrn: urn,
      remandDate: remand.remandDate,
      appearanceResult: remand.appearanceResult,
      bailConditions: remand.remandConditions ?? [],
      currentAppearance: remand.currentAppearance,
      nextAppearance: nextAppearance?.court?.['courtCode'] === '9998' ? { ...nextAppearance, court: FAILED_TO_APPEAR } : nextAppearance
    }
  })
}

const originalsOf = ({ charges }: ComparedCase): ComparedCharge[] =>
  charges.filter(({ additionalOffenceMarker }) => !additionalOffenceMarker)

/**
 * Sends, case by case, what turns `before` into `after`: results, carried and referred offences, what the court added,
 * the results of carried cases, later appearances, remands.
 */
export const turnInto = async (
  client: TestClient,
  arrested: Arrested,
  { before, after }: { before: Compared; after: Compared }
): Promise<void> => {
  for (const start of before.disposals) {
    const numbers = new Set(start.charges.map(({ arrestChargeNumber }) => arrestChargeNumber))
    const fromHere = (each: ComparedCase): boolean => originalsOf(each).some(({ arrestChargeNumber }) => numbers.has(arrestChargeNumber))
    const all = after.disposals.filter((each) => fromHere(each) || (originalsOf(each).length === 0 && before.disposals.length === 1))
    const decided = all.filter(({ caseStatusMarker }) => caseStatusMarker === 'C')
    const [main] = decided.toSorted((one, other) => one.convictionDate.localeCompare(other.convictionDate))
    if (main === undefined) continue
    await addCourtResults(client, arrested, { main, all })
    for (const carried of decided) if (carried !== main) await addCourtResults(client, arrested, { main: carried, all: [carried] })
    for (const each of decided) await addAppearances(client, arrested, each)
  }
  for (const remand of after.remands) await addRemand(client, arrested, remand)
}
