import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { AppState } from '../../../electron/contract/app.ts'
import type { Bridge } from '../../../electron/contract/bridge.ts'
import type { Entitlement } from '../../../mock-server/api/entitlements.ts'
import { showTheme } from '../theme/theme.ts'

const BEFORE_FIRST_ANSWER: AppState = {
  mode: 'training',
  shell: 'loopback',
  marking: 'OFFICIAL-SENSITIVE',
  session: 'signed-out',
  user: null,
  lock: null,
  connection: { state: 'unknown', since: '', draftsNotSavedSince: null, draftsSavedAt: null },
  keyStore: 'memory',
  theme: 'system',
  version: ''
}

/** What main says of mode, session, user and connection; kept by its events, never changed here. */
export const useAppState = defineStore('app-state', () => {
  const state = shallowRef<AppState>(BEFORE_FIRST_ANSWER)
  const user = computed(() => state.value.user)
  const connection = computed(() => state.value.connection)
  const open = computed(() => state.value.session === 'active' || state.value.session === 'warning')
  const entitlements = computed<ReadonlySet<Entitlement>>(() => new Set(state.value.user?.entitlements ?? []))
  const may = (entitlement: Entitlement): boolean => entitlements.value.has(entitlement)
  const take = (next: AppState): void => {
    state.value = next
  }

  /** Asks for the state and follows it. @returns stops the following */
  const follow = async (bridge: Bridge): Promise<() => void> => {
    const stop = bridge.listen((event) => {
      if (event.kind === 'state') take(event.state)
      else if (event.kind === 'connection') take({ ...state.value, connection: event.connection })
    })
    const first = await bridge.call('app.state', {})
    if (first.ok) {
      take(first.value)
      showTheme(first.value.theme)
    }
    return stop
  }

  return { state, user, connection, open, entitlements, may, take, follow }
})
