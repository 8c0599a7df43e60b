import type { AuditEvent } from '../../../mock-server/api/audit.ts'
import type { Column, Sorting } from '../ui/table/columns.ts'
import { KIND_WORDS, momentOf } from './audit-words.ts'

export const idOf = ({ sequence }: AuditEvent): string => String(sequence)

/** The latest first, as the log gives them. */
export const LATEST_FIRST: Sorting = { by: 'at', descending: true }

const padded = (sequence: number): string => String(sequence).padStart(15, '0')

export const AUDIT_COLUMNS: readonly Column<AuditEvent>[] = [
  { id: 'at', heading: 'When', least: 200, text: momentOf, order: ({ sequence }) => padded(sequence), always: true },
  { id: 'user', heading: 'User', least: 104, mono: true, text: ({ user, client }) => user ?? client, always: true },
  { id: 'kind', heading: 'Kind', least: 118, text: ({ kind }) => KIND_WORDS[kind] },
  { id: 'action', heading: 'Action', least: 150, share: 1, text: ({ actionCode }) => actionCode },
  { id: 'subject', heading: 'About', least: 150, share: 2, text: ({ subject }) => subject },
  { id: 'reason', heading: 'Reason', least: 68, text: ({ reason }) => reason?.split(' - ')[0] ?? '', order: ({ reason }) => reason ?? '' },
  { id: 'justification', heading: 'Justification', least: 130, share: 1.5, text: ({ justification }) => justification ?? '' },
  { id: 'result', heading: 'Result', least: 140, text: ({ result }) => result, onChoice: true },
  { id: 'person', heading: 'Person', least: 320, mono: true, text: ({ personId }) => personId ?? '', onChoice: true },
  { id: 'for', heading: 'On behalf of', least: 120, text: ({ onBehalfOf }) => onBehalfOf ?? '', onChoice: true },
  { id: 'place', heading: 'Place', least: 120, text: ({ place }) => place ?? '', onChoice: true },
  { id: 'workstation', heading: 'Workstation', least: 180, text: ({ workstation }) => workstation ?? '', onChoice: true },
  { id: 'sequence', heading: 'Event', least: 80, mono: true, text: idOf, order: ({ sequence }) => padded(sequence), onChoice: true }
]
