import { randomUUID } from 'node:crypto'
import { forceOf } from '../../api/primitives.ts'
import { workstationOf } from '../http/audit-entry.ts'
import type { Handler } from '../http/call.ts'
import { reply } from '../http/call.ts'
import { holds, signatureOf } from '../http/caller.ts'
import { refuse, wrong } from '../http/refusal.ts'
import type { Service } from '../service.ts'
import { forceSeen } from './handlers.ts'

/** A clock that is a little ahead reports nothing of the future. */
const CLOCKS_APART_MS = 5 * 60_000

export const reportIncident =
  ({ store }: Service): Handler<'reportIncident'> =>
  async ({ caller, body, headers, at, entry }) => {
    if (Date.parse(body.happenedAt) > at.getTime() + CLOCKS_APART_MS)
      return refuse('bad-request/invalid-body', 'The incident was not reported yet.', [
        wrong('happenedAt', 'This is after now. Give the time at which it happened.', 'rule')
      ])
    const incidentId = randomUUID()
    const { number } = await store.write(
      'reportIncident',
      {
        incidentId,
        asked: body,
        by: signatureOf(caller),
        name: caller.claims.name,
        force: forceOf(caller.claims.force),
        workstation: workstationOf(headers, caller.x5t) ?? 'unnamed',
        at: at.toISOString()
      },
      [entry({ kind: 'collection', subject: 'security incident' })]
    )
    return reply({ incidentId, number })
  }

export const listIncidents =
  ({ store }: Service): Handler<'incidents'> =>
  async ({ caller, at, entry }) => {
    const listed = await store.read('incidentList', { force: forceSeen(caller) })
    return reply({ asOf: at.toISOString(), ...listed }, [
      entry({ kind: 'consultation', subject: `security incidents: ${listed.incidents.length}` })
    ])
  }

export const noteIncident =
  ({ store }: Service): Handler<'noteIncident'> =>
  async ({ caller, params: { incidentId }, at, entry }) => {
    await store.write(
      'noteIncident',
      {
        incidentId,
        role: holds(caller, 'account.administer') ? 'administrator' : 'supervisor',
        force: forceSeen(caller),
        by: signatureOf(caller),
        at: at.toISOString()
      },
      [entry({ kind: 'alteration', subject: 'security incident seen' })]
    )
    return reply({})
  }

export const listSealedNotices =
  ({ store }: Service): Handler<'sealedNotices'> =>
  async ({ caller, at, entry }) => {
    const listed = await store.read('sealedNotices', { force: caller.claims.force, asker: signatureOf(caller) })
    return reply({ asOf: at.toISOString(), ...listed }, [
      entry({ kind: 'consultation', subject: `notices of sealed details opened: ${listed.notices.length}` })
    ])
  }
