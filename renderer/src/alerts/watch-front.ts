import type { Tab } from '../../../electron/contract/workspace.ts'
import type { Subscription } from '../../../mock-server/api/alerts.ts'
import { askWith } from '../app/frame/pickers.ts'
import { showMessage } from '../ui/announce.ts'
import { inWords } from '../forms/dates/calendar.ts'
import { requireStop, useStop } from '../workspaces/stop.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { useAlerts } from './alerts-store.ts'
import { askToWatch } from './watch-question.ts'
import type { Watching } from './watch-form.ts'
import { watchingVrm, whatTabShows } from './use-watchable.ts'

/** What of a tab can be watched: the item of a property report, else the person whom it is about. */
export const watchableIn = (tab: Tab | null): Watching | null => {
  if (tab === null) return null
  const shown = whatTabShows(tab.number)
  if (shown !== null) return shown
  const standing = null
  if (tab.kind === 'property-report') return { kind: 'property', target: tab.reportId, called: tab.title, standing }
  if (tab.kind === 'vehicle-check' && tab.query.vrm !== undefined) return watchingVrm(tab.query.vrm)
  const personId = tab.kind === 'check' ? tab.selected : 'personId' in tab ? tab.personId : null
  if (personId === null) return null
  return { kind: 'person', target: personId, called: tab.kind === 'person' ? tab.title : 'the person in front', standing }
}

const sayKept = (kept: Subscription): void => {
  showMessage(`You watch ${kept.label} until ${inWords(kept.expiresOn)}.`)
  void useAlerts().refresh()
}

/** Watches what the tab in front shows, under the stop in which it was opened. */
export const watchFront = async (): Promise<void> => {
  const front = useTabs().active
  const watching = watchableIn(front)
  if (watching === null) return watchOther()
  const context = front?.context ?? (await requireStop())
  const kept = context === null ? null : await askToWatch(watching, context)
  if (kept !== null) sayKept(kept)
}

const OTHERS = [
  { id: 'vrm', label: 'A registration', beside: 'every report on a vehicle that bears it' },
  { id: 'force', label: 'A force', beside: 'what is new there, and what ends' },
  { id: 'postcode', label: 'A postcode district', beside: 'what is new there, and what ends' }
] as const

/** Watches what no tab shows: a registration or an area. */
export const watchOther = async (): Promise<void> => {
  const kind = await askWith({ heading: 'Watch what?', options: OTHERS })
  const chosen = OTHERS.find(({ id }) => id === kind)
  if (chosen === undefined) return
  const called = chosen.label.charAt(0).toLowerCase() + chosen.label.slice(1)
  const context = await useStop().askForTask(`Watching ${called}`, {})
  const kept = context === null ? null : await askToWatch({ kind: chosen.id, target: '', called, standing: null }, context)
  if (kept !== null) sayKept(kept)
}

/** Another reason, another last day. */
export const changeWatch = async (standing: Subscription): Promise<void> => {
  const { kind, target, label } = standing
  const context = await useStop().askForTask(`Watching ${label}`, {})
  const kept = context === null ? null : await askToWatch({ kind, target, called: label, standing }, context)
  if (kept !== null) sayKept(kept)
}
