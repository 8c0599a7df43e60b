import type { CodeRow } from '../../../mock-server/api/reference.ts'

export interface StopParts {
  readonly reason: Pick<CodeRow, 'code' | 'label'> | null
  readonly originator: string
  readonly place: string
  readonly incident: string
}

/** What a stop is called in a justification: shorter and plainer than the table's label where there is a usual word. */
const TASK_WORDS: Readonly<Record<string, string>> = { '1': 'Traffic stop', '2': 'Moving vehicle', '10': 'Driver stop' }

const caller = (originator: string): string => (/^\d{1,6}$/.test(originator) ? `PC ${originator}` : originator)
const reference = (incident: string): string => (/^\d+$/.test(incident) ? `CAD ${incident}` : incident)

/** @returns e.g. `Traffic stop, HIGH ST, PC 4312, CAD 118`: composed from the stop (records, workflow 1), 250 characters at most */
export const justificationFor = ({ reason, originator, place, incident }: StopParts): string => {
  const task = reason === null ? '' : (TASK_WORDS[reason.code] ?? reason.label)
  return [task, place.trim(), caller(originator.trim()), reference(incident.trim())]
    .filter((part) => part !== '')
    .join(', ')
    .slice(0, 250)
}
