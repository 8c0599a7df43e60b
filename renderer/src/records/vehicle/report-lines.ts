import { VRM_COUNTRIES, type VehicleContent } from '../../../../mock-server/api/vehicles.ts'
import { labelOf } from '../../forms/code-tables.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import { withLabel } from '../../forms/national-labels.ts'
import { linesOf, type ReportLine } from '../changes/report-lines.ts'
import { ACTION_WORDS } from './vehicle-words.ts'

/** A vehicle report as whoever sights the vehicle reads it; all of it is fact (records, Vehicle). */
export const vehicleLines = (content: VehicleContent): readonly ReportLine[] =>
  linesOf([
    ['Registration', content.vrm, 'mono'],
    ['Country', content.country === undefined ? undefined : VRM_COUNTRIES[content.country]],
    ['VIN', content.vin, 'mono'],
    ['Make and model', [content.make, content.model].filter((part) => part !== undefined).join(' ') || undefined],
    ['Colour', content.colour],
    ['Kind of report', `${content.kind} ${labelOf('vehicle-reports', content.kind)}`],
    ['On sighting', ACTION_WORDS[content.actionOnSighting]],
    ['How it is dealt with', content.instructions],
    ['24-hour contact', content.contact, 'mono'],
    ['Date', content.date === undefined ? undefined : inWords(content.date)],
    ['Place', content.place],
    ['Crime reference', content.reference, 'mono'],
    ['Officer', content.officer],
    ['Expiry', inWords(content.expiry)],
    ['Owner', withLabel('stations', content.ownerForce)],
    ['Recorded for the owner', content.ownerReason]
  ])
