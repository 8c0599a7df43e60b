import { nextTick } from 'vue'
import type { Command } from '../commands/command.ts'
import { useAppState } from '../app/app-state.ts'
import { enterActiveTab } from '../workspaces/enter-tab.ts'
import { useStop } from '../workspaces/stop.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { reportIncident } from './incident-form.ts'

/** Of the table of reasons: transaction log and other audit checks. */
const AUDIT_REASON = '0'

/** One tab of its kind at most. Notices name people, so a supervisor says once why they are read. */
export const goToSupervision = async (): Promise<void> => {
  const tabs = useTabs()
  const standing = tabs.find((tab) => tab.kind === 'supervision')
  if (standing === undefined) {
    const context = useAppState().may('notice.sealed')
      ? await useStop().askForTask('Notices of sealed details opened are read', { reason: AUDIT_REASON })
      : null
    if (context === null && useAppState().may('notice.sealed')) return
    tabs.open({ kind: 'supervision', title: 'Supervision', context })
  } else tabs.activate(standing.number)
  await nextTick()
  await enterActiveTab()
}

const isOpen: Command['when'] = ({ session, entitlements }) =>
  (session === 'active' || session === 'warning') && entitlements.has('incident.report')

export const supervisionCommands = (): Command[] => [
  {
    id: 'supervision.go',
    title: 'Supervision: incidents and notices',
    group: 'Records',
    when: ({ entitlements }) => entitlements.has('incident.view'),
    run: goToSupervision
  },
  { id: 'incident.report', title: 'Report a security incident…', group: 'Session', when: isOpen, run: reportIncident }
]
