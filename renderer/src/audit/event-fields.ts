import type { AuditEvent } from '../../../mock-server/api/audit.ts'
import { KIND_WORDS, momentOf } from './audit-words.ts'

export interface EventField {
  readonly label: string
  readonly text: string | null
  readonly mono?: boolean
}
interface EventSection {
  readonly heading: string
  readonly fields: readonly EventField[]
}

/** Every field of an event, in the order in which an auditor asks. */
export const eventSections = (event: AuditEvent): readonly EventSection[] => [
  {
    heading: 'What was done',
    fields: [
      { label: 'When', text: `${momentOf(event)} (${event.at})` },
      { label: 'Kind', text: KIND_WORDS[event.kind] },
      { label: 'Action', text: event.actionCode },
      { label: 'Activity', text: event.activityCode },
      { label: 'About', text: event.subject },
      { label: 'Person', text: event.personId, mono: true },
      { label: 'Result', text: event.result === 'ok' ? 'done' : `refused: ${event.result}` }
    ]
  },
  {
    heading: 'Who and from where',
    fields: [
      { label: 'User', text: event.user, mono: true },
      { label: 'Force and station', text: event.force, mono: true },
      { label: 'Workstation', text: event.workstation },
      { label: 'Client', text: event.client, mono: true },
      { label: 'Session', text: event.sessionId, mono: true }
    ]
  },
  {
    heading: 'Why',
    fields: [
      { label: 'Reason', text: event.reason },
      { label: 'Justification', text: event.justification },
      { label: 'On behalf of', text: event.onBehalfOf },
      { label: 'Place', text: event.place },
      { label: 'Reference', text: event.referenceId, mono: true }
    ]
  },
  {
    heading: 'Place in the chain',
    fields: [
      { label: 'Event', text: String(event.sequence), mono: true },
      { label: 'Its hash', text: event.hash, mono: true },
      { label: 'Hash of the event before', text: event.previousHash, mono: true }
    ]
  }
]
