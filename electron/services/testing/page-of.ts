import { CALLS } from '../../contract/calls.ts'
import type { CallInput, CallName, CallOutput } from '../../contract/calls.ts'
import type { BridgeEvent } from '../../contract/events.ts'
import type { Result } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import { checkedPolicy } from '../policy/read-policy.ts'
import type { SignOnWay } from '../session/sign-on.ts'
import { trainingSignOn } from '../session/training-sign-on.ts'
import { createWorkstation } from '../workstation.ts'
import type { Workstation } from '../workstation.ts'
import { ENROLMENT_CODE } from './mock-server-process.ts'

const PAGE = { trusted: true, name: 'test' }

/** A workstation and the page in front of it, as far as a page is its calls and what it is told. */
export interface Page {
  readonly workstation: Workstation
  readonly events: readonly BridgeEvent[]
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>>
  /** As `call`, for one that must succeed. */
  value<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>
  signIn(user: string): Promise<CallOutput<'session.signIn'>>
}

export interface PageOptions {
  readonly serverUrl: string
  readonly signOnWay: SignOnWay
  readonly openSignOn?: (url: string) => Promise<boolean>
  readonly clock?: Clock | undefined
}

/** A workstation at a training server, every answer read by the contract's own schema. */
export const openPage = (serverUrl: string, clock?: Clock): Promise<Page> =>
  pageOf({ serverUrl, clock, signOnWay: trainingSignOn(ENROLMENT_CODE) })

/** The same, whatever way its users sign on. */
export const pageOf = async ({ serverUrl, signOnWay, openSignOn, clock }: PageOptions): Promise<Page> => {
  const policy = checkedPolicy({ mode: 'training', serverUrl }, 'test')
  if (!policy.ok) throw new Error(policy.refusal.message)
  const started = await createWorkstation({
    shell: 'loopback',
    policy: policy.value,
    version: 'test',
    signOnWay,
    environment: {},
    ...(openSignOn === undefined ? {} : { openSignOn }),
    ...(clock === undefined ? {} : { clock })
  })
  if (!started.ok) throw new Error(started.refusal.message)
  const workstation = started.value
  const events: BridgeEvent[] = []
  workstation.subscribe((event) => events.push(event))
  const call: Page['call'] = async (name, input) => {
    const answer = await workstation.handle({ call: name, input }, PAGE)
    return answer.ok ? { ok: true, value: CALLS[name].output.parse(answer.value) as CallOutput<typeof name> } : answer
  }
  const value: Page['value'] = async (name, input) => {
    const answer = await call(name, input)
    if (!answer.ok) throw new Error(`${name}: ${answer.problem.message} ${JSON.stringify(answer.problem.errors)}`)
    return answer.value
  }
  return {
    workstation,
    events,
    call,
    value,
    signIn: (user) => value('session.signIn', { username: user, password: `training-${user}-pass` })
  }
}
