import { success } from '../../contract/result.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'
import type { ShellPorts } from '../shell-ports.ts'

/** What would be gone with the process: main alone holds it. */
export interface AtStake {
  readonly unsavedDrafts: number
  readonly unsentWrites: number
}

const SETTLED = new Set(['accepted', 'completed', 'refused'])

/** A draft on the server is no loss, nor is a write that LEDS has taken or refused. */
export const atStake = (desk: Pick<Desk, 'drafts' | 'outbox'> | null): AtStake => ({
  unsavedDrafts: desk?.drafts.list().filter(({ revision, savedRevision }) => savedRevision < revision).length ?? 0,
  unsentWrites: desk?.outbox.list().filter(({ state }) => !SETTLED.has(state)).length ?? 0
})

export interface WindowDependencies {
  readonly ports: ShellPorts | null
  /** Whoever's it is that is signed on or locked. */
  readonly desk: () => Desk | null
  /** Saves what can be saved, in a time that an operator waits. */
  readonly saveAll: () => Promise<void>
}

export const windowHandlers = ({ ports, desk, saveAll }: WindowDependencies): Pick<Handlers, 'window.fullScreen' | 'window.close'> => ({
  'window.fullScreen': async () => {
    ports?.toggleFullScreen()
    return success({})
  },
  'window.close': async ({ evenSo }) => {
    await saveAll()
    const stake = atStake(desk())
    const closes = ports !== null && (evenSo || (stake.unsavedDrafts === 0 && stake.unsentWrites === 0))
    if (closes) ports.close()
    return success({ closes, ...stake })
  }
})
