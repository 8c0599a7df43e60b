import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import type { DraftContent } from '../../../../mock-server/api/drafts.ts'
import { useBridge } from '../../app/bridge.ts'
import { showMessage } from '../../ui/announce.ts'
import type { FormStart } from '../form-model.ts'

interface Known {
  readonly draftId: string
  readonly kind: DraftContent['kind']
  readonly title: string
  readonly context: AccessContext
  readonly start: FormStart
}

/** Puts what is known of a new record into its draft before its form opens, so that the form begins from it. */
export const beginKnown = async ({ draftId, kind, title, context, start }: Known): Promise<void> => {
  const content = { kind, title, context, fields: start.fields, carried: [...start.carried] }
  const held = await useBridge().call('drafts.hold', { draftId, content })
  if (!held.ok) showMessage(`${held.problem.message} What was looked up is not carried over.`)
}
