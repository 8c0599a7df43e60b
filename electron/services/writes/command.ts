import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import type { WriteStatus } from '../../../mock-server/api/status.ts'
import type { BodyOf } from '../leds/leds-client.ts'

interface Submitted {
  /** What it is, without personal data. */
  readonly title: string
  readonly context: AccessContext
  /** What makes it one write, however often it is submitted. */
  readonly draftId: string
  readonly personId: string | null
  /** The request that it answers (records, workflow 5): quoted, so that both are joined in one commit. */
  readonly answers?: string
  /** What is done after it, each once the one before is. The first step is called `firstStep`. */
  readonly further?: { readonly firstStep: string; readonly steps: readonly FurtherStep[] }
}

/** A step of a write that needs what the first made. */
export interface FurtherStep {
  readonly title: string
  /** Of this step alone, the same however often the whole is submitted: a step that was done is not done again. */
  readonly referenceId: string
  command(made: WriteStatus): WriteCommand
}

type ArrestStep = 'addOffence' | 'createRemand'
type CourtResult = 'addDisposalResult' | 'addSubsequentResult'
type RequestWrite = 'returnRequest' | 'acceptRequest' | 'withdrawRequest'
type ReportChange = 'amendWanted' | 'extendWanted' | 'transferWanted' | 'cancelWanted' | 'confirmWanted' | 'secondCheckWanted'

type ObjectCreation = 'createProperty' | 'createVehicleReport'
type ObjectChange =
  | 'restoreWeeded'
  | 'amendProperty'
  | 'confirmProperty'
  | 'locateProperty'
  | 'extendProperty'
  | 'cancelProperty'
  | 'amendVehicleReport'
  | 'confirmVehicleReport'
  | 'recoverVehicleReport'
  | 'extendVehicleReport'
  | 'cancelVehicleReport'
type UnidentifiedChange = 'amendUnidentified' | 'identifyUnidentified' | 'reopenUnidentified' | 'cancelUnidentified'
type MissingReportChange =
  | 'amendMissing'
  | 'addSighting'
  | 'answerRisk'
  | 'reviewMissing'
  | 'foundMissing'
  | 'recordReturnInterview'
  | 'transferMissing'
  | 'cancelMissing'

/** What the operator submitted, as it will be sent, however often it takes. */
export type WriteCommand =
  | (Submitted & {
      readonly endpoint: 'createWanted'
      readonly params: { readonly personId: string }
      readonly body: BodyOf<'createWanted'>
    })
  | (Submitted & {
      readonly endpoint: 'createMissing'
      readonly params: { readonly personId: string }
      readonly body: BodyOf<'createMissing'>
    })
  | (Submitted & {
      readonly endpoint: 'createUnidentified'
      readonly params: Record<string, never>
      readonly body: BodyOf<'createUnidentified'>
    })
  | {
      [N in UnidentifiedChange]: Submitted & {
        readonly endpoint: N
        readonly params: { readonly personId: string }
        readonly body: BodyOf<N>
      }
    }[UnidentifiedChange]
  | {
      [N in ReportChange | MissingReportChange]: Submitted & {
        readonly endpoint: N
        readonly params: { readonly personId: string; readonly reportId: string }
        readonly body: BodyOf<N>
      }
    }[ReportChange | MissingReportChange]
  | (Submitted & { readonly endpoint: 'createPerson'; readonly params: Record<string, never>; readonly body: BodyOf<'createPerson'> })
  | {
      [N in ObjectCreation]: Submitted & { readonly endpoint: N; readonly params: Record<string, never>; readonly body: BodyOf<N> }
    }[ObjectCreation]
  | {
      [N in ObjectChange]: Submitted & { readonly endpoint: N; readonly params: { readonly reportId: string }; readonly body: BodyOf<N> }
    }[ObjectChange]
  | (Submitted & {
      readonly endpoint: 'linkPeople'
      readonly params: { readonly personId: string }
      readonly body: BodyOf<'linkPeople'>
    })
  | (Submitted & {
      readonly endpoint: 'unlinkPeople'
      readonly params: { readonly personId: string; readonly linkId: string }
      readonly body: BodyOf<'unlinkPeople'>
    })
  | (Submitted & {
      readonly endpoint: 'createArrestReport'
      readonly params: { readonly personId: string }
      readonly body: BodyOf<'createArrestReport'>
    })
  | {
      [N in ArrestStep]: Submitted & {
        readonly endpoint: N
        readonly params: { readonly personId: string; readonly reportId: string }
        readonly body: BodyOf<N>
      }
    }[ArrestStep]
  | (Submitted & {
      readonly endpoint: 'createDisposal'
      readonly params: { readonly personId: string }
      readonly body: BodyOf<'createDisposal'>
    })
  | (Submitted & {
      readonly endpoint: 'amendRemand'
      readonly params: { readonly personId: string; readonly reportId: string; readonly remandId: string }
      readonly body: BodyOf<'amendRemand'>
    })
  | {
      [N in CourtResult]: Submitted & {
        readonly endpoint: N
        readonly params: { readonly personId: string; readonly courtCaseId: string }
        readonly body: BodyOf<N>
      }
    }[CourtResult]
  | {
      [N in RequestWrite]: Submitted & {
        readonly endpoint: N
        readonly params: { readonly requestId: string }
        readonly body: BodyOf<N>
      }
    }[RequestWrite]
  | (Submitted & { readonly endpoint: 'propose'; readonly params: Record<string, never>; readonly body: BodyOf<'propose'> })

