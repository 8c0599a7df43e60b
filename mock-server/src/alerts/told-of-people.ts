import type { Database } from 'better-sqlite3'
import type { LinkFinding } from '../../api/person-links.ts'
import { forceOf } from '../../api/primitives.ts'
import { UnidentifiedContentSchema } from '../../api/unidentified.ts'
import { statement } from '../../store/statement.ts'
import { tellSubscribers } from './tell-subscribers.ts'

interface Linked {
  readonly linkId: string
  readonly finding: LinkFinding
  /** Force of who found it. */
  readonly force: string
  readonly people: readonly [LinkedPerson, LinkedPerson]
}
interface LinkedPerson {
  /** Key of the person. */
  readonly sequence: number
  readonly pncId: string
}
interface Done {
  readonly by: string
  /** ISO 8601. */
  readonly at: string
}

const MADE: Readonly<Record<LinkFinding, string>> = { same: 'found to be one person with', different: 'found to be another person than' }
const PARTED: Readonly<Record<LinkFinding, string>> = {
  same: 'no longer found to be one person with',
  different: 'no longer found to be another person than'
}

/**
 * Tells who watches either of two people that a finding of them was made or ended, in the transaction that is open. Who
 * watches both is told once. The list names the person who is watched; the other stands in what is read under a stop.
 */
export const tellOfLink = (
  database: Database,
  { linkId, finding, force, people: [one, other] }: Linked,
  { what, by, at }: Done & { readonly what: 'new' | 'ended' }
): void => {
  const words = (what === 'new' ? MADE : PARTED)[finding]
  for (const [mine, theirs] of [
    [one, other],
    [other, one]
  ] as const)
    tellSubscribers(database, {
      change: `link:${linkId}:${what}`,
      what,
      kind: 'link',
      reportId: linkId,
      person: mine.sequence,
      reference: mine.pncId,
      force: forceOf(force),
      versionNumber: 1,
      action: `${words} ${theirs.pncId}`,
      // It is of two people, and of no area.
      moved: false,
      content: {},
      by,
      at
    })
}

interface Row {
  readonly id: string
  readonly reference: string
  readonly status: string
  readonly content: string
  readonly number: number
}
const UNIDENTIFIED = 'SELECT id, reference, status, content, version_number AS number FROM unidentified WHERE person = ?'

interface Found extends Done {
  /** Key of the record without a name. */
  readonly person: number
  /** As it stood before; null where it was just recorded. */
  readonly before: string | null
  /** Id of whom an identification names, or was taken back from: who watches them is told as well. */
  readonly named?: string | undefined
}

/** Tells of the version just written of somebody found without a name, in the transaction that is open. */
export const tellOfUnidentified = (database: Database, { person, before, named, by, at }: Found): void => {
  const row = statement<Row>(database, UNIDENTIFIED).get(person)
  if (row === undefined) return
  const { id, reference, status, number } = row
  const content = UnidentifiedContentSchema.parse(JSON.parse(row.content))
  tellSubscribers(database, {
    change: `unidentified:${id}:${number}`,
    what: before === null ? 'new' : before === 'unidentified' && status !== 'unidentified' ? 'ended' : 'changed',
    kind: 'unidentified',
    reportId: id,
    person,
    ...(named === undefined ? {} : { named }),
    reference,
    force: forceOf(content.ownerForce),
    versionNumber: number,
    moved: before !== status,
    content,
    by,
    at
  })
}
