import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import { useAppState } from '../../app/app-state.ts'
import { beginKnown } from '../../forms/drafts/begin-known.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import { propertyStart } from './property-start.ts'

interface Begun {
  readonly context: AccessContext
  /** Whose page it is to stand on; null where it hangs on nobody. */
  readonly personId: string | null
  /** That was looked up: carried over, and marked until looked at. */
  readonly mark?: string
}

/** Begins a property report; what was looked up stands in its draft before the form opens. */
export const beginProperty = async ({ context, personId, mark }: Begun): Promise<void> => {
  const draftId = crypto.randomUUID()
  const title = 'New property report'
  if (mark !== undefined) {
    const start = propertyStart({ ownerForce: useAppState().user?.force ?? '', context, mark })
    await beginKnown({ draftId, kind: 'property-report', title, context, start })
  }
  useTabs().open({ kind: 'property', title, context, personId, draftId })
}
