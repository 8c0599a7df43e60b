import type { Alert, AlertDetail, Subscription, WatchKind } from '../../../mock-server/api/alerts.ts'
import { inWords } from '../forms/dates/calendar.ts'
import type { FieldSpec } from '../forms/field.ts'
import type { SignalKind } from '../ui/kinds.ts'

interface Said {
  readonly kind: SignalKind
  readonly icon: string
  readonly word: string
}
const WHAT: Readonly<Record<Alert['what'], Said>> = {
  new: { kind: 'information', icon: 'pi-plus-circle', word: 'New' },
  changed: { kind: 'neutral', icon: 'pi-pencil', word: 'Changed' },
  ended: { kind: 'good', icon: 'pi-check-circle', word: 'Ended' },
  hit: { kind: 'warning', icon: 'pi-eye', word: 'Checked' }
}
export const whatSaid = ({ what }: Pick<Alert, 'what'>): Said => WHAT[what]

const REPORT: Readonly<Record<Alert['reportKind'], string>> = {
  wanted: 'Wanted report',
  missing: 'Missing report',
  arrest: 'Arrest report',
  property: 'Property report',
  vehicle: 'Vehicle report',
  unidentified: 'Found without a name',
  link: 'Link between people'
}
export const reportWord = ({ reportKind }: Pick<Alert, 'reportKind'>): string => REPORT[reportKind]

const WATCHED: Readonly<Record<WatchKind, string>> = {
  person: 'Person',
  property: 'Item',
  vrm: 'Registration',
  force: 'Force',
  postcode: 'Postcode district'
}
export const watchedWord = ({ kind }: { readonly kind: WatchKind }): string => WATCHED[kind]

/** Why one is told: what one watches and the reason one gave. */
export const whyTold = ({ subscription }: Pick<Alert, 'subscription'>): string =>
  subscription === null ? 'You are the officer in case' : `${watchedWord(subscription)} ${subscription.label} · ${subscription.reason}`

const DAY_MS = 86_400_000
/** A subscription that ends within two weeks says so as a warning. */
const SOON_DAYS = 14
export const endsSaid = ({ expiresOn }: Pick<Subscription, 'expiresOn'>, today: string): Said => {
  const days = Math.round((Date.parse(expiresOn) - Date.parse(today)) / DAY_MS)
  const word = `Until ${inWords(expiresOn)}`
  return days > SOON_DAYS ? { kind: 'neutral', icon: 'pi-bell', word } : { kind: 'warning', icon: 'pi-clock', word }
}

export const arrivedWords = (count: number): string =>
  `${count} new ${count === 1 ? 'alert' : 'alerts'}: something you watch has changed. Alerts in the rail lists it.`

/** @returns `2 unread · you watch 12 of 50` */
export const listWords = ({
  unread,
  watched,
  most
}: {
  readonly unread: number
  readonly watched: number
  readonly most: number
}): string => `${unread === 0 ? 'nothing unread' : `${unread} unread`} · you watch ${watched} of at most ${most}`

/** `reviewDate` → `Review date`: of a field that no form shows. */
const spelt = (name: string): string => {
  const words = name.replaceAll(/([A-Z])/g, (_whole, capital: string) => ` ${capital.toLowerCase()}`)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
/** Where it stands now, once what changed was read. */
export const standsSaid = ({ reportKind, status }: Pick<AlertDetail, 'reportKind' | 'status'>): string => {
  if (status === null) return 'It is held no more.'
  if (reportKind === 'link') return status === 'ended' ? 'That finding was ended.' : 'That finding stands.'
  return `It stands as ${status} now.`
}

/** What a record's forms call a field of its content; of a group of fields its own name. */
export const changedLabels = (changed: readonly string[], specs: readonly FieldSpec[]): string[] =>
  changed.map((name) => specs.find(({ path }) => path === name)?.label ?? spelt(name))

/** `review-extended` → `Review extended`; of a hit who checked, as the server says it. */
export const actionWords = ({ action }: Pick<AlertDetail, 'action'>): string => {
  const words = /^[a-z-]+$/.test(action) ? action.replaceAll('-', ' ') : action
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
