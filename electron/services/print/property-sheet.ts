import type { PropertyContent, PropertyReport } from '../../../mock-server/api/property.ts'
import type { PrintSheet } from '../../contract/print.ts'
import { capital, dateWords, dayOf, facts, filled, joined, momentOf } from './words.ts'
import type { CodeWords } from './words.ts'

const UNCONFIRMED = 'UNCONFIRMED: no crime or lost-property reference yet'
const named = (who: PropertyContent['loser']): string | undefined => joined(who?.name, who?.contact)

/** A report on a thing; all of it is fact (records, Property). */
export const propertySheet = async (report: PropertyReport, words: CodeWords): Promise<PrintSheet> => {
  const { content, location, cancellation } = report
  return {
    heading: `${capital(report.headline)} · ${report.reference}`,
    notices: report.status === 'unconfirmed' ? [UNCONFIRMED] : [],
    sections: filled([
      {
        heading: `Property report ${report.reference}`,
        rows: facts([
          ['Lost, stolen or found', capital(content.circumstance)],
          ['Category', `${content.category} ${await words.of('property-categories', content.category)}`],
          ['Make and model', [content.make, content.model].filter((part) => part !== undefined).join(' ')],
          ['Colour', content.colour],
          ['Kind of firearm', content.firearmKind],
          ['Calibre', content.calibre],
          ['Species', content.species],
          ['Breed', content.breed],
          ['Vessel’s name', content.vesselName],
          ['Description', content.description],
          ...content.marks.map(({ kind, value }): [string, string] => [capital(kind), value]),
          [
            'Serial number',
            content.withoutMark === undefined ? undefined : `${capital(content.withoutMark.state)}. ${content.withoutMark.description}`
          ],
          [
            'Date',
            content.dateTo === undefined ? dateWords(content.date) : `between ${dateWords(content.date)} and ${dateWords(content.dateTo)}`
          ],
          ['Place', content.place],
          ['Value', content.value === undefined ? undefined : `£${content.value.toLocaleString('en-GB')}`],
          ['Loser', named(content.loser)],
          ['Finder', named(content.finder)],
          ['Held at', content.storage],
          ['Reference', content.reference],
          ['Officer', content.officer],
          ['24-hour contact', content.contact],
          ['Status', `${capital(report.status)}, version ${report.versionNumber}, changed ${momentOf(report.changedAt) ?? ''}`],
          ['Review date', dayOf(report.reviewDate ?? undefined)],
          ['Owner', await words.national('stations', content.ownerForce)],
          ['Recorded for the owner', content.ownerReason]
        ])
      },
      {
        heading: 'Located',
        rows: facts([
          ['When and where', joined(dayOf(location?.date), location?.place)],
          ['By', location?.by],
          ['Held at', location?.storage],
          ['Note', location?.note]
        ])
      },
      {
        heading: 'Cancelled',
        rows: facts([
          ['Why', cancellation === null ? undefined : await words.of('cancel-reasons', cancellation.reason)],
          ['Date', dayOf(cancellation?.date)],
          ['Note', cancellation?.note]
        ])
      }
    ])
  }
}
