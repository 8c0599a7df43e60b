import type { PropertyChange, PropertyContent } from '../../../../../mock-server/api/property.ts'
import { inWords } from '../../../forms/dates/calendar.ts'
import type { SectionSpec, TypedFields } from '../../../forms/field.ts'
import type { FormStart } from '../../../forms/form-model.ts'
import { cancelSections, confirmSections, confirmStart, extendSections, foundSections, todayStart } from '../../things/change-sections.ts'
import { twelveMonthsOn } from '../../wanted/wanted-start.ts'

export type ShortChange = Exclude<PropertyChange, 'amend'>

/** The fields of every change that is not the whole report. */
export const changeSections = (change: ShortChange): readonly SectionSpec[] => {
  switch (change) {
    case 'confirm':
      return confirmSections('property', 'Crime or lost-property reference')
    case 'locate':
      return foundSections('property', { dayLabel: 'Located on', topics: 'property.location', storageTopic: 'property.storage' })
    case 'extend':
      return extendSections('property', { heading: 'New review', path: 'reviewDate', label: 'Review date', topic: 'property.reviewDate' })
    case 'cancel':
      return cancelSections('property')
  }
}

/** What a change knows before a key is pressed, marked until looked at. @param today YYYY-MM-DD */
export const changeStart = (change: ShortChange, content: PropertyContent, today: string): FormStart => {
  const known = (): TypedFields => {
    switch (change) {
      case 'confirm':
        return confirmStart(content)
      case 'extend':
        return { reviewDate: inWords(twelveMonthsOn(today)) }
      case 'locate':
      case 'cancel':
        return todayStart(today)
    }
  }
  const fields = known()
  return { fields, carried: Object.keys(fields) }
}
