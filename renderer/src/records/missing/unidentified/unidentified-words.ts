import type { UnidentifiedContent } from '../../../../../mock-server/api/unidentified.ts'
import { labelOf } from '../../../forms/code-tables.ts'
import { momentInWords } from '../../../forms/datetimes/moment-in-words.ts'
import { withLabel } from '../../../forms/national-labels.ts'
import { linesOf, type ReportLine } from '../../changes/report-lines.ts'

const OF_SEX: Readonly<Record<string, readonly [person: string, body: string]>> = {
  M: ['Unidentified man', 'Body of a man'],
  F: ['Unidentified woman', 'Body of a woman'],
  U: ['Unidentified person', 'Body, sex not known']
}
/** `Unidentified man`, `Body of a woman`. */
export const unidentifiedName = ({ kind, description }: Pick<UnidentifiedContent, 'kind' | 'description'>): string =>
  (OF_SEX[description.sex] ?? ['Unidentified person', 'Body'])[kind === 'body' ? 1 : 0]

const range = (from: number | undefined, to: number | undefined): string | undefined =>
  from === undefined ? undefined : to === undefined || to === from ? String(from) : `${from} to ${to}`
const yesNo = (value: boolean | undefined): string | undefined => (value === undefined ? undefined : value ? 'Held' : 'Not held')

/** What is known of somebody found without a name, as it is read; the age is an estimate. */
export const unidentifiedLines = (
  content: UnidentifiedContent
): { readonly facts: readonly ReportLine[]; readonly opinions: readonly ReportLine[] } => {
  const { description } = content
  const height = range(description.height?.cm, description.height?.toCm)
  return {
    facts: linesOf([
      ['Found', `${momentInWords(content.foundAt)}, ${content.place}`],
      ['By', content.by],
      ['Circumstances', content.circumstances],
      ['Appearance', description.appearance === undefined ? undefined : labelOf('appearance', description.appearance)],
      ['Height', height === undefined ? undefined : `${height} cm`],
      ['Build', description.build],
      ['Hair', description.hair],
      ['Eyes', description.eyes],
      [
        'Marks',
        description.marks.length === 0
          ? undefined
          : description.marks.map((mark) => `${mark.kind}, ${mark.place}: ${mark.description}`).join('\n')
      ],
      ['Clothing', content.clothing],
      ['Possessions', content.possessions],
      ['DNA', yesNo(content.dna)],
      ['Dental records', yesNo(content.dental)],
      ['Fingerprints', yesNo(content.fingerprints)],
      ['UKMPU told', content.ukmpuToldAt === undefined ? undefined : momentInWords(content.ukmpuToldAt)],
      ['Officer in charge', content.contact === undefined ? content.officer : `${content.officer}, ${content.contact}`],
      ['Owner', withLabel('stations', content.ownerForce)],
      ['Recorded for the owner', content.ownerReason]
    ]),
    opinions: linesOf([
      ['Age', description.age === undefined ? undefined : `${range(description.age.from, description.age.to) ?? ''} years`]
    ])
  }
}
