import type { HeldDraft } from '../../../electron/contract/drafts.ts'
import type { NewTab } from '../workspaces/tabs.ts'

/** The tab a draft is worked on in; null where it does not say of whom or of which report it is. */
export const tabOfDraft = ({ draftId, content }: HeldDraft, context = content.context): NewTab | null => {
  const { kind, title, personId, record, arrest } = content
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
    case 'wanted-change':
      return personId === undefined || record === undefined
        ? null
        : { kind: 'wanted-change', title, context, personId, reportId: record.reportId, draftId, change: record.change, dueId: null }
  }
}