const WANTED_RESULT = { id: ['wanted-report-id'], reference: ['wanted-report-reference'] } as const
const UNIDENTIFIED_RESULT = { id: ['person-id'], reference: ['unidentified-reference'] } as const
const MISSING_RESULT = { id: ['missing-report-id'], reference: ['missing-report-reference'] } as const
/** Work on a request itself: no record that answers it. */
export const ON_REQUESTS: ReadonlySet<WriteCommand['endpoint']> = new Set(['returnRequest', 'acceptRequest', 'withdrawRequest', 'propose'])

const REQUEST_RESULT = { id: ['request-id'], reference: ['request-reference'] } as const
/** Where in a completed status the new record's id and its reference stand, likeliest first. */
const PROPERTY_RESULT = { id: ['property-report-id'], reference: ['property-report-reference'] } as const
const VEHICLE_RESULT = { id: ['vehicle-report-id'], reference: ['vehicle-report-reference'] } as const
export const RESULT_TYPES = {
  createWanted: WANTED_RESULT,
  amendWanted: WANTED_RESULT,
  extendWanted: WANTED_RESULT,
  transferWanted: WANTED_RESULT,
  cancelWanted: WANTED_RESULT,
  confirmWanted: WANTED_RESULT,
  secondCheckWanted: WANTED_RESULT,
  createProperty: PROPERTY_RESULT,
  amendProperty: PROPERTY_RESULT,
  confirmProperty: PROPERTY_RESULT,
  locateProperty: PROPERTY_RESULT,
  extendProperty: PROPERTY_RESULT,
  cancelProperty: PROPERTY_RESULT,
  restoreWeeded: { id: ['property-report-id', 'vehicle-report-id'], reference: ['property-report-reference', 'vehicle-report-reference'] },
  createVehicleReport: VEHICLE_RESULT,
  amendVehicleReport: VEHICLE_RESULT,
  confirmVehicleReport: VEHICLE_RESULT,
  recoverVehicleReport: VEHICLE_RESULT,
  extendVehicleReport: VEHICLE_RESULT,
  cancelVehicleReport: VEHICLE_RESULT,
  createMissing: MISSING_RESULT,
  amendMissing: MISSING_RESULT,
  addSighting: MISSING_RESULT,
  answerRisk: MISSING_RESULT,
  reviewMissing: MISSING_RESULT,
  foundMissing: MISSING_RESULT,
  recordReturnInterview: MISSING_RESULT,
  transferMissing: MISSING_RESULT,
  cancelMissing: MISSING_RESULT,
  createUnidentified: UNIDENTIFIED_RESULT,
  amendUnidentified: UNIDENTIFIED_RESULT,
  identifyUnidentified: UNIDENTIFIED_RESULT,
  reopenUnidentified: UNIDENTIFIED_RESULT,
  cancelUnidentified: UNIDENTIFIED_RESULT,
  createPerson: { id: ['person-id'], reference: ['pnc-id', 'person-urn'] },
  linkPeople: { id: ['link-id'], reference: [] },
  unlinkPeople: { id: ['link-id'], reference: [] },
  createArrestReport: { id: ['arrest-summons-id'], reference: ['arrest-summons-number'] },
  addOffence: { id: ['charge-id'], reference: ['arrest-summons-number'] },
  createRemand: { id: ['done-id'], reference: [] },
  amendRemand: { id: ['remand-id'], reference: [] },
  createDisposal: { id: ['court-case-id'], reference: [] },
  addDisposalResult: { id: ['done-id'], reference: [] },
  addSubsequentResult: { id: ['done-id'], reference: [] },
  returnRequest: REQUEST_RESULT,
  acceptRequest: REQUEST_RESULT,
  withdrawRequest: REQUEST_RESULT,
  propose: REQUEST_RESULT
} as const satisfies Record<WriteCommand['endpoint'], { id: readonly string[]; reference: readonly string[] }>

/** The status of a write that was done when it was answered (201, `{id}`). */
export const doneAtOnce = (id: string): WriteStatus => ({
  status: 'Completed',
  steps: [],
  associatedValues: [{ type: 'done-id', value: id }]
})
