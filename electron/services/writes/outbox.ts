import type { DraftSteps } from '../../../mock-server/api/drafts.ts'
import type { WriteStatus } from '../../../mock-server/api/status.ts'
import type { Problem } from '../../contract/result.ts'
import type { Write } from '../../contract/writes.ts'
import { SERVER_AWAY, waitBefore } from '../backoff.ts'
import { isoTime } from '../clock.ts'
import type { Clock } from '../clock.ts'
import { shortReference } from '../identifiers.ts'
import type { NewId } from '../identifiers.ts'
import type { LedsClient } from '../leds/leds-client.ts'
import { problemOf } from '../problems.ts'
import { doneAtOnce, ON_REQUESTS, RESULT_TYPES } from './command.ts'
import type { WriteCommand } from './command.ts'
import { commandAt, goOnFrom, keptSteps, referenceOf, shownSteps } from './write-steps.ts'
import type { StepsSoFar } from './write-steps.ts'
import { askedAfter, askedStill, failedLater, keptUntilBack, keptUntilUnlocked } from './messages.ts'

/** The writes of one user, kept in memory until this process ends: past lock, and past the end of the sign-on. */
export interface Outbox {
  /**
   * Sends a write, once for each draft: asked again it gives the same write, unless that was refused.
   * @returns the write as it stands after the first answer, or after a moment where there is none
   */
  submit(command: WriteCommand): Promise<Write>
  list(): readonly Write[]
  /** The user is signed on again, or the server is back. */
  resume(): void
  /** The session is over: what has come to its end is forgotten, what LEDS has not answered for stays. */
  forgetEnded(): void
}

export interface OutboxDependencies {
  readonly call: LedsClient
  readonly clock: Clock
  readonly newId: NewId
  readonly changed: (write: Write) => void
  /** The draft of a completed write has done its work. */
  readonly completed: (draftId: string) => void
  readonly inDoubt: (ref: string) => void
  /** The request that what is in this draft answers; null where it answers none. */
  readonly answers: (draftId: string) => string | null
  /** How far a write in steps came, kept with its draft on the server: this process may be killed between two of them. */
  readonly progress: {
    of(draftId: string): DraftSteps | null
    /** Comes back when the server has it, or has not answered. */
    keep(draftId: string, steps: DraftSteps): Promise<void>
  }
}

const ASK_STATUS = { first: 150, most: 2_000 }
/** An operator who waits longer than this reads "sending" and goes on. */
const FIRST_ANSWER_MS = 2_000
/** A server that fails this often at the same write will fail again: the operator has to know. */
const MOST_FAULTS = 6
/**
 * Answers after which it is certain that a write sent before did not arrive: the server looks for its reference id
 * before it judges the record. Account, rate and size are judged earlier, so those refusals say nothing of it.
 */
const DEFINITE: ReadonlySet<number> = new Set([400, 404, 409, 422])

interface Entry {
  write: Write
  command: WriteCommand
  at: StepsSoFar
  requestId: string | null
  /** Whether the server may have seen it. */
  sent: boolean
  attempt: number
  faults: number
  busy: boolean
  cancel: () => void
}

const found = (status: WriteStatus, types: readonly string[]): string | null =>
  types.flatMap((type) => status.associatedValues.filter((value) => value.type === type)).at(0)?.value ?? null

