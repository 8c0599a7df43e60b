import type { Tab } from '../../../../../electron/contract/workspace.ts'
import type { DisposalEntry } from '../../../../../mock-server/api/disposals.ts'
import type { ArrestStep } from '../../../../../mock-server/api/drafts.ts'
import type { WantedReport } from '../../../../../mock-server/api/wanted.ts'
import { askWith } from '../../../app/frame/pickers.ts'
import { tabCommand, type TabCommandId } from '../../../commands/catalogue.ts'
import type { Command } from '../../../commands/command.ts'
import { useTabs } from '../../../workspaces/tabs.ts'
import { wantedHeading } from '../../wanted/wanted-words.ts'
import { caseHeading } from './report-words.ts'
import type { HeldArrest } from './use-arrest-report.ts'

type ReportTab = Extract<Tab, { kind: 'arrest-report' }>

export const STEP_WORDS: Readonly<Record<ArrestStep, { readonly title: string; readonly send: string; readonly done: string }>> = {
  offence: { title: 'Add an offence', send: 'Add the offence', done: 'Offence added' },
  remand: { title: 'Bail or remand', send: 'Add it', done: 'Remand added' },
  case: { title: 'Charge or decision', send: 'Record it', done: 'Recorded' },
  result: { title: 'Results', send: 'Add the results', done: 'Results added' }
}
const ENTITLED = { offence: 'arrest.create', remand: 'remand.create', case: 'disposal.create', result: 'disposal.create' } as const

/** Opens a step, or turns to it where it is under way. */
const openStep = (step: ArrestStep, { tab, courtCaseId }: { readonly tab: ReportTab; readonly courtCaseId: string | null }): void => {
  const tabs = useTabs()
  const { reportId, personId, context } = tab
  const open = tabs.find(
    (other) => other.kind === 'arrest-step' && other.reportId === reportId && other.step === step && other.courtCaseId === courtCaseId
  )
  if (open !== undefined) return tabs.activate(open.number)
  const title = `${STEP_WORDS[step].title}: ${tab.title.replace(/^Arrest: /, '')}`.slice(0, 200)
  tabs.open({ kind: 'arrest-step', title, context, personId, reportId, draftId: crypto.randomUUID(), step, courtCaseId })
}

const uncharged = ({ summary, cases }: HeldArrest): boolean =>
  summary.offencesHeadlines.some(({ offenceId }) => !cases.some(({ charges }) => charges.some((charge) => charge.offenceId === offenceId)))
/** Cases that await their results. */
const awaiting = ({ cases }: HeldArrest): readonly DisposalEntry[] => cases.filter(({ caseStatusMarker }) => caseStatusMarker === 'A')

const pickCase = async (cases: readonly DisposalEntry[]): Promise<string | null> =>
  cases.length === 1
    ? (cases[0]?.id ?? null)
    : askWith({ heading: 'Results of which case?', options: cases.map((entry) => ({ id: entry.id, label: caseHeading(entry) })) })

const COMMANDS: readonly { readonly id: TabCommandId; readonly step: ArrestStep }[] = [
  { id: 'arrest.addRemand', step: 'remand' },
  { id: 'arrest.makeCase', step: 'case' },
  { id: 'arrest.addResult', step: 'result' },
  { id: 'arrest.addOffence', step: 'offence' }
]

/** What can be added to the report in front, by who may. @param held null until it was read */
export const stepCommands = (tab: () => ReportTab, held: () => HeldArrest | null): Command[] =>
  COMMANDS.map(({ id, step }) =>
    tabCommand(id, {
      when: ({ entitlements }) => {
        const report = held()
        if (report === null || !entitlements.has(ENTITLED[step])) return false
        if (step === 'case') return uncharged(report)
        return step !== 'result' || awaiting(report).length > 0
      },
      run: async () => {
        const report = held()
        if (report === null) return
        if (step !== 'result') return openStep(step, { tab: tab(), courtCaseId: null })
        const courtCaseId = await pickCase(awaiting(report))
        if (courtCaseId !== null) openStep(step, { tab: tab(), courtCaseId })
      }
    })
  )

/** An arrest of somebody wanted offers the cancellation of what they were wanted for (records, Wanted report). */
export const cancelWantedCommand = (tab: () => ReportTab, wanted: () => readonly WantedReport[]): Command =>
  tabCommand('arrest.cancelWanted', {
    when: ({ entitlements }) => wanted().length > 0 && entitlements.has('wanted.change'),
    run: async () => {
      const options = wanted().map(({ reportId, reference, content }) => ({
        id: reportId,
        label: `${reference} ${wantedHeading(content)}`
      }))
      const picked = options.length === 1 ? options[0]?.id : await askWith({ heading: 'Cancel which wanted report?', options })
      const report = wanted().find(({ reportId }) => reportId === picked)
      if (report === undefined) return
      const tabs = useTabs()
      const { reportId, personId, reference } = report
      const open = tabs.find((other) => other.kind === 'wanted-change' && other.reportId === reportId && other.change === 'cancel')
      if (open !== undefined) return tabs.activate(open.number)
      tabs.open({
        kind: 'wanted-change',
        title: `Cancellation of ${reference}`,
        context: tab().context,
        personId,
        reportId,
        change: 'cancel',
        draftId: crypto.randomUUID(),
        dueId: null,
        arrested: true
      })
    }
  })
