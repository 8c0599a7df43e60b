import { INCIDENT_CATEGORIES, type Incident, type SealedNotice } from '../../../mock-server/api/supervision.ts'
import { momentInWords } from '../forms/datetimes/moment-in-words.ts'

/** One thing that a supervisor or an administrator is told, as the list shows it. */
export interface SupervisionRow {
  readonly id: string
  readonly what: 'incident' | 'notice'
  readonly seen: boolean
  readonly mayNote: boolean
  readonly number: string
  readonly heading: string
  readonly words: string
  readonly by: string
  readonly seenBy: string
}

const seenWords = (seen: { readonly by: string; readonly at: string } | null, who: string): string =>
  seen === null ? '' : `seen by ${who} ${seen.by}, ${momentInWords(seen.at)}`

/** @param role whose mark counts here */
export const incidentRow = (incident: Incident, role: keyof Incident['seen'], me: string): SupervisionRow => {
  const { incidentId, number, category, words, name, by, force, happenedAt, at, workstation, seen } = incident
  return {
    id: incidentId,
    what: 'incident',
    seen: seen[role] !== null,
    // Whoever reported it does not see to it as a supervisor; an administrator may be the only one.
    mayNote: seen[role] === null && (role === 'administrator' || name !== me),
    number,
    heading: INCIDENT_CATEGORIES[category],
    words,
    by: `${name} (${by}), force ${force}, ${workstation} · happened ${momentInWords(happenedAt)}, reported ${momentInWords(at)}`,
    seenBy: [seenWords(seen.supervisor, 'supervisor'), seenWords(seen.administrator, 'administrator')]
      .filter((part) => part !== '')
      .join(' · ')
  }
}

export const noticeRow = ({ noticeId, pncId, name, by, at, reason, seenAt, seenBy, mayNote }: SealedNotice): SupervisionRow => ({
  id: noticeId,
  what: 'notice',
  seen: seenAt !== null,
  mayNote,
  number: pncId,
  heading: 'Sealed details opened',
  words: reason,
  by: `${name} (${by}) · ${momentInWords(at)}`,
  seenBy: seenAt === null || seenBy === null ? '' : `seen by ${seenBy}, ${momentInWords(seenAt)}`
})

/** What nobody has seen first, then incidents, then notices. */
export const supervisionGroups = (rows: readonly SupervisionRow[]) =>
  [
    { id: 'unseen', heading: 'Not seen yet', rows: rows.filter(({ seen }) => !seen) },
    { id: 'incidents', heading: 'Security incidents', rows: rows.filter(({ seen, what }) => seen && what === 'incident') },
    { id: 'notices', heading: 'Sealed details opened', rows: rows.filter(({ seen, what }) => seen && what === 'notice') }
  ].filter((group) => group.rows.length > 0)
