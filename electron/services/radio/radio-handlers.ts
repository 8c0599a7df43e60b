import { success } from '../../contract/result.ts'
import type { ParsedCallInput } from '../../contract/calls.ts'
import type { ClientEvents } from '../audit/client-events.ts'
import type { Handlers } from '../router/handlers.ts'

type Told = ParsedCallInput<'radio.told'>

/** `wanted ×1, warning ×2`: what there is, never what it says. */
const counted = (hits: readonly string[]): string =>
  [...new Set(hits)].map((hit) => `${hit} ×${hits.filter((other) => other === hit).length}`).join(', ')

/** Who was told and which line, in words that name nobody looked at. */
const detailOf = (told: Told): string => {
  const caller = `to ${told.to}`
  switch (told.what) {
    case 'line-told':
    case 'line-not-passed':
      return [told.line, told.record, caller].filter((part) => part !== null).join(' · ')
    case 'safe-to-pass':
      return caller
    case 'stand-by':
      return `${told.answer === 'no' ? 'not safe to pass' : 'no answer to “safe to pass?”'} · waiting: ${counted(told.hits)} · ${caller}`
    case 'urgent-pass':
      return `warnings passed at once: ${told.why} · ${caller}`
  }
}

/** SECURITY: H53 what was read out over the radio, to whom and when, stands in the log, line by line. */
export const radioHandlers = (events: Pick<ClientEvents, 'report' | 'reportOf'>): Pick<Handlers, 'radio.told'> => ({
  'radio.told': async (told) => {
    if (told.personId === null) events.report(told.what, detailOf(told))
    else events.reportOf(told.personId, told.what, detailOf(told))
    return success({})
  }
})
