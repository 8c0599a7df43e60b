import type { AccountDetail, OneTimeCode } from '../../../mock-server/api/administration.ts'
import { ENTITLEMENTS, separationFault, EntitlementSchema, type Entitlement } from '../../../mock-server/api/entitlements.ts'
import type { Problem, Result } from '../../../electron/contract/result.ts'
import { useBridge } from '../app/bridge.ts'
import { today } from '../app/clock.ts'
import { askWith } from '../app/frame/pickers.ts'
import { askWithForm } from '../forms/form-question.ts'
import { showMessage } from '../ui/announce.ts'
import {
  AMEND_SECTIONS,
  amendStart,
  CERTIFY_SECTIONS,
  certifyStart,
  CREATE_SECTIONS,
  createStart,
  faultsOf,
  readAccount,
  readCertification,
  readWhy,
  WHY_SECTIONS
} from './account-forms.ts'
import { showCode } from './one-time-code.ts'

const say = ({ message, ref }: Problem): void => showMessage(`${message} Ref ${ref}`)

/** Makes an account and shows its one-time code. @returns its user name; null where none was made */
export const createAccount = async (organisation: string): Promise<string | null> => {
  let made: OneTimeCode | null = null
  const read = (typed: Readonly<Record<string, string>>) => readAccount(typed, today(), null)
  await askWithForm({
    heading: 'New account',
    note: 'Its one-time code is shown once. Records and administration never stand in one account: somebody who does both has two.',
    sections: CREATE_SECTIONS,
    start: createStart(today(), organisation),
    first: 'username',
    submit: 'Make the account',
    topic: 'accounts',
    faultsOf: faultsOf(read),
    send: async (typed) => {
      const reading = read(typed)
      if (!reading.ok) return null
      const answer = await useBridge().call('accounts.create', reading.value)
      if (!answer.ok) return answer.problem
      made = answer.value
      return null
    }
  })
  const code = made as OneTimeCode | null
  if (code === null) return null
  await showCode(code)
  return code.username
}

/** @returns whether it was changed */
export const amendAccount = (account: AccountDetail): Promise<boolean> => {
  const read = (typed: Readonly<Record<string, string>>) => readAccount(typed, today(), account.username)
  return askWithForm({
    heading: `Change ${account.username}`,
    note: 'Another role gives what it may, until the day named, and takes everything else away.',
    sections: AMEND_SECTIONS,
    start: amendStart(account, today()),
    first: 'name',
    submit: 'Change it',
    topic: 'accounts',
    faultsOf: faultsOf(read),
    send: async (typed) => {
      const reading = read(typed)
      if (!reading.ok) return null
      const answer = await useBridge().call('accounts.amend', reading.value)
      return answer.ok ? null : answer.problem
    }
  })
}

/** @returns whether it was changed */
export const changeStanding = ({ username, disabled }: AccountDetail): Promise<boolean> => {
  const read = (typed: Readonly<Record<string, string>>) => readWhy(typed, today())
  return askWithForm({
    heading: disabled === null ? `Disable ${username}` : `Enable ${username}`,
    note:
      disabled === null ? 'Whoever is signed on with it is out at once. Everything it did stays.' : 'It signs on with its password again.',
    sections: WHY_SECTIONS,
    start: { fields: { why: '' }, carried: [] },
    first: 'why',
    submit: disabled === null ? 'Disable it' : 'Enable it',
    topic: 'account.standing',
    faultsOf: faultsOf(read),
    send: async (typed) => {
      const reading = read(typed)
      if (!reading.ok) return null
      const standing = disabled === null ? 'disabled' : 'active'
      const answer = await useBridge().call('accounts.stand', { username, standing, why: reading.value })
      return answer.ok ? null : answer.problem
    }
  })
}

export const resetPassword = async ({ username }: AccountDetail): Promise<void> => {
  const sure = await askWith({
    heading: `Give ${username} a one-time code?`,
    note: 'The password no longer counts, and whoever is signed on with it is out at once.',
    options: [
      { id: 'no', label: 'Leave it as it is' },
      { id: 'yes', label: 'Give a one-time code' }
    ]
  })
  if (sure !== 'yes') return
  const answer = await useBridge().call('accounts.resetPassword', { username })
  if (answer.ok) await showCode(answer.value)
  else say(answer.problem)
}

/** Until when they hold: of those held, or new ones. @returns whether it was changed */
export const certify = (username: string, entitlements: readonly Entitlement[], heading: string): Promise<boolean> => {
  const read = (typed: Readonly<Record<string, string>>) => readCertification(typed, today())
  return askWithForm({
    heading,
    note: 'You say with it that this account’s user needs it for their present work. Your name and the day stand in the log.',
    sections: CERTIFY_SECTIONS,
    start: certifyStart(today()),
    first: 'until',
    submit: entitlements.length === 1 ? 'Certify it' : `Certify ${entitlements.length}`,
    topic: 'account.until',
    faultsOf: faultsOf(read),
    send: async (typed) => {
      const reading = read(typed)
      if (!reading.ok) return null
      const answer = await useBridge().call('accounts.certify', { username, entitlements: [...entitlements], until: reading.value })
      return answer.ok ? null : answer.problem
    }
  })
}

/** One that may stand beside those that are held (H50). @returns whether it was given */
export const addEntitlement = async ({ username, entitlements }: AccountDetail): Promise<boolean> => {
  const held = entitlements.map(({ entitlement }) => entitlement)
  const offered = EntitlementSchema.options.filter((each) => !held.includes(each) && separationFault([...held, each]) === null)
  const chosen = await askWith({
    heading: `Give ${username} an entitlement`,
    placeholder: 'A word of it',
    empty: 'None is like that that may stand beside what this account holds.',
    options: offered.map((id) => ({ id, label: ENTITLEMENTS[id], beside: id }))
  })
  const entitlement = EntitlementSchema.safeParse(chosen)
  return entitlement.success ? certify(username, [entitlement.data], `Give “${ENTITLEMENTS[entitlement.data]}”`) : false
}

export const withdraw = async (username: string, entitlement: Entitlement): Promise<boolean> => {
  const sure = await askWith({
    heading: `Take “${ENTITLEMENTS[entitlement]}” from ${username}?`,
    note: 'It no longer holds from now on. It can be given again.',
    options: [
      { id: 'no', label: 'Leave it' },
      { id: 'yes', label: 'Take it away' }
    ]
  })
  if (sure !== 'yes') return false
  const answer: Result<unknown> = await useBridge().call('accounts.withdraw', { username, entitlement })
  if (!answer.ok) say(answer.problem)
  return answer.ok
}