export const createOutbox = ({ call, clock, newId, changed, completed, inDoubt, answers, progress }: OutboxDependencies): Outbox => {
  let entries: Entry[] = []

  const become = (
    entry: Entry,
    state: Write['state'],
    change: Partial<Pick<Write, 'problem' | 'recordId' | 'recordReference'>> = {}
  ): void => {
    const write = { ...entry.write, ...shownSteps(entry.command, entry.at, state) }
    entry.write = { ...write, problem: null, ...change, state, since: state === write.state ? write.since : isoTime(clock.now()) }
    changed(entry.write)
  }

  const keepSteps = async ({ command, at }: Entry, state: 'accepted' | 'refused'): Promise<void> => {
    const steps = keptSteps(command, at, state)
    if (steps !== null) await progress.keep(command.draftId, steps)
  }

  const later = (entry: Entry, milliseconds: number, run: (entry: Entry) => Promise<void>): void => {
    entry.cancel()
    entry.cancel = clock.after(milliseconds, () => void alone(entry, run))
  }

  /** One exchange at a time for each write. */
  const alone = async (entry: Entry, run: (entry: Entry) => Promise<void>): Promise<void> => {
    if (entry.busy) return
    entry.busy = true
    entry.cancel()
    try {
      await run(entry)
    } finally {
      entry.busy = false
    }
  }

  /** One step is done: the next is sent, or the whole is. */
  const finish = async (entry: Entry, status: WriteStatus): Promise<void> => {
    const { command } = entry
    const made = entry.at.made ?? status
    if (command.further?.steps[entry.at.step] !== undefined) {
      Object.assign(entry, {
        at: { made, step: entry.at.step + 1 },
        requestId: null,
        sent: false,
        attempt: 0,
        faults: 0
      })
      return send(entry)
    }
    const types = RESULT_TYPES[command.endpoint]
    become(entry, 'completed', {
      recordId: found(made, types.id),
      recordReference: found(made, types.reference)
    })
    completed(command.draftId)
  }

  const follow = async (entry: Entry): Promise<void> => {
    if (entry.requestId === null) return
    const { title, ref } = entry.write
    const answer = await call('status', { params: { requestId: entry.requestId } })
    if (answer.ok && answer.value.status === 'Completed') return finish(entry, answer.value)
    if (answer.ok && answer.value.status === 'Failed')
      return become(entry, 'refused', { problem: problemOf('refused', failedLater(title, ref), ref) })
    const away = !answer.ok && answer.problem.status !== 404
    if (away && (answer.problem.kind === 'signed-out' || answer.problem.kind === 'locked')) return
    later(entry, waitBefore(away ? SERVER_AWAY : ASK_STATUS, entry.attempt++), follow)
  }

  /** Where a write stands that did not get its 202. */
  const notAccepted = (entry: Entry, problem: Problem): void => {
    const { title, ref } = entry.write
    const wait = (message: string): void => {
      const state = entry.sent ? 'in-doubt' : 'queued'
      if (state === 'in-doubt' && entry.write.state !== 'in-doubt') inDoubt(ref)
      become(entry, state, { problem: { ...problem, message, ref } })
    }
    const again = (): void => later(entry, waitBefore(SERVER_AWAY, entry.attempt++), send)
    switch (problem.kind) {
      case 'timeout':
        entry.sent = true
        wait(askedAfter(title, ref))
        return again()
      case 'fault':
        entry.sent = true
        entry.faults += 1
        wait((entry.faults < MOST_FAULTS ? askedAfter : askedStill)(title, ref))
        return again()
      case 'unreachable':
      case 'throttled':
        wait(entry.sent ? askedAfter(title, ref) : keptUntilBack(title, ref))
        return again()
      case 'locked':
      case 'signed-out':
        // resume() comes with the sign-on.
        return wait(keptUntilUnlocked(title, ref))
      default:
        // Given up while in doubt, it would be sent under another reference id and could stand twice.
        if (entry.sent && !(problem.kind === 'refused' && DEFINITE.has(problem.status ?? 0))) {
          wait(askedStill(title, ref))
          return again()
        }
        void keepSteps(entry, 'refused')
        return become(entry, 'refused', { problem: { ...problem, ref } })
    }
  }

  const request = ({ endpoint, params, body, context, answers: answered }: WriteCommand, referenceId: string) =>
    // The command's own type ties its body to its endpoint; a call over the union cannot show that.
    call<WriteCommand['endpoint']>(endpoint, {
      params,
      body,
      context,
      referenceId,
      ...(answered === undefined ? {} : { answers: answered })
    })

  const isFault = ({ kind, status }: Problem): Problem['kind'] =>
    kind === 'refused' && status !== undefined && status >= 500 ? 'fault' : kind

  const send = async (entry: Entry): Promise<void> => {
    const { command, at } = entry
    if (!entry.sent) {
      become(entry, 'sending')
      await keepSteps(entry, 'accepted')
    }
    const answer = await request(commandAt(command, at), referenceOf(command, at.step))
    if (!answer.ok) return notAccepted(entry, { ...answer.problem, kind: isFault(answer.problem) })
    if ('id' in answer.value) return finish(entry, doneAtOnce(answer.value.id))
    entry.requestId = answer.value.requestId
    entry.attempt = 0
    become(entry, 'accepted')
    // Asked at once: the commit came before the answer.
    await follow(entry)
  }

  const settled = (entry: Entry, sending: Promise<void>): Promise<Write> =>
    new Promise((resolve) => {
      const give = (): void => resolve(entry.write)
      const cancel = clock.after(FIRST_ANSWER_MS, give)
      void sending.then(() => {
        cancel()
        give()
      })
    })

  const begin = (command: WriteCommand): Entry => {
    const { title, draftId, personId } = command
    const write: Write = {
      writeId: newId(),
      title,
      ref: shortReference(draftId),
      state: 'queued',
      since: isoTime(clock.now()),
      draftId,
      personId,
      recordId: null,
      recordReference: null,
      problem: null
    }
    const entry: Entry = {
      write,
      command,
      at: goOnFrom(command, progress.of(draftId)),
      requestId: null,
      sent: false,
      attempt: 0,
      faults: 0,
      busy: false,
      cancel: () => undefined
    }
    entries.push(entry)
    return entry
  }

  const standing = (draftId: string): Entry | undefined =>
    entries.find(({ command, write }) => command.draftId === draftId && write.state !== 'refused')

  // Read at each submission and kept with the write: the draft is gone before a repeat could read it.
  const quoting = (command: WriteCommand): WriteCommand => {
    const answered = ON_REQUESTS.has(command.endpoint) ? null : answers(command.draftId)
    return answered === null ? command : { ...command, answers: answered }
  }

  return {
    submit: (submitted) => {
      const command = quoting(submitted)
      const known = standing(command.draftId)
      if (known === undefined) {
        const entry = begin(command)
        return settled(entry, alone(entry, send))
      }
      if (known.write.state !== 'queued' || known.busy || known.sent || known.at.step > 0) return Promise.resolve(known.write)
      // It never left: what is typed by now goes in its place, and is tried at once.
      known.command = command
      return settled(known, alone(known, send))
    },
    list: () => entries.map(({ write }) => write),
    resume: () => {
      for (const entry of entries) {
        const { state } = entry.write
        if (state === 'completed' || state === 'refused') continue
        entry.attempt = 0
        void alone(entry, entry.requestId === null ? send : follow)
      }
    },
    forgetEnded: () => {
      entries = entries.filter(({ write }) => write.state !== 'completed' && write.state !== 'refused')
    }
  }
}
