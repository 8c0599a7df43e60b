import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'

/** The ledger of what went onto paper (H33). */
export const ledgerHandlers = (desk: () => Desk): Pick<Handlers, 'prints.list' | 'prints.close' | 'prints.find'> => ({
  'prints.list': ({ whose, list }) => desk().call('prints', { query: { whose, list } }),
  'prints.close': ({ printId, how }) => desk().call('closePrint', { params: { printId }, body: { how } }),
  'prints.find': ({ context, printNumber }) => desk().call('findPrint', { context, params: { printNumber } })
})
