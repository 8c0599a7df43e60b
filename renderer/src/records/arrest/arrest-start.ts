import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import type { FormStart } from '../../forms/form-model.ts'

/** What a new report knows before a key is pressed, all of it marked until looked at. @param today YYYY-MM-DD */
export const arrestStart = ({
  today,
  ownerCode,
  context
}: {
  readonly today: string
  readonly ownerCode: string
  readonly context: AccessContext | null
}): FormStart => {
  const number = context === null ? null : /\b\d{2,6}\b/.exec(context.originator)
  const fields: Record<string, string> = {
    processStage: 'A',
    processStageDate: inWords(today),
    prosecutingAgent: 'CPS',
    ...(ownerCode === '' ? {} : { ownerCode }),
    ...(number === null ? {} : { 'arrestingOfficer.number': number[0] })
  }
  return { fields: { ...fields, offences: '0' }, carried: Object.keys(fields) }
}
