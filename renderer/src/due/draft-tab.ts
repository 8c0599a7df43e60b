import type { HeldDraft } from '../../../electron/contract/drafts.ts'
import { MISSING_CHANGES } from '../../../mock-server/api/missing.ts'
import { PROPERTY_CHANGES } from '../../../mock-server/api/property.ts'
import { UNIDENTIFIED_CHANGES } from '../../../mock-server/api/unidentified-changes.ts'
import { VEHICLE_CHANGES } from '../../../mock-server/api/vehicles.ts'
import { WANTED_CHANGES } from '../../../mock-server/api/wanted.ts'
import type { NewTab } from '../workspaces/tabs.ts'

/** Which report a change's draft is of and what is done to it; null where it does not say, or that is not done to such a report. */
const changeAmong = <C extends string>(
  changes: readonly C[],
  record: HeldDraft['content']['record']
): { readonly reportId: string; readonly change: C } | null => {
  const change = changes.find((one) => one === record?.change)
  return record === undefined || change === undefined ? null : { reportId: record.reportId, change }
}

/** The tab a draft is worked on in; null where it does not say of whom or of which report it is. */
export const tabOfDraft = ({ draftId, content }: HeldDraft, context = content.context): NewTab | null => {
  const { kind, title, personId, record, arrest, request } = content
  switch (kind) {
    case 'person':
      return { kind: 'new-person', title, context, draftId, searchToken: '' }
    case 'wanted-report':
      return personId === undefined ? null : { kind: 'wanted', title, context, personId, draftId }
    case 'arrest-report':
      return personId === undefined ? null : { kind: 'arrest', title, context, personId, draftId }
    case 'arrest-step': {
      if (personId === undefined || arrest === undefined) return null
      const { reportId, step, courtCaseId, remandId = null } = arrest
      return { kind: 'arrest-step', title, context, personId, draftId, reportId, step, courtCaseId, remandId }
    }
    case 'wanted-change': {
      const change = changeAmong(WANTED_CHANGES, record)
      return personId === undefined || change === null ? null : { kind, title, context, personId, draftId, ...change, dueId: null }
    }
    case 'property-report':
      return { kind: 'property', title, context, personId: personId ?? null, draftId }
    case 'property-change': {
      const change = changeAmong(PROPERTY_CHANGES, record)
      return change === null ? null : { kind, title, context, personId: personId ?? null, draftId, ...change, dueId: null }
    }
    case 'vehicle-report':
      return { kind: 'vehicle', title, context, personId: personId ?? null, draftId }
    case 'vehicle-change': {
      const change = changeAmong(VEHICLE_CHANGES, record)
      return change === null ? null : { kind, title, context, personId: personId ?? null, draftId, ...change, dueId: null }
    }
    case 'missing-report':
      return personId === undefined ? null : { kind: 'missing', title, context, personId, draftId }
    case 'unidentified-report':
      return { kind: 'unidentified', title, context, draftId }
    case 'unidentified-change': {
      const change = changeAmong(UNIDENTIFIED_CHANGES, record)
      return personId === undefined || change === null ? null : { kind, title, context, personId, draftId, ...change }
    }
    case 'request-return':
      return request === undefined ? null : { kind, title, context, draftId, requestId: request.requestId }
    case 'missing-change': {
      const change = changeAmong(MISSING_CHANGES, record)
      return personId === undefined || change === null ? null : { kind, title, context, personId, draftId, ...change, dueId: null }
    }
  }
}
