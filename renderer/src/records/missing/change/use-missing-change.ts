import { shallowRef } from 'vue'
import type { HeldDraft } from '../../../../../electron/contract/drafts.ts'
import type { Tab } from '../../../../../electron/contract/workspace.ts'
import type { PersonContent } from '../../../../../mock-server/api/people.ts'
import { useAppState } from '../../../app/app-state.ts'
import { useBridge } from '../../../app/bridge.ts'
import type { FormStart } from '../../../forms/form-model.ts'
import { useTabs } from '../../../workspaces/tabs.ts'
import { goesToOwner } from '../../changes/proposing.ts'
import { useRecordChange } from '../../changes/use-record-change.ts'
import { trueName } from '../../person/person-words.ts'
import { homeOf } from '../../refusal-homes.ts'
import { missingFieldOf } from '../to-content.ts'
import { MISSING, PROPOSED_MISSING } from './missing-record.ts'
import { useChangeFields } from './use-change-fields.ts'
import type { HeldEpisode } from './use-missing-report.ts'

interface Given {
  readonly tab: Extract<Tab, { kind: 'missing-change' }>
  readonly start: FormStart
  readonly draft: HeldDraft | null
  readonly held: HeldEpisode
}

/** A change of a missing report: what `useRecordChange` has to know of it. */
export const useMissingChange = ({ tab, start, draft: found, held }: Given) => {
  const tabs = useTabs()
  const bridge = useBridge()
  const { change: kind, context, personId, reportId, draftId } = tab
  const person = shallowRef<PersonContent | null>(null)

  const standing = held.report.value
  // SECURITY: H56 a report of another force is changed by its owner alone: what is typed goes there as a proposal
  const proposes = standing !== null && goesToOwner(standing.content.ownerForce, useAppState().user)
  const record = proposes ? PROPOSED_MISSING : MISSING
  const change = useRecordChange({
    record,
    tab,
    found,
    held,
    fields: (version, content) =>
      useChangeFields({
        change: kind,
        start,
        version,
        held: () => content.value,
        child: () => held.report.value?.child ?? false,
        proposes
      }),
    heading: (versionToChange) => ({
      kind: 'missing-change',
      title: tab.title,
      personId,
      context,
      record: { reportId, versionToChange, change: kind }
    }),
    send: (asked, context) => bridge.call('missing.change', { personId, reportId, draftId, context, change: asked }),
    proposal: proposes ? (asked, reason) => ({ kind: 'missing', personId, reportId, change: asked, reason }) : null,
    whole:
      kind === 'amend'
        ? (asked) => {
            const standing = held.versions.value?.at(-1)?.content
            return asked.kind === 'amend' && standing !== undefined ? { ...standing, report: asked.body.content } : null
          }
        : null,
    fieldOf: (field) => missingFieldOf(homeOf(field).replace(/^answers\./, 'risk.')),
    completed: (recordId, reference) => {
      // The report that stood open beside its change is this one, read back: it is not shown twice.
      const older = tabs.find((other) => other.kind === 'missing-report' && other.reportId === recordId)
      if (older !== undefined && older.number !== tabs.activeNumber) tabs.close(older.number)
      const name = person.value === null ? '' : `: ${trueName(person.value)}`
      const title = `Missing ${reference ?? 'report'}${name}`.slice(0, 200)
      return {
        announced: `${MISSING.changes[kind].done}, ${reference ?? ''}`,
        tab: { kind: 'missing-report', title, context, personId, reportId: recordId }
      }
    }
  })
  return { change, person, record, proposes }
}
