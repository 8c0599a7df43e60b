import type { PersonName, Signal } from '../../../mock-server/api/people.ts'
import type { PersonSummary } from '../../../mock-server/api/summary.ts'
import type { PrintSheet } from '../../contract/print.ts'
import { wantedSection } from './wanted-sheet.ts'
import { capital, dateWords, facts, filled, opinions } from './words.ts'
import type { CodeWords, SheetRow, SheetSection } from './words.ts'

const SEXES = { M: 'Male', F: 'Female', U: 'Not known' } as const
const RIGHTS = {
  'accuracy-disputed': 'Accuracy disputed by the person',
  restricted: 'Processing restricted at the person’s request',
  'correction-asked': 'Correction asked for by the person'
} as const

const nameWords = ({ surname, forenames }: Pick<PersonName, 'surname' | 'forenames'>): string =>
  [surname?.toLocaleUpperCase('en-GB'), forenames.join(' ')].filter((part) => part !== undefined && part !== '').join(', ')
const period = (from: string | undefined, to: string | undefined): string =>
  [from === undefined ? '' : ` from ${dateWords(from)}`, to === undefined ? '' : ` to ${dateWords(to)}`].join('')

/** The name the record goes by, with its PNC ID. */
export const personHeading = ({ person: { content, pncId } }: PersonSummary): string => {
  const name = content.names.find(({ kind }) => kind === 'true') ?? content.names[0]
  return `${name === undefined ? 'Unidentified person' : nameWords(name)} · PNC ID ${pncId}`
}

/** What the person has asked for under data protection law, and what is held but not on the sheet. */
export const personNotices = ({ person, sealed, withheld = [] }: PersonSummary): string[] => [
  ...person.content.dataRights.map(
    ({ kind, since, note }) => `${RIGHTS[kind]} since ${dateWords(since)}${note === undefined ? '' : `: ${note}`}`
  ),
  // SECURITY: H30 sealed details are never printed
  ...sealed.map((part) => `Held and sealed, not printed: ${part}`),
  ...withheld.map((part) => `Held, not part of a minimum reply, not printed: ${part}`)
]

const birthWords = ({ date, asGiven, approximateAge: age }: PersonSummary['person']['content']['birth']): string => {
  if (date !== undefined) return dateWords(date)
  if (age !== undefined) return `About ${age.years} (give or take ${age.plusMinus}) on ${dateWords(age.on)}`
  return asGiven === undefined ? 'Not known' : `“${asGiven}” as given`
}

export const identitySection = async ({ person: { content, pncId } }: PersonSummary, words: CodeWords): Promise<SheetSection> => ({
  heading: 'Who',
  rows: facts([
    ...content.names.map((name): [string, string] => [name.kind === 'true' ? 'Name' : capital(name.kind), nameWords(name)]),
    ['PNC ID', pncId],
    ['Born', birthWords(content.birth)],
    ['Sex', SEXES[content.sex]],
    ['Observed appearance', content.appearance === undefined ? undefined : await words.of('appearance', content.appearance)],
    ['Height', content.height === undefined ? undefined : [content.height.cm, content.height.toCm].filter(Boolean).join(' to ') + ' cm'],
    ['Build', content.build],
    ['Hair', content.hair],
    ['Eyes', content.eyes],
    ['Died', content.deceased === undefined ? undefined : dateWords(content.deceased)]
  ])
})

export const warningsSection = async ({ warnings, markers }: PersonSummary, words: CodeWords): Promise<SheetSection> => {
  const signal = async (table: 'warning-signals' | 'information-markers', { code, reason, source, date, reviewDate, ownerForce }: Signal) =>
    [
      `${code} ${await words.of(table, code)}`,
      `${reason}. Source: ${source}, ${ownerForce}, ${dateWords(date)}; review ${dateWords(reviewDate)}`
    ] as const
  const rows: SheetRow[] = facts([
    ...(await Promise.all(warnings.map((each) => signal('warning-signals', each)))),
    ...(await Promise.all(markers.map((each) => signal('information-markers', each))))
  ])
  return { heading: 'Warnings and information markers', rows }
}

