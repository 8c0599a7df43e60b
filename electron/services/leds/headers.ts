import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import type { Endpoint } from '../../../mock-server/api/endpoints.ts'

export interface CallIds {
  readonly sessionId: string
  /** One for each stop. */
  readonly activityFlowId: string
  /** Makes a repeated write harmless. */
  readonly referenceId: string
  readonly correlationId: string
}

/**
 * Header values are bytes on the wire. Latin letters go as they are; anything beyond goes as UTF-8, since Node would
 * refuse to send it: names of places and people are borne in any script.
 */
export const headerValue = (text: string): string =>
  /^[\u0020-\u007e\u00a0-\u00ff]*$/.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1')

export const transportHeaders = (
  { sessionId, activityFlowId, referenceId, correlationId }: CallIds,
  { systemName, at }: { systemName: string; at: string }
): Record<string, string> => ({
  'x-leds-session-id': sessionId,
  'x-leds-activity-flow-id': activityFlowId,
  'x-leds-reference-id': referenceId,
  'x-leds-correlation-id': correlationId,
  'x-leds-system-name': systemName,
  'x-leds-application-datetime': at
})

const MOST_JUSTIFICATION = 250

/** What the auditor reads as the reason: the operator's words, with the incident that LEDS has no header for. */
export const justificationOf = ({ justification, incident }: AccessContext): string => {
  if (incident === undefined || justification.includes(incident)) return justification
  const whole = `${justification} (incident ${incident})`
  return whole.length <= MOST_JUSTIFICATION ? whole : justification
}

/**
 * Why and for whom, as headers.
 * @param reasonLabel words of the reason's code, from the table `reasons`
 */
export const accessHeaders = (context: AccessContext, endpoint: Endpoint, reasonLabel: string): Record<string, string> => ({
  'x-leds-justification': headerValue(justificationOf(context)),
  'x-leds-reason': headerValue(`${context.reason} - ${reasonLabel}`.slice(0, 100)),
  'x-leds-activity-code': endpoint.activityCode ?? '',
  'x-leds-action-code': endpoint.actionCode,
  'x-leds-on-behalf-of': headerValue(context.originator),
  // Generic: a title with a name in it would stand in every log on the way.
  'x-leds-page-title': endpoint.actionCode,
  ...(context.place === undefined ? {} : { 'x-leds-geolocation': headerValue(context.place) }),
  ...(context.childReason === undefined ? {} : { 'x-leds-child-reason': headerValue(context.childReason) })
})
