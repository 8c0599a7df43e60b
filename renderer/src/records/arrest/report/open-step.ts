import type { Tab } from '../../../../../electron/contract/workspace.ts'
import type { DisposalEntry } from '../../../../../mock-server/api/disposals.ts'
import type { ArrestStep } from '../../../../../mock-server/api/drafts.ts'
import type { WantedReport } from '../../../../../mock-server/api/wanted.ts'
import { askWith, type PickerOption } from '../../../app/frame/pickers.ts'
import { tabCommand, type TabCommandId } from '../../../commands/catalogue.ts'
import type { Command } from '../../../commands/command.ts'
import { useTabs } from '../../../workspaces/tabs.ts'
import { wantedHeading } from '../../wanted/wanted-words.ts'
import { openOnce } from '../../changes/open-change.ts'
import { caseHeading, remandHeading } from './report-words.ts'
import type { HeldArrest } from './use-arrest-report.ts'

type ReportTab = Extract<Tab, { kind: 'arrest-report' }>

export const STEP_WORDS: Readonly<Record<ArrestStep, { readonly title: string; readonly send: string; readonly done: string }>> = {
  offence: { title: 'Add an offence', send: 'Add the offence', done: 'Offence added' },
  remand: { title: 'Bail or remand', send: 'Add it', done: 'Remand added' },
  'amend-remand': { title: 'Amend bail or remand', send: 'Record the amendment', done: 'Remand amended' },
  case: { title: 'Charge or decision', send: 'Record it', done: 'Recorded' },
  result: { title: 'Results', send: 'Add the results', done: 'Results added' },
  'later-hearing': { title: 'Later hearing', send: 'Add its results', done: 'Later hearing added' }
}
const ENTITLED = {
  offence: 'arrest.create',
  remand: 'remand.create',
  'amend-remand': 'remand.create',
  case: 'disposal.create',
  result: 'disposal.create',
  'later-hearing': 'disposal.create'
} as const satisfies Record<ArrestStep, string>

/** What a step is about beside the report: a case, or a remand. */
interface About {
  readonly courtCaseId: string | null
  readonly remandId: string | null
}
const NOTHING: About = { courtCaseId: null, remandId: null }

/** Opens a step, or turns to it where it is under way. */
const openStep = (step: ArrestStep, tab: ReportTab, { courtCaseId, remandId }: About): void => {
  const { reportId, personId, context } = tab
  openOnce({
    isOpen: (other) =>
      other.kind === 'arrest-step' &&
      other.reportId === reportId &&
      other.step === step &&
      other.courtCaseId === courtCaseId &&
      other.remandId === remandId,
    tab: () => ({
      kind: 'arrest-step',
      title: `${STEP_WORDS[step].title}: ${tab.title.replace(/^Arrest: /, '')}`.slice(0, 200),
      context,
      personId,
      reportId,
      draftId: crypto.randomUUID(),
      step,
      courtCaseId,
      remandId
    })
  })
}

const uncharged = ({ summary, cases }: HeldArrest): boolean =>
  summary.offencesHeadlines.some(({ offenceId }) => !cases.some(({ charges }) => charges.some((charge) => charge.offenceId === offenceId)))

/** Of several the operator picks one. */
const pick = async (heading: string, options: readonly PickerOption[]): Promise<string | null> =>
  options.length === 1 ? (options[0]?.id ?? null) : askWith({ heading, options })

interface Offered {
  readonly id: TabCommandId
  readonly step: ArrestStep
  /** What the step can be about: nothing to pick from, nothing to be done. Absent where it is of the report itself. */
  readonly of?: {
    readonly heading: string
    readonly options: (held: HeldArrest) => readonly PickerOption[]
    readonly about: (id: string) => About
  }
}
const ofCase = (heading: string, marker: DisposalEntry['caseStatusMarker']): NonNullable<Offered['of']> => ({
  heading,
  options: ({ cases }) =>
    cases.flatMap((entry) => (entry.caseStatusMarker === marker ? [{ id: entry.id, label: caseHeading(entry) }] : [])),
  about: (courtCaseId) => ({ courtCaseId, remandId: null })
})

const COMMANDS: readonly Offered[] = [
  { id: 'arrest.addRemand', step: 'remand' },
  {
    id: 'arrest.amendRemand',
    step: 'amend-remand',
    of: {
      heading: 'Amend which?',
      options: ({ remands }) => remands.map(({ remandId, content }) => ({ id: remandId, label: remandHeading(content) })),
      about: (remandId) => ({ courtCaseId: null, remandId })
    }
  },
  { id: 'arrest.makeCase', step: 'case' },
  { id: 'arrest.addResult', step: 'result', of: ofCase('Results of which case?', 'A') },
  { id: 'arrest.addLater', step: 'later-hearing', of: ofCase('Later hearing of which case?', 'C') },
  { id: 'arrest.addOffence', step: 'offence' }
]

/** What can be added to the report in front, by who may. @param held null until it was read */
export const stepCommands = (tab: () => ReportTab, held: () => HeldArrest | null): Command[] =>
  COMMANDS.map(({ id, step, of }) =>
    tabCommand(id, {
      when: ({ entitlements }) => {
        const report = held()
        if (report === null || !entitlements.has(ENTITLED[step])) return false
        if (step === 'case') return uncharged(report)
        return of === undefined || of.options(report).length > 0
      },
      run: async () => {
        const report = held()
        if (report === null) return
        if (of === undefined) return openStep(step, tab(), NOTHING)
        const picked = await pick(of.heading, of.options(report))
        if (picked !== null) openStep(step, tab(), of.about(picked))
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
