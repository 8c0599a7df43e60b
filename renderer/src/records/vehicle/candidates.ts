import type { Tab } from '../../../../electron/contract/workspace.ts'
import type { VehicleCandidate, VehicleReportLine } from '../../../../mock-server/api/vehicle-search.ts'
import { askWith } from '../../app/frame/pickers.ts'
import { showMessage } from '../../ui/announce.ts'
import { labelOf } from '../../forms/code-tables.ts'
import { callOf } from '../../incoming/call-of.ts'
import { openOnce } from '../changes/open-change.ts'
import { STATUS_WORDS, vehicleTitle } from './vehicle-words.ts'

/** What tells one candidate from another in a list. */
export const idOf = ({ vrm, vin, reports }: VehicleCandidate): string => vrm ?? vin ?? reports[0]?.reportId ?? ''
export const nameOf = ({ vrm, vin }: Pick<VehicleCandidate, 'vrm' | 'vin'>): string => vrm ?? vin ?? 'Registration not known'
/** `Ford Transit, white`; what is not known is left out. */
export const lookOf = ({ make, model, colour }: Pick<VehicleCandidate, 'make' | 'model' | 'colour'>): string =>
  [[make, model].filter((part) => part !== null).join(' '), colour].filter((part) => part !== null && part !== '').join(', ')

const RELATION_RANK = { duplicate: 0, match: 1, similar: 2 } as const
/** What a candidate's reports come to: the one that matters most. */
export const relationOf = ({ reports }: VehicleCandidate): VehicleReportLine['relation'] | null =>
  reports.map(({ relation }) => relation).toSorted((one, other) => RELATION_RANK[one] - RELATION_RANK[other])[0] ?? null

const lineOf = ({ reference, kind, status }: VehicleReportLine): string =>
  `${reference} ${labelOf('vehicle-reports', kind)}, ${STATUS_WORDS[status].toLowerCase()}`

/** Opens the report on a vehicle; of several the operator picks one, those that stand first. */
export const openReportOf = async (candidate: VehicleCandidate, from: Pick<Tab, 'context' | 'incomingId'>): Promise<void> => {
  const { reports } = candidate
  if (reports.length === 0) return showMessage(`No report is held on ${nameOf(candidate)}.`)
  const options = reports.map((report) => ({ id: report.reportId, label: lineOf(report) }))
  const picked = options.length === 1 ? options[0]?.id : await askWith({ heading: 'Which report?', options })
  const report = reports.find(({ reportId }) => reportId === picked)
  if (report === undefined) return
  openOnce({
    isOpen: (tab) => tab.kind === 'vehicle-report' && tab.reportId === report.reportId,
    tab: () => ({
      kind: 'vehicle-report',
      title: vehicleTitle(report.reference, nameOf(candidate)),
      context: from.context,
      ...callOf(from),
      personId: report.personId,
      reportId: report.reportId
    })
  })
}
