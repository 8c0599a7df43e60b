import type { Proposal, ProposalOf } from '../../../api/proposals.ts'
import type { ProblemError } from '../../../api/problems.ts'
import { wrong } from '../../http/refusal.ts'
import { changeFaults as missingChangeFaults } from '../../missing/faults.ts'
import type { Change as MissingChange } from '../../missing/change.ts'
import { NO_MISSING_REPORT, refusalOfChange as refusalOfMissing } from '../../missing/refusals.ts'
import { changeFaults as unidentifiedChangeFaults } from '../../missing/unidentified/faults.ts'
import type { Change as UnidentifiedChange } from '../../missing/unidentified/change.ts'
import { NOT_UNIDENTIFIED, refusalOfChange as refusalOfUnidentified } from '../../missing/unidentified/refusals.ts'
import { keptFor } from '../../objects/kept-for.ts'
import { NO_OBJECT, refusalOfObjectChange } from '../../objects/refusals.ts'
import { NO_PERSON } from '../../people/handlers.ts'
import { changeFaults as propertyChangeFaults, refusalOfStep as refusalOfPropertyStep } from '../../property/change-faults.ts'
import { LIVE as LIVE_PROPERTY } from '../../property/change.ts'
import type { Change as PropertyChange } from '../../property/change.ts'
import { calendarDay } from '../../service.ts'
import type { Service } from '../../service.ts'
import { changeFaults as vehicleChangeFaults, refusalOfStep as refusalOfVehicleStep } from '../../vehicles/change-faults.ts'
import { LIVE as LIVE_VEHICLE } from '../../vehicles/change.ts'
import type { Change as VehicleChange } from '../../vehicles/change.ts'
import { changeFaults as wantedChangeFaults } from '../../wanted/change-faults.ts'
import type { Change as WantedChange } from '../../wanted/change.ts'
import { NO_REPORT, refusalOfChange as refusalOfWanted } from '../../wanted/refusals.ts'
import { fieldsOf } from '../given-content.ts'
import { KINDS } from '../kinds.ts'
import { askedOf } from './proposable.ts'
import type { Judgement, ProposedOf } from './proposable.ts'

interface Judging {
  readonly service: Pick<Service, 'store' | 'reference'>
  readonly user: string
  readonly at: Date
}

interface Report {
  readonly reportId: string
  readonly personId: string | null
  readonly reference: string
  readonly versionNumber: number
  readonly versionToChange: string
  readonly content: { readonly ownerForce: string }
}

const recordOf = (kind: Proposal['kind'], report: Report, { service }: Judging): ProposedOf => ({
  ownerForce: report.content.ownerForce,
  versionNumber: report.versionNumber,
  heading: KINDS[kind].heading(fieldsOf(report.content), service.reference),
  amended: { recordId: report.reportId, personId: report.personId, reference: report.reference, version: report.versionToChange },
  content: report.content
})

const wanted = async (proposal: ProposalOf<'wanted'>, judging: Judging): Promise<Judgement> => {
  const { store, reference } = judging.service
  const { personId, reportId, change } = proposal
  const held = await store.read('changeableWanted', { personId, reportId })
  if (held === null) return NO_REPORT
  const person = await store.read('personRecord', { personId })
  if (person === null) return NO_PERSON
  const { report } = held
  const asked = askedOf(proposal) as WantedChange
  return {
    outcome: 'judged',
    of: recordOf('wanted', report, judging),
    refusal: refusalOfWanted(held, {
      asked,
      versionToChange: change.body.versionToChange,
      asker: { user: judging.user, force: report.content.ownerForce },
      reference
    }),
    faults: wantedChangeFaults(asked, { report, person, reference, today: calendarDay(judging.at) })
  }
}

