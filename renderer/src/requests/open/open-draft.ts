import type { HeldDraft } from '../../../../electron/contract/drafts.ts'
import { success, type Result } from '../../../../electron/contract/result.ts'
import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import type { DraftContent } from '../../../../mock-server/api/drafts.ts'
import type { Request } from '../../../../mock-server/api/requests.ts'
import { useAppState } from '../../app/app-state.ts'
import { useBridge } from '../../app/bridge.ts'
import { openDraft } from '../../due/open-entry.ts'
import { tabOfDraft } from '../../due/draft-tab.ts'
import type { FormStart } from '../../forms/form-model.ts'
import { toFields as missingFields } from '../../records/missing/to-fields.ts'
import { toFields as unidentifiedFields } from '../../records/missing/unidentified/to-fields.ts'
import { toFields as propertyFields } from '../../records/property/to-fields.ts'
import { toFields as vehicleFields } from '../../records/vehicle/to-fields.ts'
import { toFields as wantedFields } from '../../records/wanted/to-fields.ts'
import { showMessage } from '../../ui/announce.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import { startOf } from './proposed-fields.ts'
import { REQUEST_FORMS } from './request-forms.ts'

type Named = Pick<Request, 'requestId' | 'reference' | 'kind' | 'action' | 'fields' | 'record'>

/** The draft in which this request is being answered already. */
const draftOf = async (requestId: string): Promise<HeldDraft | undefined> => {
  const held = await useBridge().call('drafts.list', {})
  return held.ok
    ? held.value.drafts.find(({ content }) => content.request?.requestId === requestId && content.kind !== 'request-return')
    : undefined
}

/** The record that an amendment is about, as it stands in its form. */
const standingOf = async (
  { kind, record }: Named,
  context: AccessContext
): Promise<Result<{ readonly versionToChange: string; readonly start: FormStart }> | null> => {
  if (record === null) return null
  const bridge = useBridge()
  const { recordId: reportId, personId } = record
  const begun = (versionToChange: string, fields: FormStart['fields']) => success({ versionToChange, start: { fields, carried: [] } })
  switch (kind) {
    case 'wanted': {
      if (personId === null) return null
      const answer = await bridge.call('wanted.read', { context, personId, reportId })
      return answer.ok ? begun(answer.value.versionToChange, wantedFields(answer.value.content)) : answer
    }
    case 'missing': {
      if (personId === null) return null
      const answer = await bridge.call('missing.read', { context, personId, reportId })
      return answer.ok ? begun(answer.value.versionToChange, missingFields(answer.value.content)) : answer
    }
    case 'property': {
      const answer = await bridge.call('property.read', { context, reportId })
      return answer.ok ? begun(answer.value.versionToChange, propertyFields(answer.value.content)) : answer
    }
    case 'vehicle': {
      const answer = await bridge.call('vehicles.read', { context, reportId })
      return answer.ok ? begun(answer.value.versionToChange, vehicleFields(answer.value.content)) : answer
    }
    case 'unidentified': {
      if (personId === null) return null
      const answer = await bridge.call('unidentified.read', { context, personId })
      return answer.ok ? begun(answer.value.versionToChange, unidentifiedFields(answer.value.content)) : answer
    }
    case 'arrest':
      return null
  }
}

const CHANGE_DRAFT = {
  wanted: 'wanted-change',
  missing: 'missing-change',
  property: 'property-change',
  vehicle: 'vehicle-change',
  unidentified: 'unidentified-change'
} as const satisfies Record<Exclude<Request['kind'], 'arrest'>, DraftContent['kind']>

/** What the draft of a request holds; null where its form cannot be begun, which is said. */
const contentOf = async (
  request: Named,
  { context, personId }: { readonly context: AccessContext; readonly personId: string | null }
): Promise<DraftContent | null> => {
  const { kind, requestId, reference, record } = request
  const app = useAppState()
  const answers = { request: { requestId, reference }, context }
  if (request.action === 'new') {
    const { start, draft, title } = REQUEST_FORMS[kind]
    const known = start({ ownerForce: app.user?.force ?? '', context, confirms: app.may('vehicle.confirm') })
    const { fields, carried } = startOf(known, request)
    return { kind: draft, title, ...answers, ...(personId === null ? {} : { personId }), fields, carried: [...carried] }
  }
  const standing = await standingOf(request, context)
  if (standing?.ok !== true || record === null || kind === 'arrest') {
    showMessage(standing?.ok === false ? standing.problem.message : 'What is added to an arrest report is typed in its own form.')
    return null
  }
  const { fields, carried } = startOf(standing.value.start, request)
  return {
    kind: CHANGE_DRAFT[kind],
    title: `Amend ${record.reference}`,
    ...answers,
    ...(record.personId === null ? {} : { personId: record.personId }),
    record: { reportId: record.recordId, versionToChange: standing.value.versionToChange, change: 'amend' },
    fields: Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== '')),
    carried: [...carried]
  }
}

/**
 * Opens the form that answers a request with everything that was proposed in it, or goes back to the one that was
 * begun. The draft names the request: sending the form closes it in the same commit.
 */
export const openAsDraft = async (
  request: Named,
  given: { readonly context: AccessContext; readonly personId: string | null }
): Promise<void> => {
  const begun = await draftOf(request.requestId)
  if (begun !== undefined) return openDraft(begun)
  const content = await contentOf(request, given)
  if (content === null) return
  const draftId = crypto.randomUUID()
  const held = await useBridge().call('drafts.hold', { draftId, content })
  // Once saved it is a draft that is gone on with: what is known of the person does not take the place of what was proposed.
  const saved = held.ok ? await useBridge().call('drafts.save', { draftId }) : held
  if (!saved.ok) return showMessage(`${saved.problem.message} The form was not opened; the request stays yours.`)
  const tab = tabOfDraft(saved.value)
  if (tab !== null) useTabs().open(tab)
}
