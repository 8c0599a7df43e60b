import { ROLES } from '../../../mock-server/api/entitlements.ts'
import type { AccountRow, HeldEntitlement, Organisation } from '../../../mock-server/api/administration.ts'
import { inWords } from '../forms/dates/calendar.ts'
import type { SignalKind } from '../ui/kinds.ts'

export interface Said {
  readonly kind: SignalKind
  readonly icon: string
  readonly word: string
}

/** How an account stands: icon and word beside the colour. */
export const accountSaid = ({ standing, lapsed, due }: AccountRow): Said => {
  if (standing === 'disabled') return { kind: 'neutral', icon: 'pi-ban', word: 'Disabled' }
  if (lapsed > 0) return { kind: 'danger', icon: 'pi-exclamation-triangle', word: `${lapsed} lapsed` }
  if (due > 0) return { kind: 'warning', icon: 'pi-clock', word: `${due} due` }
  return standing === 'code'
    ? { kind: 'information', icon: 'pi-key', word: 'One-time code' }
    : { kind: 'good', icon: 'pi-check-circle', word: 'Active' }
}

/** @returns `Bureau operator · Norfolk 36NN · looked at again by 30 November 2026` */
export const accountNote = ({ role, forceName, force, next, lapsed }: AccountRow): string =>
  [
    ROLES[role].label,
    `${forceName} ${force}`,
    next === null ? 'no day set' : `${lapsed > 0 ? 'first ended' : 'next looked at by'} ${inWords(next)}`
  ].join(' · ')

const STANDING: Readonly<Record<HeldEntitlement['standing'], Said>> = {
  held: { kind: 'good', icon: 'pi-check-circle', word: 'Held' },
  due: { kind: 'warning', icon: 'pi-clock', word: 'Due' },
  lapsed: { kind: 'danger', icon: 'pi-exclamation-triangle', word: 'Lapsed' }
}
export const entitlementSaid = ({ standing }: HeldEntitlement): Said => STANDING[standing]

/** What has to be looked at first. */
export const accountGroups = (accounts: readonly AccountRow[]) => {
  const isDue = ({ standing, lapsed, due }: AccountRow): boolean => standing !== 'disabled' && lapsed + due > 0
  return [
    { id: 'due', heading: 'To be recertified', rows: accounts.filter(isDue) },
    { id: 'active', heading: 'Accounts', rows: accounts.filter((row) => !isDue(row) && row.standing !== 'disabled') },
    { id: 'disabled', heading: 'Disabled', rows: accounts.filter(({ standing }) => standing === 'disabled') }
  ].filter(({ rows }) => rows.length > 0)
}

/** What a filter looks through. */
export const accountSays = (row: AccountRow, typed: string): boolean =>
  [row.username, row.name, row.number, accountNote(row), accountSaid(row).word].join(' ').toLowerCase().includes(typed.trim().toLowerCase())

export const organisationWords = ({ code, name, accounts }: Organisation) => ({
  id: code,
  label: name,
  beside: `${code} · ${accounts === 1 ? '1 account' : `${accounts} accounts`}`
})
