import type { CompletingOutcome, IncomingItem, IncomingOutcomeBody } from '../../../mock-server/api/incoming.ts'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import { success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import type { NewId } from '../identifiers.ts'
import type { LedsClient } from '../leds/leds-client.ts'

export interface Ended extends IncomingOutcomeBody {
  readonly id: string
  readonly context: AccessContext
}

/** An end that was kept while LEDS was away, and that it refused when it was back. */
export interface NotTaken {
  readonly id: string
  readonly outcome: CompletingOutcome
  /** Why, in LEDS's words. */
  readonly message: string
}

/**
 * The incoming checks that one user works on. Held here, because the page in which they stand is killed by a lock before
 * it could put anything back; and how one ended is kept here while LEDS is away.
 */
export interface IncomingDesk {
  /** The next in turn; null where none waits. A reply that was lost is asked for again by the next attempt. */
  takeNext(): Promise<Result<{ readonly taken: IncomingItem | null }>>
  /** What stands open in tabs now: what does no more is put back. */
  keep(ids: readonly string[]): void
  /** The user is at work. @returns those that are somebody else's by now, or done */
  renew(ids: readonly string[]): Promise<string[]>
  putBack(id: string): Promise<Result<unknown>>
  /** It left this workstation in another way. */
  forget(id: string): void
  complete(ended: Ended): Promise<Result<{ readonly outcome: CompletingOutcome; readonly queued: boolean }>>
  /** LEDS is back: what waited for it is sent, and a check that was taken in a reply that never came is put back. */
  resume(): Promise<void>
  /** Ends that were refused after all, each given once: who ended the call believes that it is logged. */
  takeRefused(): readonly NotTaken[]
  /** Puts all back: lock, sign-out, the end of the program. */
  releaseAll(): Promise<void>
}

/** Answers after which the same may be asked again. */
const AWAY: ReadonlySet<string> = new Set(['unreachable', 'timeout', 'throttled', 'signed-out', 'locked'])

export interface IncomingDeskDependencies {
  readonly call: LedsClient
  readonly newId: NewId
  /** An end that was kept has been refused. */
  readonly refused: () => void
}

export const createIncomingDesk = ({ call, newId, refused }: IncomingDeskDependencies): IncomingDesk => {
  const held = new Set<string>()
  /** Never taken again by a tab that still stands open. */
  const ended = new Set<string>()
  const waiting = new Map<string, Ended>()
  let untold: NotTaken[] = []
  /** An attempt to take the next whose reply never came: a check may be this user’s without their knowing. */
  let unanswered: string | null = null

  const send = ({ id, context, ...body }: Ended) => call('completeIncoming', { params: { incomingId: id }, context, body })
  /** @returns whether it is this user's still; where LEDS does not answer it is as it was */
  const lease = async (id: string): Promise<boolean> => {
    const answer = await call('leaseIncoming', { params: { incomingId: id } })
    const lost = !answer.ok && answer.problem.kind === 'refused'
    if (lost) held.delete(id)
    return !lost
  }
  // Where LEDS does not answer the lease runs out by itself.
  const release = (id: string): Promise<Result<unknown>> => {
    held.delete(id)
    return call('releaseIncoming', { params: { incomingId: id } })
  }

  const putBackUnknown = async (): Promise<void> => {
    const takeId = unanswered
    if (takeId === null) return
    unanswered = null
    const answer = await call('takeNextIncoming', { body: { takeId, again: true } })
    if (!answer.ok && AWAY.has(answer.problem.kind)) unanswered ??= takeId
    else if (answer.ok && answer.value.taken !== null) await release(answer.value.taken.incomingId)
  }

  return {
    takeNext: async () => {
      const takeId = unanswered ?? newId()
      // Whoever asks meanwhile makes an attempt of their own.
      unanswered = null
      const answer = await call('takeNextIncoming', { body: { takeId } })
      if (!answer.ok && AWAY.has(answer.problem.kind)) unanswered = takeId
      return answer
    },
    keep: (ids) => {
      for (const id of [...held]) if (!ids.includes(id)) void release(id)
      for (const id of ids) {
        if (held.has(id) || ended.has(id)) continue
        held.add(id)
        void lease(id)
      }
    },
    renew: async (ids) => {
      const open = ids.filter((id) => !ended.has(id))
      const own = await Promise.all(open.map(lease))
      return open.filter((_, index) => own[index] === false)
    },
    putBack: release,
    forget: (id) => {
      held.delete(id)
    },
    complete: async (how) => {
      const answer = await send(how)
      if (answer.ok) {
        held.delete(how.id)
        ended.add(how.id)
        return success({ outcome: answer.value.outcome, queued: false })
      }
      if (!AWAY.has(answer.problem.kind)) return answer
      held.delete(how.id)
      ended.add(how.id)
      waiting.set(how.id, how)
      return success({ outcome: how.outcome, queued: true })
    },
    resume: async () => {
      await putBackUnknown()
      for (const how of [...waiting.values()]) {
        const answer = await send(how)
        if (!answer.ok && AWAY.has(answer.problem.kind)) return
        waiting.delete(how.id)
        if (answer.ok) continue
        untold.push({ id: how.id, outcome: how.outcome, message: answer.problem.message })
        refused()
      }
    },
    takeRefused: () => {
      const told = untold
      untold = []
      return told
    },
    releaseAll: async () => {
      await Promise.all([...held].map(release))
    }
  }
}