const missing = async (proposal: ProposalOf<'missing'>, judging: Judging): Promise<Judgement> => {
  const { store, reference } = judging.service
  const { personId, reportId, change } = proposal
  const report = await store.read('missingReport', { personId, reportId })
  if (report === null) return NO_MISSING_REPORT
  const asked = askedOf(proposal) as MissingChange
  return {
    outcome: 'judged',
    of: recordOf('missing', report, judging),
    refusal: refusalOfMissing(report, {
      asked,
      versionToChange: change.body.versionToChange,
      asker: { user: judging.user, force: report.content.ownerForce },
      reference
    }),
    faults: missingChangeFaults(asked, report, { reference, now: judging.at.toISOString() })
  }
}

/** Whom an identification names is looked up before it is proposed: the owner could not make it otherwise. */
const namedFaults = async (pncId: string, at: string, { service: { store } }: Judging): Promise<ProblemError[]> =>
  (await store.read('namedByPncId', { pncId, at })) === null
    ? [wrong('identification.pncId', 'No record is held under this PNC ID. Look at the number again.', 'rule')]
    : []

const property = async (proposal: ProposalOf<'property'>, judging: Judging): Promise<Judgement> => {
  const { store, reference } = judging.service
  const changeable = await store.read('changeableProperty', { reportId: proposal.reportId })
  if (changeable === null) return NO_OBJECT.property
  const { report } = changeable
  const asked = askedOf(proposal) as PropertyChange
  const asker = { user: judging.user, force: report.content.ownerForce }
  const { versionToChange } = proposal.change.body
  return {
    outcome: 'judged',
    of: recordOf('property', report, judging),
    refusal:
      refusalOfObjectChange(report, { versionToChange, asker, reference, live: LIVE_PROPERTY }) ?? refusalOfPropertyStep(asked, report),
    faults: propertyChangeFaults(asked, { report, reference, today: calendarDay(judging.at), kept: keptFor(reference) })
  }
}

const vehicle = async (proposal: ProposalOf<'vehicle'>, judging: Judging): Promise<Judgement> => {
  const { store, reference } = judging.service
  const changeable = await store.read('changeableVehicle', { reportId: proposal.reportId })
  if (changeable === null) return NO_OBJECT.vehicle
  const { report } = changeable
  const asked = askedOf(proposal) as VehicleChange
  const asker = { user: judging.user, force: report.content.ownerForce }
  const { versionToChange } = proposal.change.body
  return {
    outcome: 'judged',
    of: recordOf('vehicle', report, judging),
    refusal:
      refusalOfObjectChange(report, { versionToChange, asker, reference, live: LIVE_VEHICLE }) ?? refusalOfVehicleStep(asked, report),
    faults: vehicleChangeFaults(asked, { report, reference, today: calendarDay(judging.at) })
  }
}

const unidentified = async (proposal: ProposalOf<'unidentified'>, judging: Judging): Promise<Judgement> => {
  const { store, reference } = judging.service
  const { personId, reportId, change } = proposal
  const report = await store.read('unidentified', { personId })
  if (report === null || report.reportId !== reportId) return NOT_UNIDENTIFIED
  const asked = askedOf(proposal) as UnidentifiedChange
  const now = judging.at.toISOString()
  const { versionToChange } = change.body
  const asker = { user: judging.user, force: report.content.ownerForce }
  const faults = unidentifiedChangeFaults(asked, report, { reference, now })
  return {
    outcome: 'judged',
    of: recordOf('unidentified', report, judging),
    refusal: refusalOfUnidentified(report, { asked, versionToChange, asker, reference }),
    faults: faults.length > 0 || asked.change !== 'identify' ? faults : await namedFaults(asked.identification.pncId, now, judging)
  }
}

/** A proposal by the rules of its kind, asked as the record's owner would ask it: what is sent can be made as it stands. */
export const judgeProposal = (proposal: Proposal, judging: Judging): Promise<Judgement> => {
  switch (proposal.kind) {
    case 'wanted':
      return wanted(proposal, judging)
    case 'missing':
      return missing(proposal, judging)
    case 'property':
      return property(proposal, judging)
    case 'vehicle':
      return vehicle(proposal, judging)
    case 'unidentified':
      return unidentified(proposal, judging)
  }
}
