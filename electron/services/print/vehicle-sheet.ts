import { VRM_COUNTRIES } from '../../../mock-server/api/vehicles.ts'
import type { VehicleReport } from '../../../mock-server/api/vehicles.ts'
import type { PrintSheet } from '../../contract/print.ts'
import { capital, dateWords, dayOf, facts, filled, joined, momentOf } from './words.ts'
import type { CodeWords } from './words.ts'

/** What a finder does, as it is read out. */
export const ACTION_WORDS = { stop: 'STOP', 'do-not-stop': 'DO NOT STOP', 'report-only': 'Report the sighting only' } as const
const UNCONFIRMED = 'UNCONFIRMED: the bureau has not confirmed it'

/** A report on a vehicle; all of it is fact (records, Vehicle). */
export const vehicleSheet = async (report: VehicleReport, words: CodeWords): Promise<PrintSheet> => {
  const { content, recovery, cancellation } = report
  const named = [content.make, content.model].filter((part) => part !== undefined).join(' ')
  return {
    heading: `${content.vrm ?? content.vin ?? 'Vehicle'} · ${report.reference}`,
    notices: report.status === 'unconfirmed' ? [UNCONFIRMED] : [],
    sections: filled([
      {
        heading: `Vehicle report ${report.reference}`,
        rows: facts([
          ['Kind of report', `${content.kind} ${await words.of('vehicle-reports', content.kind)}`],
          ['On sighting', ACTION_WORDS[content.actionOnSighting]],
          ['How it is dealt with', content.instructions],
          ['24-hour contact', content.contact],
          ['Status', `${capital(report.status)}, version ${report.versionNumber}, changed ${momentOf(report.changedAt) ?? ''}`],
          ['Registration', content.vrm],
          ['Country', content.country === undefined ? undefined : VRM_COUNTRIES[content.country]],
          ['VIN', content.vin],
          ['Make and model', named],
          ['Colour', content.colour],
          ['Date', dayOf(content.date)],
          ['Place', content.place],
          ['Crime reference', content.reference],
          ['Officer', content.officer],
          ['Expiry', dateWords(content.expiry)],
          ['Confirm by', momentOf(report.confirmBy)],
          ['Owner', await words.national('stations', content.ownerForce)],
          ['Recorded for the owner', content.ownerReason]
        ])
      },
      {
        heading: 'Recovered',
        rows: facts([
          ['When and where', joined(dayOf(recovery?.date), recovery?.place)],
          ['By', recovery?.by],
          ['Held at', recovery?.storage],
          ['Note', recovery?.note]
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
