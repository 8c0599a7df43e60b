import type { AccessContext } from '../../../../../mock-server/api/access-context.ts'
import type { UnidentifiedVersion } from '../../../../../mock-server/api/unidentified-changes.ts'
import type { UnidentifiedReport } from '../../../../../mock-server/api/unidentified.ts'
import { useBridge } from '../../../app/bridge.ts'
import { useRecord } from '../../changes/use-record.ts'

/** The record of somebody found without a name, and every version of it. */
export const useUnidentifiedReport = ({ context, personId }: { readonly context: AccessContext | null; readonly personId: string }) =>
  useRecord<UnidentifiedReport, UnidentifiedVersion>(
    context === null
      ? null
      : {
          read: () => useBridge().call('unidentified.read', { context, personId }),
          history: () => useBridge().call('unidentified.history', { context, personId })
        }
  )
export type HeldUnidentified = ReturnType<typeof useUnidentifiedReport>
