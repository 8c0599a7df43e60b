import { randomUUID } from 'node:crypto'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { holds, signatureOf } from '../http/caller.ts'
import { refuse } from '../http/refusal.ts'
import { workstationOf } from '../http/audit-entry.ts'
import { PRINTABLE } from '../../api/prints.ts'
import type { Service } from '../service.ts'
import { printedRecord } from './printed-record.ts'

const forceOf = (force: string): string => force.slice(0, 2)

export const listPrints =
  ({ store }: Service): Handler<'prints'> =>
  async ({ caller, query, at, entry }) => {
    // SECURITY: H33 the force's ledger is its supervisors'; everyone else sees their own prints
    if (query.whose === 'force' && !holds(caller, 'print.ledger'))
      return refuse('forbidden/entitlement', 'This account may see its own prints only.', [
        { errorDetailType: 'entitlement', message: 'It needs the entitlement "print.ledger".' }
      ])
    const by = query.whose === 'force' ? null : signatureOf(caller)
    const asOf = at.toISOString()
    const listed = await store.read('printsOf', { list: query.list, by, force: forceOf(caller.claims.force), at: asOf })
    return reply({ asOf, ...listed }, [
      entry({ kind: 'consultation', subject: `print ledger, ${query.whose}, ${query.list}: ${listed.prints.length}` })
    ])
  }

export const createPrint =
  ({ store, printDays }: Service): Handler<'createPrint'> =>
  async ({ caller, body, headers, at, entry }) => {
    const { needs } = PRINTABLE[body.what]
    // SECURITY: H30 whoever may not read it may not print it
    if (!holds(caller, needs))
      return refuse('forbidden/entitlement', 'Your account may not read this, so it may not print it. Nothing was printed.', [
        { errorDetailType: 'entitlement', message: `It needs the entitlement "${needs}".` }
      ])
    const printed = await printedRecord(store, body)
    if (printed === null) return refuse('not-found/record', 'Nothing is held under this id, so nothing was printed. Open the record again.')
    const { personId, reference } = printed
    const printId = randomUUID()
    const workstation = workstationOf(headers, caller.x5t) ?? 'unnamed'
    const { printNumber } = await store.write(
      'numberPrint',
      {
        printId,
        asked: body,
        personId,
        reference,
        by: signatureOf(caller),
        name: caller.claims.name,
        force: forceOf(caller.claims.force),
        workstation,
        at: at.toISOString(),
        keptDays: printDays
      },
      [entry({ kind: 'consultation', personId, subject: 'print asked for' })]
    )
    return reply({ printId, printNumber, at: at.toISOString(), workstation })
  }

export const recordPrintMade =
  ({ store }: Service): Handler<'printMade'> =>
  async ({ caller, params: { printId }, body, at, entry }) => {
    // SECURITY: H32 ledger and log hold both hashes on disk before the answer that lets a page leave
    await store.write('recordMade', { printId, by: signatureOf(caller), made: body, at: at.toISOString() }, [
      entry({ kind: 'disclosure', subject: `print ${printId}` })
    ])
    return reply({})
  }

export const closePrint =
  ({ store }: Service): Handler<'closePrint'> =>
  async ({ caller, params: { printId }, body: { how }, at, entry }) => {
    const force = holds(caller, 'print.ledger') ? forceOf(caller.claims.force) : null
    await store.write('closePrint', { printId, by: signatureOf(caller), force, how, at: at.toISOString() }, [
      entry({ kind: 'alteration', subject: `print ${printId}` })
    ])
    return reply({})
  }

export const findPrint =
  ({ store }: Service): Handler<'findPrint'> =>
  async ({ caller, params, entry }) => {
    const print = await store.read('printOf', { ...params, force: forceOf(caller.claims.force) })
    if (print === null)
      return refuse('not-found/record', `Your force has printed nothing under ${params.printNumber}. Look at the number again.`)
    return reply(print, [entry({ kind: 'consultation', personId: print.personId, subject: `print ${print.printNumber} looked up` })])
  }
