import type { WantedContent, WantedRuleContext } from '../../../../mock-server/api/wanted.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import { momentAsTyped } from '../../forms/datetimes/moment-as-typed.ts'
import type { TypedFields } from '../../forms/field.ts'
import { CJS_CODE, readWanted, type WantedReading } from './to-content.ts'

const offenceFields = ({ cjsCode, text }: NonNullable<WantedContent['offence']>): Record<string, string | undefined> =>
  cjsCode === undefined && text !== undefined && !CJS_CODE.test(text)
    ? { 'offence.cjsCode': text }
    : { 'offence.cjsCode': cjsCode, 'offence.text': text }

const optional = (iso: string | undefined): string | undefined => (iso === undefined ? undefined : inWords(iso))

/** A report as it stands in its form: what `readWanted` makes of it is the report again. Empty fields are left out. */
export const toFields = (content: WantedContent): TypedFields => {
  const { offence = {}, warrant = {}, bailTo = {} } = content
  const fields: Record<string, string | undefined> = {
    category: content.category,
    power: content.power,
    grounds: content.grounds,
    'warrant.number': warrant.number,
    'warrant.courtCode': warrant.courtCode,
    'warrant.date': optional(warrant.date),
    'warrant.backedForBail': warrant.backedForBail === undefined ? undefined : warrant.backedForBail ? 'Y' : 'N',
    ...offenceFields(offence),
    'offence.date': optional(offence.date),
    'offence.place': offence.place,
    officer: content.officer,
    contact: content.contact,
    ownerForce: content.ownerForce,
    actionOnFinding: content.actionOnFinding,
    'bailTo.place': bailTo.place,
    'bailTo.at': bailTo.at === undefined ? undefined : momentAsTyped(bailTo.at),
    grading: content.grading,
    riskToOfficers: content.riskToOfficers,
    likelyPlaces: content.likelyPlaces,
    enquiriesMade: content.enquiriesMade,
    enquiriesToMake: content.enquiriesToMake,
    circulation: content.circulation,
    reviewDate: inWords(content.reviewDate),
    weedDate: optional(content.weedDate)
  }
  return Object.fromEntries(Object.entries(fields).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])))
}

/** As `readWanted`; a moment that was not touched goes out as it is held, with its seconds and its own zone. */
export const readAmended = (typed: TypedFields, rules: WantedRuleContext, held: WantedContent): WantedReading => {
  const reading = readWanted(typed, rules)
  if (!reading.ok) return reading
  // With which it was confirmed: an amendment does not touch it.
  const { crimeReference } = held
  const content = { ...reading.content, ...(crimeReference === undefined ? {} : { crimeReference }) }
  const moment = held.bailTo?.at
  if (moment === undefined || typed['bailTo.at'] !== momentAsTyped(moment)) return { ok: true, content }
  return { ok: true, content: { ...content, bailTo: { ...content.bailTo, at: moment } } }
}
