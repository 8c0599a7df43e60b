import { INCOMING_OUTCOMES } from '../../api/incoming.ts'
import { forceOf } from '../../api/primitives.ts'
import type { Call, Handler } from '../http/call.ts'
import { reply, streamed } from '../http/call.ts'
import { signatureOf } from '../http/caller.ts'
import { lastOf } from '../http/event-streams.ts'
import { colleaguesHolding } from '../niam/colleagues.ts'
import type { Service } from '../service.ts'
import type { IncomingGenerator } from './generator.ts'
import { postedCheck, voiceCheck } from './new-check.ts'
import { doneBefore, NO_CHECK, NO_SUCH_STATION, notTo, takeItFirst } from './refusals.ts'
import type { IncomingStreams } from './stream.ts'

/** Whoever asks, as the queue knows them. */
const workerOf = ({ caller, at }: Pick<Call<'incomingList'>, 'caller' | 'at'>) => ({
  user: signatureOf(caller),
  force: forceOf(caller.claims.force),
  at: at.toISOString()
})

export const listIncoming =
  ({ store }: Service): Handler<'incomingList'> =>
  async (call) => {
    const { force, at } = workerOf(call)
    return reply({ asOf: at, items: await store.read('incomingQueue', { force, at }) })
  }

export const followIncoming =
  (streams: IncomingStreams): Handler<'incomingEvents'> =>
  async (call) => {
    const { force } = workerOf(call)
    return streamed(
      ({ response, lastEventId, stands }) => streams.open({ response, of: force, after: lastOf(lastEventId), stands }),
      [call.entry({ kind: 'consultation', subject: 'incoming checks followed' })]
    )
  }

export const postIncoming =
  ({ store, reference: tables }: Service, streams: IncomingStreams): Handler<'postIncoming'> =>
  async (call) => {
    // A check that was accepted for nobody would be lost, and its source told that it is in hand.
    if (tables.station(call.body.to) === undefined) return NO_SUCH_STATION
    const check = postedCheck(call.body, signatureOf(call.caller))
    const { incomingId, reference } = await store.write('postIncoming', { check, at: call.at.toISOString(), takenAtOnce: false }, [
      call.entry({ kind: 'collection', subject: 'incoming check' })
    ])
    streams.wake()
    return reply({ incomingId, reference })
  }

export const voiceCall =
  ({ store }: Service, streams: IncomingStreams): Handler<'voiceCall'> =>
  async (call) => {
    const check = voiceCheck(call.body, { source: signatureOf(call.caller), to: call.caller.claims.force })
    const { incomingId, reference } = await store.write('postIncoming', { check, at: call.at.toISOString(), takenAtOnce: true }, [
      call.entry({ kind: 'collection', subject: 'voice call' })
    ])
    streams.wake()
    return reply({ incomingId, reference })
  }

export const takeNextIncoming =
  ({ store }: Service, streams: IncomingStreams): Handler<'takeNextIncoming'> =>
  async (call) => {
    const { taken } = await store.write('takeNextIncoming', { ...workerOf(call), ...call.body }, [
      call.entry({ kind: 'alteration', subject: 'next check' })
    ])
    streams.wake()
    return reply({ taken })
  }

export const viewIncoming =
  ({ store }: Service): Handler<'incoming'> =>
  async (call) => {
    const found = await store.read('heldIncoming', { ...call.params, ...workerOf(call) })
    if (found === null) return NO_CHECK
    if (found.whole === null) return doneBefore(found.row)
    // What is asked is read by who works on it, so that nobody looks through the queue.
    if (!found.held) return takeItFirst(found.row)
    return reply(found.whole, [
      call.entry({ kind: 'consultation', subject: `check ${found.row.reference} opened: ${found.whole.asked.subject}` })
    ])
  }

// SECURITY: H53 who works on what is in the log: taken, put back, handed over, ended; a claim that is renewed is no new one
export const leaseIncoming =
  ({ store }: Service, streams: IncomingStreams): Handler<'leaseIncoming'> =>
  async (call) => {
    const { until } = await store.write('leaseIncoming', { ...call.params, ...workerOf(call) }, [
      call.entry({ kind: 'alteration', subject: 'take check' })
    ])
    streams.wake()
    return reply({ incomingId: call.params.incomingId, until })
  }

export const releaseIncoming =
  ({ store }: Service, streams: IncomingStreams): Handler<'releaseIncoming'> =>
  async (call) => {
    await store.write('releaseIncoming', { ...call.params, ...workerOf(call) }, [
      call.entry({ kind: 'alteration', subject: 'put check back' })
    ])
    streams.wake()
    return reply(undefined)
  }

export const handOverIncoming =
  ({ store }: Service, streams: IncomingStreams): Handler<'handOverIncoming'> =>
  async (call) => {
    const { to, note } = call.body
    const worker = workerOf(call)
    const colleague = colleaguesHolding('incoming.work', call.caller.claims.force).find(
      ({ username }) => username === to && username !== worker.user
    )
    if (colleague === undefined) return notTo('Choose a colleague of your force who works on incoming checks.')
    const { item } = await store.write('handOverIncoming', { ...call.params, ...worker, to, note: note ?? null }, [
      call.entry({ kind: 'alteration', subject: 'hand over' })
    ])
    streams.wake()
    return reply(item)
  }

const saidOf = ({ outcome, why, lines }: Call<'completeIncoming'>['body']): string =>
  [
    INCOMING_OUTCOMES[outcome].toLowerCase(),
    ...(why === undefined ? [] : [`(${why})`]),
    ...(lines === undefined ? [] : [`${lines.passed} lines passed, ${lines.notPassed} not passed`])
  ].join(' ')

export const completeIncoming =
  ({ store }: Service, streams: IncomingStreams): Handler<'completeIncoming'> =>
  async (call) => {
    const { outcome } = call.body
    const { at } = await store.write('completeIncoming', { ...call.params, ...workerOf(call), outcome, said: saidOf(call.body) }, [
      call.entry({ kind: outcome === 'passed' ? 'disclosure' : 'alteration', subject: 'complete check' })
    ])
    streams.wake()
    return reply({ incomingId: call.params.incomingId, outcome, at })
  }

export const viewIncomingRate =
  (generator: IncomingGenerator): Handler<'incomingRate'> =>
  async () =>
    reply({ perMinute: generator.perMinute() })

export const setIncomingRate =
  (generator: IncomingGenerator): Handler<'setIncomingRate'> =>
  async (call) => {
    generator.set(call.body.perMinute)
    return reply({ perMinute: generator.perMinute() }, [
      call.entry({ kind: 'alteration', subject: `checks made up a minute: ${call.body.perMinute}` })
    ])
  }
