import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import type { User } from '../../../electron/contract/app.ts'
import type { DueItem } from '../../../mock-server/api/due.ts'

/** Update, confirm, broadcast: the reason of every action on the due list (reference table `reasons`). */
const CONFIRM = '9'
const NAMED: Readonly<Record<DueItem['kind'], string>> = {
  'second-check': 'Second check',
  queried: 'Queried second check',
  review: 'Review',
  weeding: 'Retention review',
  'wanted-unconfirmed': 'Unconfirmed wanted report',
  'sealed-opened': 'Notice of sealed details opened',
  request: 'Request',
  'missing-review': 'Risk review',
  'missing-risk': 'Risk questions',
  'return-interview': 'Return interview',
  'missing-ukmpu': 'UK Missing Persons Unit to be told',
  'property-unconfirmed': 'Unconfirmed property report',
  'property-review': 'Review',
  'property-match': 'Match',
  'vehicle-unconfirmed': 'Unconfirmed vehicle report',
  'vehicle-reminder': 'Unconfirmed vehicle report',
  'vehicle-supervisor': 'Notice of an unconfirmed vehicle report',
  'vehicle-expiry': 'Expiry',
  'vehicle-match': 'Match',
  hit: 'Check by another force',
  'hit-overdue': 'Notice of a check not acknowledged',
  'print-return': 'Print',
  recertification: 'Account to recertify',
  incident: 'Security incident'
}

type Asker = Pick<User, 'name' | 'number'>

/**
 * Why a due item is opened: composed from the item, shown beside it and editable before Enter (records, workflows 1
 * and 4). The operator acts for themselves: the list is what asks.
 * @param list where the item was found, as the justification names it
 */
export const contextFor = (item: Pick<DueItem, 'kind' | 'reference'>, { name, number }: Asker, list = 'due list'): AccessContext => ({
  reason: CONFIRM,
  justification: `${NAMED[item.kind]}${item.reference === '' ? '' : ` of ${item.reference}`}, ${list}`,
  originator: number.length >= 3 ? number : name.slice(0, 50)
})
