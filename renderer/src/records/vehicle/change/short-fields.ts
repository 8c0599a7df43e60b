import type { VehicleChange, VehicleContent } from '../../../../../mock-server/api/vehicles.ts'
import { inWords } from '../../../forms/dates/calendar.ts'
import type { SectionSpec, TypedFields } from '../../../forms/field.ts'
import type { FormStart } from '../../../forms/form-model.ts'
import { cancelSections, confirmSections, confirmStart, extendSections, foundSections, todayStart } from '../../things/change-sections.ts'
import { twelveMonthsOn } from '../../wanted/wanted-start.ts'

export type ShortChange = Exclude<VehicleChange, 'amend'>

/** The fields of every change that is not the whole report. */
export const changeSections = (change: ShortChange): readonly SectionSpec[] => {
  switch (change) {
    case 'confirm':
      return confirmSections('vehicle', 'Crime reference')
    case 'recover':
      return foundSections('vehicle', { dayLabel: 'Recovered on', topics: 'vehicle.recovery', storageTopic: 'vehicle.recovery.storage' })
    case 'extend':
      return extendSections('vehicle', { heading: 'New expiry', path: 'expiry', label: 'Expiry', topic: 'vehicle.expiry' })
    case 'cancel':
      return cancelSections('vehicle')
  }
}

/** What a change knows before a key is pressed, marked until looked at. @param today YYYY-MM-DD */
export const changeStart = (change: ShortChange, content: VehicleContent, today: string): FormStart => {
  const known = (): TypedFields => {
    switch (change) {
      case 'confirm':
        return confirmStart(content)
      case 'extend': {
        const next = twelveMonthsOn(today)
        return { expiry: inWords(next > content.expiry ? next : twelveMonthsOn(content.expiry)) }
      }
      case 'recover':
      case 'cancel':
        return todayStart(today)
    }
  }
  const fields = known()
  return { fields, carried: Object.keys(fields) }
}
