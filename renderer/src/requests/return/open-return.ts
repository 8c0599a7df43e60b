import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import type { Request } from '../../../../mock-server/api/requests.ts'
import { useBridge } from '../../app/bridge.ts'
import { openOnce } from '../../records/changes/open-change.ts'

/** Opens the return of a request, or goes on with the one that was begun. */
export const openReturn = async (
  { requestId, reference }: Pick<Request, 'requestId' | 'reference'>,
  context: AccessContext
): Promise<void> => {
  const held = await useBridge().call('drafts.list', {})
  const begun = held.ok
    ? held.value.drafts.find(({ content }) => content.kind === 'request-return' && content.request?.requestId === requestId)
    : undefined
  openOnce({
    isOpen: (tab) => tab.kind === 'request-return' && tab.requestId === requestId,
    tab: () => ({
      kind: 'request-return',
      title: `Return ${reference}`,
      context,
      requestId,
      draftId: begun?.draftId ?? crypto.randomUUID()
    })
  })
}
