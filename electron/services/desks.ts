import type { BridgeEvent } from '../contract/events.ts'
import type { Clock } from './clock.ts'
import { createDesk } from './desk.ts'
import type { Desk } from './desk.ts'
import type { NewId } from './identifiers.ts'
import type { LedsClient } from './leds/leds-client.ts'

/** One desk for each user, as long as this process lives. */
export interface Desks {
  /** The desk of a user who has worked here. */
  known(user: string): Desk | undefined
  /** That of whose session it is; null where it is nobody's. */
  current(): Desk | null
  /** @throws where there is no session: the router lets no such call through */
  required(): Desk
  /** Nobody's work goes to another server than it was made at. */
  forgetAll(): void
}

export interface DesksDependencies {
  /** Whose session it is. */
  readonly user: () => string | null
  /** A client that speaks for this user alone. */
  readonly callOf: (user: string) => LedsClient
  readonly clock: Clock
  readonly newId: NewId
  readonly tell: (event: BridgeEvent) => void
  /** Of the current user. */
  readonly draftsChanged: () => void
  readonly inDoubt: (ref: string) => void
  /** So many alerts of the current user's have arrived. */
  readonly alerted: (count: number) => void
}

export const createDesks = ({ user, callOf, clock, newId, tell, draftsChanged, inDoubt, alerted }: DesksDependencies): Desks => {
  const desks = new Map<string, Desk>()

  const made = (owner: string): Desk => {
    // Another user's page hears nothing of it.
    const whenOwn = (event: BridgeEvent): void => {
      if (user() === owner) tell(event)
    }
    const desk: Desk = createDesk({
      call: callOf(owner),
      drafts: {
        clock,
        newId,
        saved: ({ draftId, savedRevision, savedAt }) =>
          savedAt !== null && whenOwn({ kind: 'draft-saved', draftId, revision: savedRevision, at: savedAt }),
        changed: () => user() === owner && draftsChanged()
      },
      alerts: {
        changed: (unread) => whenOwn({ kind: 'alerts', unread, fresh: 0 }),
        arrived: (fresh) => {
          if (user() !== owner) return
          alerted(fresh)
          whenOwn({ kind: 'alerts', unread: desk.alerts.unread(), fresh })
        }
      },
      // The queue is asked again, and what was refused is told with it.
      endRefused: () => whenOwn({ kind: 'incoming', change: null }),
      outbox: { clock, newId, changed: (write) => whenOwn({ kind: 'write', write }), inDoubt }
    })
    desks.set(owner, desk)
    return desk
  }
  const current = (): Desk | null => {
    const owner = user()
    return owner === null ? null : (desks.get(owner) ?? made(owner))
  }
  return {
    known: (owner) => desks.get(owner),
    current,
    forgetAll: () => {
      for (const desk of desks.values()) desk.clear()
      desks.clear()
    },
    required: () => {
      const desk = current()
      if (desk === null) throw new Error('A call that needs a session was let through without one.')
      return desk
    }
  }
}