const missingSection = async ({ missing }: PersonSummary, words: CodeWords): Promise<SheetSection> => ({
  heading: 'Missing episodes',
  rows: (
    await Promise.all(
      missing.map(async ({ reference, reportedAt, open, lastSeen, officer, contact, grade, informantMayBeTold }) => [
        ...facts([
          [
            reference,
            `${open ? 'OPEN' : 'Closed'}, reported ${dateWords(reportedAt.slice(0, 10))}. Last seen ${lastSeen}. Inform ${officer}${contact === null ? '' : `, ${contact}`}.${informantMayBeTold ? '' : ' Do not tell the informant.'}`
          ]
        ]),
        ...opinions([[`Risk grade of ${reference}`, await words.of('risk-grades', grade)]])
      ])
    )
  ).flat()
})

const ordersSection = async ({ person: { content } }: PersonSummary, words: CodeWords): Promise<SheetSection> => ({
  heading: 'Orders of a court',
  rows: facts(
    await Promise.all(
      content.courtOrders.map(
        async ({ code, conditions, from, to, courtCode }) =>
          [
            await words.of('court-orders', code),
            [`${(await words.national('courts', courtCode)) ?? courtCode}${period(from, to)}`, ...conditions].join('\n')
          ] as const
      )
    )
  )
})

/** The rest of a person's page, in its order (records, workflow 2). */
const restOf = ({ person, history, associates, vehicles, driverNumber }: PersonSummary): SheetSection[] => {
  const { content, ownerForce, createdAt } = person
  return [
    {
      heading: 'Addresses and telephones',
      rows: facts([
        ...content.addresses.map(({ kind, lines, postcode, from, to }): [string, string] => [
          capital(kind),
          `${[lines, postcode].filter((part) => part !== undefined).join(' ')}${period(from, to)}`
        ]),
        ...content.phones.map((phone): [string, string] => ['Telephone', phone])
      ])
    },
    { heading: 'Marks', rows: facts(content.marks.map(({ kind, place, description }) => [`${capital(kind)}, ${place}`, description])) },
    {
      heading: 'Associates',
      rows: facts(associates.map(({ relation, displayName, since }) => [capital(relation), `${displayName}${period(since, undefined)}`]))
    },
    { heading: 'Vehicles', rows: facts(vehicles.map(({ vrm, description }) => [vrm, description])) },
    {
      heading: 'Identifiers, and what is held elsewhere',
      rows: facts([
        ...content.identifiers.map(({ kind, value }): [string, string] => [capital(kind), value]),
        ['Driver number', driverNumber],
        ...content.heldElsewhere.map(({ register, status, asOf }): [string, string] => [register, `${capital(status)}, ${dateWords(asOf)}`])
      ])
    },
    {
      heading: 'History',
      rows: facts(history.map(({ date, headline, open }) => [dateWords(date.slice(0, 10)), `${headline}${open ? ' (open)' : ''}`]))
    },
    {
      heading: 'About the person',
      rows: facts([
        ['Born at', content.birth.place],
        ['Nationality', content.nationality],
        ['Occupation', content.occupation],
        ['Interpreter', content.interpreter],
        ['Looked-after child', content.lookedAfter === undefined ? undefined : `Placed by ${content.lookedAfter.authority}`],
        ['Record', `Owner ${ownerForce}, since ${dateWords(createdAt.slice(0, 10))}`]
      ])
    }
  ]
}

/** A person's page in words, in reply order: warnings, wanted and missing, orders, then the rest. */
export const personSheet = async (summary: PersonSummary, words: CodeWords): Promise<PrintSheet> => ({
  heading: personHeading(summary),
  notices: personNotices(summary),
  sections: filled([
    await identitySection(summary, words),
    await warningsSection(summary, words),
    ...(await Promise.all(summary.wanted.map((report) => wantedSection(report, words)))),
    await missingSection(summary, words),
    await ordersSection(summary, words),
    ...restOf(summary)
  ])
})
