import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import { addDays, inWords } from '../../forms/dates/calendar.ts'
import type { FormStart } from '../../forms/form-model.ts'

/** 12 months from a day (records, Wanted: review date); 29 February becomes 1 March. @param today YYYY-MM-DD */
export const twelveMonthsOn = (today: string): string => {
  const next = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`
  return next.endsWith('-02-29') ? addDays(`${next.slice(0, 4)}-02-28`, 1) : next
}

/** What a new report knows before a key is pressed, all of it marked until looked at. */
export const wantedStart = ({
  today,
  ownerForce,
  context
}: {
  today: string
  ownerForce: string
  context: AccessContext | null
}): FormStart => {
  const fields: Record<string, string> = {
    reviewDate: inWords(twelveMonthsOn(today)),
    circulation: 'national',
    ...(ownerForce === '' ? {} : { ownerForce }),
    ...(context === null ? {} : { officer: context.originator })
  }
  return { fields, carried: Object.keys(fields) }
}
