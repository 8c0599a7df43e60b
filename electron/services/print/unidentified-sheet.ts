import type { UnidentifiedReport } from '../../../mock-server/api/unidentified.ts'
import type { PrintSheet } from '../../contract/print.ts'
import { capital, dayOf, facts, filled, joined, momentOf, opinions } from './words.ts'
import type { CodeWords } from './words.ts'

const OF_SEX = {
  M: { person: 'Unidentified man', body: 'Body of a man' },
  F: { person: 'Unidentified woman', body: 'Body of a woman' },
  U: { person: 'Unidentified person', body: 'Body, sex not known' }
} as const

const range = (from: number | undefined, to: number | undefined): string | undefined =>
  from === undefined ? undefined : to === undefined || to === from ? String(from) : `${from} to ${to}`
const held = (value: boolean | undefined): string | undefined => (value === undefined ? undefined : value ? 'Held' : 'Not held')

/** Somebody found without a name; the age is an estimate, and so opinion. */
export const unidentifiedSheet = async (report: UnidentifiedReport, words: CodeWords): Promise<PrintSheet> => {
  const { content, identification: who, cancellation } = report
  const { description } = content
  const height = range(description.height?.cm, description.height?.toCm)
  const age = range(description.age?.from, description.age?.to)
  return {
    heading: `${OF_SEX[description.sex][content.kind]} · ${report.reference} · PNC ID ${report.pncId}`,
    notices: cancellation === null ? [] : ['CANCELLED: recorded in error'],
    sections: filled([
      {
        heading: 'Identified',
        rows: facts([
          ['As', who === null ? undefined : `${who.displayName}, PNC ID ${who.pncId}`],
          ['By', who === null ? undefined : capital(who.by.replaceAll('-', ' '))],
          ['Date', dayOf(who?.date)],
          ['Confirmed by', who?.confirmedBy],
          ['Note', who?.note]
        ])
      },
      {
        heading: 'Description',
        rows: [
          ...opinions([['Age', age === undefined ? undefined : `${age} years`]]),
          ...facts([
            ['Appearance', description.appearance === undefined ? undefined : await words.of('appearance', description.appearance)],
            ['Height', height === undefined ? undefined : `${height} cm`],
            ['Build', description.build],
            ['Hair', description.hair],
            ['Eyes', description.eyes],
            ...description.marks.map((mark): [string, string] => [`${capital(mark.kind)}, ${mark.place}`, mark.description]),
            ['Clothing', content.clothing],
            ['Possessions', content.possessions]
          ])
        ]
      },
      {
        heading: `Found: report ${report.reference}`,
        rows: facts([
          ['Status', `${capital(report.status)}, version ${report.versionNumber}, changed ${momentOf(report.changedAt) ?? ''}`],
          ['Found', joined(momentOf(content.foundAt), content.place)],
          ['By', content.by],
          ['Circumstances', content.circumstances],
          ['DNA', held(content.dna)],
          ['Dental records', held(content.dental)],
          ['Fingerprints', held(content.fingerprints)],
          ['UKMPU told', momentOf(content.ukmpuToldAt)],
          ['Officer in charge', joined(content.officer, content.contact)],
          ['Owner', await words.national('stations', content.ownerForce)],
          ['Recorded for the owner', content.ownerReason],
          ['Cancelled', joined(dayOf(cancellation?.date), cancellation?.note)]
        ])
      }
    ])
  }
}
