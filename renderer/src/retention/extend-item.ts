import type { RetentionItem } from '../../../mock-server/api/due.ts'
import { useAppState } from '../app/app-state.ts'
import { contextFor } from '../due/due-context.ts'
import { showMessage } from '../ui/announce.ts'
import { useStop } from '../workspaces/stop.ts'
import { useTabs } from '../workspaces/tabs.ts'

export const canExtend = (): boolean => useAppState().may('wanted.change')

/** A report whose days are counted is extended from here; why it is opened is shown first, and can be put in other words. */
export const extend = async ({ personId, reportId, reference, what, status }: RetentionItem): Promise<void> => {
  const app = useAppState()
  if (!canExtend()) return showMessage('Your role does not extend reports. Tell a bureau operator which of them has to stand on.')
  if (status !== 'circulated') return showMessage(`${reference} is no longer circulated: it cannot be extended, and is erased on its day.`)
  const tabs = useTabs()
  const standing = tabs.find((tab) => tab.kind === 'wanted-change' && tab.reportId === reportId && tab.change === 'extend')
  if (standing !== undefined) return tabs.activate(standing.number)
  const composed = contextFor(
    { kind: what === 'erase' ? 'weeding' : 'review', reference },
    app.user ?? { name: 'Operator', number: '' },
    'retention list'
  )
  const context = await useStop().askForTask(`Extend ${reference}`, composed)
  if (context === null) return
  tabs.open({
    kind: 'wanted-change',
    title: `Extend: ${reference}`,
    context,
    personId,
    reportId,
    draftId: crypto.randomUUID(),
    change: 'extend',
    dueId: null
  })
}
