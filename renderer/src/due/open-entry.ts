import type { HeldDraft } from '../../../electron/contract/drafts.ts'
import type { Write } from '../../../electron/contract/writes.ts'
import { DUE_NOTICES, MISSING_DUE, PROPERTY_DUE, VEHICLE_DUE } from '../../../mock-server/api/due.ts'
import type { DueItem } from '../../../mock-server/api/due.ts'
import type { MissingChange } from '../../../mock-server/api/missing.ts'
import type { WantedChange } from '../../../mock-server/api/wanted.ts'
import { openAccount } from '../administration/accounts-commands.ts'
import { goToSupervision } from '../supervision/supervision-commands.ts'
import { openReport } from '../alerts/open-report.ts'
import { useAppState } from '../app/app-state.ts'
import { useBridge } from '../app/bridge.ts'
import { goToPrint } from '../printing/prints-commands.ts'
import { openRequest } from '../requests/open/open-request.ts'
import { showMessage } from '../ui/announce.ts'
import { useStop } from '../workspaces/stop.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { contextFor } from './due-context.ts'
import type { DueEntry } from './due-entries.ts'
import { useDue } from './due-store.ts'
import { itemWhat } from './due-words.ts'
import { tabOfDraft } from './draft-tab.ts'

type MissingKind = (typeof MISSING_DUE)[number]
const isMissing = (kind: DueItem['kind']): kind is MissingKind => MISSING_DUE.some((each) => each === kind)

type NoticeKind = (typeof DUE_NOTICES)[number]
type ObjectKind = (typeof PROPERTY_DUE)[number] | (typeof VEHICLE_DUE)[number]
const isNotice = (kind: DueItem['kind']): kind is NoticeKind => DUE_NOTICES.some((each) => each === kind)
const isObject = (kind: DueItem['kind']): kind is ObjectKind => [...PROPERTY_DUE, ...VEHICLE_DUE].some((each) => each === kind)

const OBJECT_CHANGE: Readonly<Record<Exclude<ObjectKind, NoticeKind>, 'confirm' | 'extend'>> = {
  'property-unconfirmed': 'confirm',
  'property-review': 'extend',
  'vehicle-unconfirmed': 'confirm',
  'vehicle-reminder': 'confirm',
  'vehicle-expiry': 'extend'
}

const CHANGE: Readonly<
  Record<Exclude<DueItem['kind'], MissingKind | NoticeKind | ObjectKind | 'request' | 'print-return' | 'recertification'>, WantedChange>
> = {
  'second-check': 'second-check',
  queried: 'amend',
  review: 'extend',
  weeding: 'extend',
  'wanted-unconfirmed': 'confirm'
}

const MISSING_CHANGE: Readonly<Record<MissingKind, MissingChange>> = {
  'missing-review': 'review',
  'missing-risk': 'answer-risk',
  'return-interview': 'return-interview',
  'missing-ukmpu': 'amend'
}

/** Id of what an item is about, where it is no report. */
export const idBehind = ({ dueId }: Pick<DueItem, 'dueId'>): string => dueId.slice(dueId.indexOf(':') + 1)

/** @returns whether a tab that fits stood open: it is in front now */
const turnTo = (fits: Parameters<ReturnType<typeof useTabs>['find']>[0]): boolean => {
  const standing = useTabs().find(fits)
  if (standing !== undefined) useTabs().activate(standing.number)
  return standing !== undefined
}

/** Why an item is opened: as the operator has put it, else as it is composed. */
export const contextOf = (item: DueItem) =>
  useDue().contexts.get(item.dueId) ?? contextFor(item, useAppState().user ?? { name: 'Operator', number: '' })

/** Takes the item, so that nobody else is at it meanwhile. @returns whether it was free */
const leased = async ({ dueId }: DueItem): Promise<boolean> => {
  const lease = await useBridge().call('due.lease', { dueId })
  if (lease.ok) return true
  showMessage(lease.problem.message)
  await useDue().refresh()
  return false
}
const draftBegun = (reportId: string, change: string): string | undefined =>
  useDue().drafts.find(({ content }) => content.record?.reportId === reportId && content.record.change === change)?.draftId

const acknowledge = async (item: DueItem): Promise<void> => {
  const answer = await useBridge().call('due.acknowledge', { dueId: item.dueId })
  showMessage(answer.ok ? 'Seen. The notice is taken off the list.' : answer.problem.message)
  await useDue().refresh()
}

/** What is due of a missing report opens the form in which it is done, on the draft that was begun. */
const openMissing = async (
  item: DueItem,
  { kind, personId, reportId }: { readonly kind: MissingKind; readonly personId: string; readonly reportId: string }
): Promise<void> => {
  const change = MISSING_CHANGE[kind]
  if (turnTo((tab) => tab.kind === 'missing-change' && tab.reportId === reportId && tab.change === change)) return
  if (!(await leased(item))) return
  useTabs().open({
    kind: 'missing-change',
    title: `${itemWhat(item)}: ${item.reference}`,
    context: contextOf(item),
    personId,
    reportId,
    draftId: draftBegun(reportId, change) ?? crypto.randomUUID(),
    change,
    dueId: item.dueId
  })
}

