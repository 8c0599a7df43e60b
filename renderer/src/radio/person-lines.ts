import type { Candidate } from '../../../mock-server/api/people.ts'
import type { PersonSummary } from '../../../mock-server/api/summary.ts'
import type { WantedReport } from '../../../mock-server/api/wanted.ts'
import { labelOf } from '../forms/code-tables.ts'
import { inWords } from '../forms/dates/calendar.ts'
import { courtRowsNow } from '../records/person/court-rows.ts'
import { birthWords, sexWords, trueName } from '../records/person/person-words.ts'
import { radioLine, said, sentences, type RadioLine } from './radio-line.ts'

/** Whether every line is said of somebody who is only possibly the person asked about. */
interface Standing {
  readonly possible: boolean
  /** YYYY-MM-DD */
  readonly today: string
}

const POWERS = { arrest: 'power of arrest', retake: 'power to retake', none: 'locate only, no power of arrest' } as const
const POWER_ORDER = { arrest: 0, retake: 1, none: 2 } as const
const CHECKS = {
  pending: 'Not yet second-checked',
  queried: 'Its second check was queried',
  unconfirmed: 'Unconfirmed: made by a control room, the bureau has not confirmed it yet',
  'not-required': null,
  done: null
} as const

const warningWords = (code: string): string => `warning, ${labelOf('warning-signals', code).toLowerCase()}`

const wantedLine = ({ reportId, reference, content, secondCheck }: WantedReport, { possible }: Standing): RadioLine => {
  const { warrant } = content
  const bail = warrant?.backedForBail === undefined ? null : warrant.backedForBail ? 'backed for bail' : 'not backed for bail'
  return radioLine({
    id: `wanted:${reportId}`,
    kind: 'wanted',
    hit: true,
    record: reference,
    words: `${said(
      possible,
      `${content.power === 'none' ? 'to be located' : 'wanted'}, ${POWERS[content.power]}, ${labelOf('wanted-categories', content.category).toLowerCase()}`
    )} ${sentences([
      warrant?.number === undefined ? null : `Warrant ${[warrant.number, bail].filter((part) => part !== null).join(', ')}`,
      `On finding: ${content.actionOnFinding}`,
      content.riskToOfficers === undefined ? null : `Risk to officers, an opinion: ${content.riskToOfficers}`,
      `Owner ${content.ownerForce}, ${content.officer}, ${content.contact}`,
      CHECKS[secondCheck]
    ])}`
  })
}

const missingLine = (report: PersonSummary['missing'][number], { possible }: Standing): RadioLine =>
  radioLine({
    id: `missing:${report.reportId}`,
    kind: 'missing',
    hit: true,
    record: report.reference,
    words: `${said(possible, `missing, ${labelOf('risk-grades', report.grade).toLowerCase()} risk`)} ${sentences([
      `Last seen ${report.lastSeen}`,
      `On finding: tell ${[report.officer, report.contact].filter((part) => part !== null).join(', ')}`,
      report.informantMayBeTold ? null : 'Do not tell the informant where the person is'
    ])}`
  })

const courtLines = (summary: PersonSummary, { possible, today }: Standing): readonly RadioLine[] =>
  courtRowsNow(summary, { today, possible: false }).map(({ label, value, more = [] }, index) => {
    const conditions = more.length === 0 ? '' : ` ${sentences([`Conditions: ${more.join('; ')}`])}`
    return radioLine({
      id: `court:${index}`,
      kind: label === 'Bail' ? 'bail' : 'court-order',
      words: `${said(possible, `${label.charAt(0).toLowerCase()}${label.slice(1)}: ${value}`)}${conditions}`
    })
  })

/** A person's answer, line by line in reply order (records, workflow 2). */
export const personLines = (summary: PersonSummary, standing: Standing): readonly RadioLine[] => {
  const { possible, today } = standing
  const { person, flags, warnings } = summary
  const { content } = person
  const wanted = summary.wanted
    .filter(({ status }) => status === 'circulated')
    .sort((one, other) => POWER_ORDER[one.content.power] - POWER_ORDER[other.content.power])
  const missing = summary.missing.filter(({ open }) => open)
  const name = content.names.find(({ kind }) => kind === 'true') ?? content.names[0]
  const driverNumber = content.identifiers.find(({ kind }) => kind === 'driver-number')?.value
  return [
    radioLine({
      id: 'identity',
      kind: 'identity',
      words: said(
        possible,
        [trueName(content), `born ${birthWords(content, today)}`, sexWords(content.sex).toLowerCase(), flags.child ? 'a child' : null]
          .filter((part) => part !== null)
          .join(', ')
      ),
      spell: [name?.surname, ...(name?.forenames ?? [])].filter((part) => part !== undefined)
    }),
    ...flags.warnings.map((code) =>
      radioLine({
        id: `warning:${code}`,
        kind: 'warning',
        hit: true,
        record: code,
        words: [said(possible, warningWords(code)), sentences([warnings.find((signal) => signal.code === code)?.reason])]
          .filter((part) => part !== '')
          .join(' ')
      })
    ),
    ...wanted.map((report) => wantedLine(report, standing)),
    ...missing.map((report) => missingLine(report, standing)),
    ...(wanted.length + missing.length > 0
      ? []
      : [radioLine({ id: 'nothing', kind: 'nothing-held', words: said(possible, 'no wanted or missing report on this record') })]),
    ...courtLines(summary, standing),
    radioLine({
      id: 'driver',
      kind: 'driver',
      words:
        driverNumber === undefined
          ? 'Driver status is not part of this answer: ask for a driver check.'
          : said(possible, `holds driver number ${driverNumber}. Its status is not part of this answer: ask for a driver check`),
      spell: driverNumber === undefined ? [] : [driverNumber]
    })
  ]
}

/** Where the record cannot be opened yet: what the check itself gave. Warnings, wanted and missing are never behind a prompt. */
export const candidateLines = (candidate: Candidate, { possible }: Standing): readonly RadioLine[] => {
  const { flags, displayName, birthDate, sex } = candidate
  const born = birthDate === null ? 'birth date not known' : `born ${inWords(birthDate)}`
  const wanted = {
    arrest: 'wanted, power of arrest',
    retake: 'wanted, power to retake',
    locate: 'to be located, no power of arrest'
  } as const
  return [
    radioLine({
      id: 'identity',
      kind: 'identity',
      words: said(
        possible,
        [displayName, born, sexWords(sex).toLowerCase(), flags.child ? 'a child' : null].filter((part) => part !== null).join(', ')
      ),
      spell: displayName.split(/[\s,]+/).filter((part) => part !== '')
    }),
    ...flags.warnings.map((code) =>
      radioLine({ id: `warning:${code}`, kind: 'warning', hit: true, record: code, words: said(possible, warningWords(code)) })
    ),
    ...(flags.wanted === null
      ? []
      : [
          radioLine({
            id: 'wanted',
            kind: 'wanted',
            hit: true,
            words: said(possible, `${wanted[flags.wanted]}. What to do on finding stands in the record`)
          })
        ]),
    ...(flags.missing
      ? [radioLine({ id: 'missing', kind: 'missing', hit: true, words: said(possible, 'missing. Whom to tell stands in the record') })]
      : [])
  ]
}
