import type { PropertyContent } from '../../../../mock-server/api/property.ts'
import { capitalised } from '../../forms/capitalised.ts'
import { labelOf } from '../../forms/code-tables.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import { withLabel } from '../../forms/national-labels.ts'
import { linesOf, type ReportLine } from '../changes/report-lines.ts'

const named = (who: PropertyContent['loser']): string | undefined =>
  who === undefined ? undefined : [who.name, who.contact].filter((part) => part !== undefined).join(', ')

/** A property report as it is read; all of it is fact (records, Property). */
export const propertyLines = (content: PropertyContent): readonly ReportLine[] =>
  linesOf([
    ['Category', `${content.category} ${labelOf('property-categories', content.category)}`],
    ['Lost, stolen or found', capitalised(content.circumstance)],
    ['Make and model', [content.make, content.model].filter((part) => part !== undefined).join(' ') || undefined],
    ['Colour', content.colour],
    ['Kind of firearm', content.firearmKind],
    ['Calibre', content.calibre],
    ['Species', content.species],
    ['Breed', content.breed],
    ['Vessel’s name', content.vesselName],
    ['Description', content.description],
    ...content.marks.map(
      ({ kind, value }, index) =>
        [
          `${capitalised(kind)}${content.marks.filter((one) => one.kind === kind).length > 1 ? ` (${index + 1})` : ''}`,
          value,
          'mono'
        ] as const
    ),
    [
      'Serial number',
      content.withoutMark === undefined ? undefined : `${capitalised(content.withoutMark.state)}. ${content.withoutMark.description}`
    ],
    ['Date', content.dateTo === undefined ? inWords(content.date) : `between ${inWords(content.date)} and ${inWords(content.dateTo)}`],
    ['Place', content.place],
    ['Value', content.value === undefined ? undefined : `£${content.value.toLocaleString('en-GB')}`],
    ['Loser', named(content.loser)],
    ['Finder', named(content.finder)],
    ['Held at', content.storage],
    ['Reference', content.reference, 'mono'],
    ['Officer', content.officer],
    ['24-hour contact', content.contact, 'mono'],
    ['Owner', withLabel('stations', content.ownerForce)],
    ['Recorded for the owner', content.ownerReason]
  ])