const isProperty = (kind: DueItem['kind']): boolean => PROPERTY_DUE.some((each) => each === kind)

/** The report itself: what stands against it is on its page. */
const openObject = (item: DueItem, reportId: string): void => {
  const kind = isProperty(item.kind) ? 'property-report' : 'vehicle-report'
  if (turnTo((tab) => tab.kind === kind && tab.reportId === reportId)) return
  useTabs().open({ kind, title: item.reference, context: contextOf(item), personId: item.personId, reportId })
}

const openObjectChange = async (
  item: DueItem,
  { kind, reportId }: { readonly kind: Exclude<ObjectKind, NoticeKind>; readonly reportId: string }
): Promise<void> => {
  const change = OBJECT_CHANGE[kind]
  const as = isProperty(kind) ? 'property-change' : 'vehicle-change'
  if (turnTo((tab) => tab.kind === as && tab.reportId === reportId && tab.change === change)) return
  if (!(await leased(item))) return
  const { dueId, personId } = item
  const draftId = draftBegun(reportId, change) ?? crypto.randomUUID()
  const title = `${itemWhat(item)}: ${item.reference}`
  useTabs().open({ kind: as, title, context: contextOf(item), personId, reportId, draftId, change, dueId })
}

const openItem = async (item: DueItem): Promise<void> => {
  const { kind, personId, reportId } = item
  if (!item.mayAct)
    return showMessage(
      kind === 'second-check'
        ? 'You sent this report. Another operator has to give its second check; it stays on their list.'
        : 'This is not yours to act on. It stays on the list for those who may.'
    )
  if (kind === 'recertification') return openAccount(item.reference)
  // What was reported, and why sealed details were opened, is read before it is noted.
  if (kind === 'incident' || kind === 'sealed-opened') return goToSupervision()
  if (isNotice(kind)) {
    // What the notice is about stands in front when it is noted: a match or an unconfirmed report is looked at, not waved through.
    if (isObject(kind) && reportId !== null) openObject(item, reportId)
    if (item.hit !== undefined && reportId !== null)
      openReport({ reportKind: item.hit.reportKind, reportId, personId, reference: item.reference }, contextOf(item))
    return acknowledge(item)
  }
  if (kind === 'print-return') return goToPrint(idBehind(item))
  if (kind === 'request')
    return openRequest({
      requestId: idBehind(item),
      reference: item.reference,
      mayAct: true,
      context: contextOf(item)
    })
  if (reportId === null) return
  if (isObject(kind)) return openObjectChange(item, { kind, reportId })
  if (personId === null) return
  if (isMissing(kind)) return openMissing(item, { kind, personId, reportId })
  const change = CHANGE[kind]
  if (turnTo((tab) => tab.kind === 'wanted-change' && tab.reportId === reportId && tab.change === change)) return
  if (!(await leased(item))) return
  useTabs().open({
    kind: 'wanted-change',
    title: `${itemWhat(item)}: ${item.reference}`,
    context: contextOf(item),
    personId,
    reportId,
    draftId: draftBegun(reportId, change) ?? crypto.randomUUID(),
    change,
    dueId: item.dueId
  })
}

/** A draft goes on under the stop it was begun in; one taken over is opened for the taker's own reason. */
export const openDraft = async (draft: HeldDraft): Promise<void> => {
  if (turnTo((tab) => 'draftId' in tab && tab.draftId === draft.draftId)) return
  const { handedOver, content } = draft
  const context =
    handedOver === null && content.context !== null
      ? content.context
      : await useStop().askForTask(handedOver === null ? 'A draft' : `A draft that ${handedOver.by} handed to you`, content.context ?? {})
  if (context === null) return
  const tab = tabOfDraft(draft, context)
  if (tab === null) showMessage('This draft does not say whose record it belongs to. Open the person and start the report again.')
  else useTabs().open(tab)
}

const openWrite = async (write: Write): Promise<void> => {
  const { draftId, problem, state } = write
  if (draftId !== null && turnTo((tab) => 'draftId' in tab && tab.draftId === draftId)) return
  const draft = useDue().drafts.find((one) => one.draftId === draftId)
  if (draft !== undefined) return openDraft(draft)
  showMessage(
    problem?.message ?? (state === 'refused' ? 'It was returned, and its draft is no longer kept.' : 'LEDS is asked until it is certain.')
  )
}

/** Enter: what is due is opened where it is acted on. */
export const openEntry = (entry: DueEntry): Promise<void> => {
  switch (entry.source) {
    case 'item':
      return openItem(entry.item)
    case 'draft':
      return openDraft(entry.draft)
    case 'write':
      return openWrite(entry.write)
  }
}

/** The composed reason of an item, to be put in other words before it is opened. */
export const explainEntry = async (entry: DueEntry): Promise<void> => {
  if (entry.source !== 'item') return
  const context = await useStop().askForTask(`${itemWhat(entry.item)} ${entry.item.reference}`.trim(), contextOf(entry.item))
  if (context !== null) useDue().explain(entry.item.dueId, context)
}
