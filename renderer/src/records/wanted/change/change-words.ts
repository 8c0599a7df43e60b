import type { WantedChange } from '../../../../../mock-server/api/wanted.ts'

/** How each change is spoken of. */
export const CHANGE_TITLES: Readonly<
  Record<WantedChange, { readonly kind: string; readonly title: string; readonly done: string; readonly send: string }>
> = {
  amend: { kind: 'Amendment', title: 'Amend', done: 'Amended', send: 'Circulate the amendment' },
  extend: { kind: 'Review', title: 'Extend review', done: 'Review extended', send: 'Extend the review' },
  transfer: { kind: 'Transfer', title: 'Transfer', done: 'Transferred', send: 'Transfer the report' },
  cancel: { kind: 'Cancellation', title: 'Cancel', done: 'Cancelled', send: 'Cancel the report' },
  'second-check': { kind: 'Second check', title: 'Second check', done: 'Second check sent', send: 'Send it back with the query' }
}
