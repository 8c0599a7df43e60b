import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import type { BodyOf } from '../leds/leds-client.ts'

interface Submitted {
  /** What it is, without personal data. */
  readonly title: string
  readonly context: AccessContext
  /** What makes it one write, however often it is submitted. */
  readonly draftId: string
  readonly personId: string | null
}

type ReportChange = 'amendWanted' | 'extendWanted' | 'transferWanted' | 'cancelWanted' | 'secondCheckWanted'

/** What the operator submitted, as it will be sent, however often it takes. */
export type WriteCommand =
  | (Submitted & {
      readonly endpoint: 'createWanted'
      readonly params: { readonly personId: string }
      readonly body: BodyOf<'createWanted'>
    })
  | {
      [N in ReportChange]: Submitted & {
        readonly endpoint: N
        readonly params: { readonly personId: string; readonly reportId: string }
        readonly body: BodyOf<N>
      }
    }[ReportChange]
  | (Submitted & { readonly endpoint: 'createPerson'; readonly params: Record<string, never>; readonly body: BodyOf<'createPerson'> })

/** Where in a completed status the new record's id and its reference stand, likeliest first. */
const WANTED_RESULT = { id: ['wanted-report-id'], reference: ['wanted-report-reference'] } as const
export const RESULT_TYPES = {
  createWanted: WANTED_RESULT,
  amendWanted: WANTED_RESULT,
  extendWanted: WANTED_RESULT,
  transferWanted: WANTED_RESULT,
  cancelWanted: WANTED_RESULT,
  secondCheckWanted: WANTED_RESULT,
  createPerson: { id: ['person-id'], reference: ['pnc-id', 'person-urn'] }
} as const satisfies Record<WriteCommand['endpoint'], { id: readonly string[]; reference: readonly string[] }>
