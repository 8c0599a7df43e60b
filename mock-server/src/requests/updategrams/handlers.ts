import { createHash, randomUUID } from 'node:crypto'
import { UPDATEGRAM_ROWS, UPDATEGRAM_TYPES } from '../../../api/updategrams.ts'
import type { Call, Handler } from '../../http/call.ts'
import { reply } from '../../http/call.ts'
import { refuse } from '../../http/refusal.ts'
import type { Service } from '../../service.ts'
import { askerOf } from '../asker.ts'
import type { NewUpdategram } from './operations.ts'
import { rowsOfFile } from './rows-of-file.ts'
import type { FileRow } from './rows-of-file.ts'

const EMPTY = refuse('bad-request/invalid-body', 'The file holds no row. Nothing was stored.')
const TOO_MANY = refuse('bad-request/too-large', `The file holds more than ${UPDATEGRAM_ROWS} rows. Send it in parts. Nothing was stored.`)
const NO_FILE = refuse('not-found/record', 'No file of yours is held under this id.', [
  { errorDetailType: 'not-found', message: 'Incorrect updategramId' }
])
/** Rows of one write: others have their turn between them. */
const AT_ONCE = 1000

const newUpdategram = (call: Call<'postUpdategram'>, rows: readonly FileRow[]): NewUpdategram => {
  const { user, force } = askerOf(call)
  return {
    updategramId: randomUUID(),
    client: call.caller.client,
    referenceId: call.headers['x-leds-reference-id'].toLowerCase(),
    bodyHash: createHash('sha256').update(call.body.text).digest('hex'),
    sender: user,
    senderForce: force,
    at: call.at.toISOString(),
    rows: rows.length,
    entry: call.entry({ kind: 'collection', subject: 'updategram' })
  }
}

/**
 * `POST /updategrams`: answers once the whole file is on disk; its rows are judged after that.
 * @param stored tells that there are rows to judge
 */
export const postUpdategram =
  ({ store }: Service, stored: () => void): Handler<'postUpdategram'> =>
  async (call) => {
    const type = UPDATEGRAM_TYPES.find((each) => each === call.body.type)
    const rows = type === undefined ? [] : rowsOfFile(type, call.body.text)
    if (rows.length === 0) return EMPTY
    if (rows.length > UPDATEGRAM_ROWS) return TOO_MANY
    const file = newUpdategram(call, rows)
    const { updategramId } = file
    const earlier = await store.read('earlierUpdategram', file)
    if (earlier !== null) return reply(earlier)
    const { reference } = await store.write('beginUpdategram', file, [])
    for (let from = 0; from < rows.length; from += AT_ONCE)
      await store.write('keepUpdategramRows', { updategramId, rows: rows.slice(from, from + AT_ONCE) }, [])
    await store.write('receiveUpdategram', { updategramId }, [
      call.entry({ kind: 'collection', subject: `updategram ${reference} received: ${rows.length} rows` })
    ])
    stored()
    return reply({ updategramId, reference, rows: rows.length })
  }

export const listUpdategrams =
  ({ store }: Service): Handler<'updategrams'> =>
  async (call) => {
    const updategrams = await store.read('updategramList', { asker: askerOf(call) })
    return reply({ updategrams }, [call.entry({ kind: 'consultation', subject: `updategrams: ${updategrams.length}` })])
  }

/** Progress alone, asked for again and again: it names no person, and its rows' taking in is in the log. */
export const viewUpdategram =
  ({ store }: Service): Handler<'updategram'> =>
  async (call) => {
    const updategram = await store.read('updategramProgress', { ...call.params, asker: askerOf(call) })
    return updategram === null ? NO_FILE : reply(updategram)
  }

export const viewUpdategramRows =
  ({ store }: Service): Handler<'updategramRows'> =>
  async (call) => {
    const { updategramId } = call.params
    const asker = askerOf(call)
    const updategram = await store.read('updategramProgress', { updategramId, asker })
    if (updategram === null) return NO_FILE
    const { outcome, after, limit } = call.query
    const rows = await store.read('updategramRows', { updategramId, asker, outcome, after, limit })
    return reply({ updategramId, rows, after: rows.length < limit ? null : (rows.at(-1)?.row ?? null) }, [
      call.entry({ kind: 'consultation', subject: `updategram ${updategram.reference}: ${rows.length} rows after ${after}` })
    ])
  }
