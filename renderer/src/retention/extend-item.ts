import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import type { RetentionItem } from '../../../mock-server/api/due.ts'
import { useAppState } from '../app/app-state.ts'
import { contextFor } from '../due/due-context.ts'
import { showMessage } from '../ui/announce.ts'
import { useStop } from '../workspaces/stop.ts'
import { useTabs } from '../workspaces/tabs.ts'

export const canExtend = (): boolean => useAppState().may('wanted.change')

/** Why an item of this list is opened: shown before it is, and recorded. */
export const composed = ({ what, reference }: Pick<RetentionItem, 'what' | 'reference'>): AccessContext =>
  contextFor(
    { kind: what === 'erase' ? 'weeding' : 'review', reference },
    useAppState().user ?? { name: 'Operator', number: '' },
    'retention list'
  )

/** A property or vehicle report is looked at first: what its clock says is confirmed, extended, located or cancelled on its own page. */
const openObject = async (item: RetentionItem): Promise<void> => {
  const { kind, personId, reportId, reference } = item
  const tabs = useTabs()
  const as = kind === 'property' ? 'property-report' : 'vehicle-report'
  const standing = tabs.find((tab) => tab.kind === as && tab.reportId === reportId)
  if (standing !== undefined) return tabs.activate(standing.number)
  const context = await useStop().askForTask(`Open ${reference}`, composed(item))
  if (context !== null) tabs.open({ kind: as, title: reference, context, personId, reportId })
}

/** A report whose days are counted is extended from here; why it is opened is shown first, and can be put in other words. */
export const extend = async (item: RetentionItem): Promise<void> => {
  const { kind, personId, reportId, reference, status } = item
  if (!canExtend()) return showMessage('Your role does not extend reports. Tell a bureau operator which of them has to stand on.')
  if (kind === 'property' || kind === 'vehicle' || personId === null) return openObject(item)
  if (status === 'found')
    return showMessage(
      `${reference} is closed and stays in the person’s history. Open the person to look whether all of it has to be kept.`
    )
  if (status !== 'circulated') return showMessage(`${reference} is no longer circulated: it cannot be extended, and is erased on its day.`)
  const tabs = useTabs()
  const standing = tabs.find((tab) => tab.kind === 'wanted-change' && tab.reportId === reportId && tab.change === 'extend')
  if (standing !== undefined) return tabs.activate(standing.number)
  const context = await useStop().askForTask(`Extend ${reference}`, composed(item))
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
