import { INCIDENT_CATEGORIES, IncidentReportSchema, type IncidentReport } from '../../../mock-server/api/supervision.ts'
import { useBridge } from '../app/bridge.ts'
import { now, today } from '../app/clock.ts'
import { momentAsTyped } from '../forms/datetimes/moment-as-typed.ts'
import { createFieldReader } from '../forms/field-reader.ts'
import type { Faults, SectionSpec, TypedFields } from '../forms/field.ts'
import { askWithForm } from '../forms/form-question.ts'
import { showMessage } from '../ui/announce.ts'
import './help.ts'

const SECTIONS: readonly SectionSpec[] = [
  {
    heading: 'What happened',
    fields: [
      {
        path: 'category',
        label: 'Kind',
        widget: 'code',
        rows: { own: Object.entries(INCIDENT_CATEGORIES).map(([code, label]) => ({ code, label })) },
        span: 12,
        topic: 'incident.category'
      },
      { path: 'happenedAt', label: 'When', hint: 'as far as is known', widget: 'moment', span: 6, topic: 'incident.when' },
      {
        path: 'words',
        label: 'In your own words',
        hint: 'no details of records',
        widget: 'multiline',
        lines: 6,
        span: 12,
        topic: 'incident.words'
      }
    ]
  }
]

export type IncidentReading = { readonly ok: true; readonly report: IncidentReport } | { readonly ok: false; readonly faults: Faults }

/** What was typed, by the server's own rules. @param today YYYY-MM-DD @param at ISO 8601 */
export const readIncident = (typed: TypedFields, day: string, at: string): IncidentReading => {
  const { text, moment, wrong, faults } = createFieldReader(typed, day)
  const happenedAt = moment('happenedAt')
  if (happenedAt === undefined && !faults.has('happenedAt')) wrong('happenedAt', 'Say when it happened, as far as is known.')
  if (happenedAt !== undefined && Date.parse(happenedAt) > Date.parse(at))
    wrong('happenedAt', 'This is after now. Give the time at which it happened.')
  const report = IncidentReportSchema.safeParse({ category: text('category'), happenedAt, words: text('words') ?? '' })
  for (const { path, message } of report.error?.issues ?? []) {
    const field = String(path[0])
    if (!faults.has(field)) wrong(field, message)
  }
  return report.success && faults.size === 0 ? { ok: true, report: report.data } : { ok: false, faults }
}

/** Asks what happened and sends it to the supervisors of the force and the administrators. */
export const reportIncident = async (): Promise<void> => {
  let number = ''
  const read = (typed: TypedFields): IncidentReading => readIncident(typed, today(), now().toISOString())
  const taken = await askWithForm({
    heading: 'Report a security incident',
    note: 'It goes to your supervisors and to the administrators, with your name. Reporting your own mistake at once is what is expected.',
    sections: SECTIONS,
    start: { fields: { category: '', happenedAt: momentAsTyped(now().toISOString()), words: '' }, carried: [] },
    first: 'category',
    submit: 'Report it',
    topic: 'incident',
    faultsOf: (typed) => {
      const reading = read(typed)
      return reading.ok ? new Map() : reading.faults
    },
    send: async (typed) => {
      const reading = read(typed)
      if (!reading.ok) return null
      const answer = await useBridge().call('incidents.report', reading.report)
      if (!answer.ok) return answer.problem
      number = answer.value.number
      return null
    }
  })
  if (taken && number !== '') showMessage(`Reported as ${number}. Your supervisors and the administrators have it.`)
}
