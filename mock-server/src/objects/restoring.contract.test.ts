import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RetentionPreviewSchema } from '../../api/due.ts'
import { WeededListSchema } from '../../api/weeding.ts'
import { openStore } from '../../store/open-store.ts'
import { daysAfter } from '../moment.ts'
import { loadReference } from '../reference/reference.ts'
import { makeVehicle, readVehicle, van } from '../testing/objects.ts'
import { dayFromNow } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnAs } from '../testing/test-client.ts'
import { weedWhatIsDue } from './weeding.ts'

let server: StartedServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(async () => {
  await server.remove()
})

describe('a vehicle report that was weeded unseen', () => {
  it('was in the preview, is listed to its own force alone, and is restored by it over the service', async () => {
    const bureau = await signOnAs(server, 'bureau1')
    const made = await makeVehicle(bureau, van())
    const preview = RetentionPreviewSchema.parse((await bureau.call('retention', { query: '?days=60' })).body)
    expect(preview.items).toMatchObject([
      { kind: 'vehicle', what: 'erase', reference: made.reference, heading: 'Lost or stolen', on: dayFromNow(42) }
    ])
    // Six weeks later, by the job's own clock, on the same file.
    await server.stop()
    const later = new Date(`${daysAfter(made.deletedOn ?? '', 1)}T10:00:00Z`)
    const store = await openStore({ db: server.db, clock: () => later.toISOString() })
    expect(await weedWhatIsDue({ store, clock: () => later, reference: loadReference() })).toBe(1)
    await store.close()
    server = await startServer({ after: server })
    const [again, other, supervisor] = [
      await signOnAs(server, 'bureau1'),
      await signOnAs(server, 'bureau2'),
      await signOnAs(server, 'supervisor1')
    ]
    expect((await again.call('vehicleReport', { params: { reportId: made.reportId } })).status).toBe(404)
    const listed = WeededListSchema.parse((await supervisor.call('weeded')).body)
    expect(listed.reports).toMatchObject([{ reportId: made.reportId, heading: 'Lost or stolen', status: 'unconfirmed' }])
    expect(WeededListSchema.parse((await other.call('weeded')).body).reports).toEqual([])
    const sent = { params: { reportId: made.reportId }, body: { note: 'Still stolen: the crime reference came late' } }
    expect((await other.call('restoreWeeded', sent)).status).toBe(404)
    expect((await again.call('restoreWeeded', { ...sent, body: {} })).status).toBe(400)
    await supervisor.written('restoreWeeded', sent)
    expect(await readVehicle(again, made.reportId)).toMatchObject({ reference: made.reference, status: 'unconfirmed', versionNumber: 2 })
    expect((await again.call('restoreWeeded', { ...sent, params: { reportId: randomUUID() } })).status).toBe(404)
  })
})
