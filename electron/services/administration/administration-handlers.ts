import type { BeforeWork } from '../../../mock-server/api/before-work.ts'
import type { AppState } from '../../contract/app.ts'
import { success } from '../../contract/result.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'

export interface AdministrationDependencies {
  readonly desk: () => Desk
  readonly state: () => AppState
  /** The server has taken what was still to be done. */
  readonly done: (what: BeforeWork) => void
  readonly passwordChosen: (password: string) => Promise<void>
}

type AdministrationCall =
  | 'accounts.list'
  | 'accounts.view'
  | 'accounts.create'
  | 'accounts.amend'
  | 'accounts.stand'
  | 'accounts.resetPassword'
  | 'accounts.certify'
  | 'accounts.withdraw'
  | 'organisations.list'
  | 'procedures.read'
  | 'procedures.accept'
  | 'password.choose'
  | 'incidents.report'
  | 'incidents.list'
  | 'incidents.note'
  | 'sealedNotices.list'

/** Accounts, what a user does before work, and what supervisors and administrators are told. */
export const administrationHandlers = ({
  desk,
  state,
  done,
  passwordChosen
}: AdministrationDependencies): Pick<Handlers, AdministrationCall> => ({
  'accounts.list': () => desk().call('accounts', {}),
  'accounts.view': (params) => desk().call('account', { params }),
  'accounts.create': (body) => desk().call('createAccount', { body }),
  'accounts.amend': ({ username, ...body }) => desk().call('amendAccount', { params: { username }, body }),
  'accounts.stand': ({ username, ...body }) => desk().call('accountStanding', { params: { username }, body }),
  'accounts.resetPassword': (params) => desk().call('resetPassword', { params }),
  'accounts.certify': ({ username, ...body }) => desk().call('certifyEntitlements', { params: { username }, body }),
  'accounts.withdraw': async (params) => {
    const answer = await desk().call('withdrawEntitlement', { params })
    return answer.ok ? success({}) : answer
  },
  'organisations.list': () => desk().call('organisations', {}),
  'procedures.read': () => desk().call('procedures', {}),
  'procedures.accept': async (body) => {
    const answer = await desk().call('acceptProcedures', { body })
    if (!answer.ok) return answer
    done('procedures')
    return success(state())
  },
  'password.choose': async (body) => {
    const answer = await desk().call('changePassword', { body })
    if (!answer.ok) return answer
    await passwordChosen(body.password)
    done('password')
    return success(state())
  },
  'incidents.report': (body) => desk().call('reportIncident', { body }),
  'incidents.list': () => desk().call('incidents', {}),
  'incidents.note': (params) => desk().call('noteIncident', { params }),
  'sealedNotices.list': ({ context }) => desk().call('sealedNotices', { context })
})
