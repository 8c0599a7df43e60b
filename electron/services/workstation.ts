import { notificationText } from './alerts/alert-watch.ts'
import type { ClientEvent } from '../../mock-server/api/audit.ts'
import type { Entitlement } from '../../mock-server/api/entitlements.ts'
import type { AppState } from '../contract/app.ts'
import type { BridgeEvent } from '../contract/events.ts'
import { workShown } from './app-state.ts'
import { createClientEvents } from './audit/client-events.ts'
import { createRepeats } from './audit/repeats.ts'
import { callHandlers } from './call-handlers.ts'
import { systemClock } from './clock.ts'
import { createConnectionMonitor } from './connection/connection-monitor.ts'
import { enrolmentKey } from './credentials/enrolment-key.ts'
import { leaveWork, pauseWork, saveWork, takeUpWork } from './desk-work.ts'
import { createDesks } from './desks.ts'
import { createFeeds } from './feeds.ts'
import { randomId } from './identifiers.ts'
import { createFlows } from './leds/activity-flows.ts'
import type { EventFeedDependencies } from './leds/event-feed.ts'
import { createLedsClient } from './leds/leds-client.ts'
import type { Identity, LedsClient } from './leds/leds-client.ts'
import { createMovableTransport } from './leds/movable-transport.ts'
import { createTransport } from './leds/transport.ts'
import { silentLogger } from './logging/logger.ts'
import { mayStart } from './may-start.ts'
import { createCodeTables } from './reference/code-tables.ts'
import { createRouter } from './router/router.ts'
import type { Router } from './router/router.ts'
import { createIdleWatch } from './session/idle-watch.ts'
import { createLockAfterHandover } from './session/lock-after-handover.ts'
import { userOf } from './session/machine.ts'
import type { Session } from './session/machine.ts'
import { createSessionKeeper } from './session/session-keeper.ts'
import type { Host } from './session/sign-on.ts'
import { started } from './start-refusal.ts'
import type { Start } from './start-refusal.ts'
import { CLOSING_MS, within } from './within.ts'
import type { WorkstationOptions } from './workstation-options.ts'

/** The workstation without its shell: what Electron's main process and the loopback shell both stand on. */
export interface Workstation {
  /** Answers one call; never throws. */
  readonly handle: Router
  /** @returns a function that ends the subscription */
  subscribe(listener: (event: BridgeEvent) => void): () => void
  state(): AppState
  /** The shell's own refusals, straight to the audit: no page can use up their allowance. Generic words, cut to fit. */
  report(kind: ClientEvent['kind'], detail: string): void
  /** Locks at once, whatever is under way; does nothing where nobody is signed in. */
  lock(reason: NonNullable<AppState['lock']>['reason']): void
  /** As `lock`, a moment later: what was typed last is handed over first. */
  lockAfterHandover(reason: NonNullable<AppState['lock']>['reason']): void
  /** Signs off, lets go of timers and connections. What is held in memory is gone after it. */
  close(): Promise<void>
}

/** @returns the refusal to start where policy, environment or keychain do not allow it */
export const createWorkstation = async (options: WorkstationOptions): Promise<Start<Workstation>> => {
  const { policy, shell, version, clock = systemClock, newId = randomId, log = silentLogger } = options
  const keyStore = await mayStart(options)
  if (!keyStore.ok) return keyStore

  let theme: AppState['theme'] = 'system'
  const listeners = new Set<(event: BridgeEvent) => void>()
  const flows = createFlows(newId)
  const endAfterLockMs = policy.endAfterLockSeconds * 1000
  const isOpen = (): boolean => keeper.session().state === 'active' || keeper.session().state === 'warning'

  // SECURITY: H41 a page that is locked or signed out is told its state and nothing else.
  const tell = (event: BridgeEvent): void => {
    if (event.kind === 'state' || isOpen()) for (const listener of listeners) listener(event)
  }
  const tellState = (): void => tell({ kind: 'state', state: state() })
  const tellConnection = (): void => (isOpen() ? tell({ kind: 'connection', connection: state().connection }) : tellState())

  const wire = createMovableTransport(options.transport ?? createTransport(policy))
  const connection = createConnectionMonitor({
    transport: wire,
    clock,
    changed: (now) => {
      log('info', 'connection changed', { state: now })
      tellConnection()
      if (now === 'connected') takeUp()
    }
  })
  const { transport } = connection

  const key = (): ReturnType<typeof enrolmentKey> => (ownKey ??= enrolmentKey(keyStore.value, clock.now()))
  let ownKey: ReturnType<typeof enrolmentKey> | null = null
  let host: Host | null = null
  const {
    signOn,
    prepare,
    training,
    close: closeSignOn
  } = options.signOnWay({
    transport,
    serverUrl: () => host?.url ?? policy.serverUrl,
    move: (to) => {
      desks.forgetAll()
      host = to
      wire.moveTo(to?.transport ?? null)
      void connection.probe()
      tellState()
    },
    key,
    clock,
    newId,
    openSignOn: options.openSignOn ?? (() => Promise.resolve(false))
  })

  const clientOf = (identity: Identity): LedsClient =>
    createLedsClient({
      transport,
      identity,
      flowOf: flows.flowOf,
      reasonLabel: (code) => tables.reasonLabel(code),
      systemName: `LEDS Workstation ${version}`,
      clock,
      newId,
      log
    })

  const sessionChanged = (before: Session, after: Session): void => {
    if (after.state === 'signed-out' || after.state === 'ended') {
      const left = userOf(before)
      // Tabs are the session's; what LEDS does not have yet stays for its user.
      if (left !== null) desks.known(left)?.clear()
      flows.clear()
    }
    const locked = after.state === 'locked' ? desks.known(after.user) : undefined
    if (locked !== undefined) pauseWork(locked)
    idle.sessionChanged(before, after)
    followFeeds()
    tellState()
    if (after.state === 'active' && before.state !== 'warning') takeUp()
  }

  const keeper = createSessionKeeper({
    signOn,
    rules: { endAfterLockMs },
    clock,
    newId,
    log,
    changed: sessionChanged,
    happened: (kind, detail, user) => events.report(kind, detail, user),
    beforeRevoking: () => {
      repeats.flush()
      return within(clock, CLOSING_MS, events.send())
    }
  })
  const hasToDoFirst = (): boolean => (keeper.claims()?.beforeWork ?? []).length > 0
  const onRadio = (): boolean => desks.current()?.workspace.tabs.some(({ radio }) => radio?.open === true) ?? false
  const idle = createIdleWatch({
    clock,
    idleMs: policy.idleLockSeconds * 1000,
    session: () => keeper.session(),
    systemIdleMs: () => options.ports?.systemIdleMs() ?? 0,
    onRadio,
    warn: (inMs) => keeper.warn(inMs),
    extend: () => keeper.extend(),
    lock: () => handover.begin('idle')
  })
  const whoever: Identity = { authorisation: () => keeper.departing.authorisation(), renew: (refused) => keeper.departing.renew(refused) }
  const events = createClientEvents({
    call: clientOf(whoever),
    user: () => userOf(keeper.session()),
    sender: () => keeper.departing.holder(),
    clock,
    newId
  })
  const repeats = createRepeats({ clock, report: (detail) => events.report('call-refused', detail) })
  const tables = createCodeTables({ call: clientOf(whoever), clock, newId, refreshMs: policy.codeTableRefreshMinutes * 60_000 })

  const desks = createDesks({
    user: () => userOf(keeper.session()),
    callOf: (user) => clientOf(keeper.identityOf(user)),
    clock,
    newId,
    tell,
    draftsChanged: tellConnection,
    inDoubt: (ref) => events.report('write-in-doubt', `write ${ref}`),
    alerted: (count) => options.ports?.notify(notificationText(count))
  })

  const feeding: EventFeedDependencies = {
    follow: wire.follow,
    identity: keeper.identityOf,
    systemName: `LEDS Workstation ${version}`,
    clock,
    newId,
    random: Math.random
  }
  const feeds = createFeeds({ feeding, desks, tell })
  const held = (): readonly Entitlement[] => keeper.claims()?.entitlements ?? []
  const followFeeds = (): void => {
    const user = isOpen() && !hasToDoFirst() ? userOf(keeper.session()) : null
    feeds.follow(user === null ? null : { user, entitlements: held() })
  }

  /** The server is back, or the user is: everything that waited for either goes on. */
  const takeUp = (): void => {
    // What a user is still to do before work is all that the server answers.
    if (hasToDoFirst()) return void events.send()
    const current = desks.current()
    if (current !== null) takeUpWork(current, held())
    void events.send()
  }

  const state = (): AppState => ({
    mode: policy.mode,
    shell,
    marking: policy.marking,
    ...workShown({
      keeper,
      desk: desks.current(),
      connection: connection.current(),
      endAfterLockMs,
      now: clock.now(),
      heard: onRadio()
    }),
    ...(signOn.provider === undefined ? {} : { signsOnBy: 'identity-provider' as const }),
    ...(host === null ? {} : { room: host.address }),
    keyStore: keyStore.value.kind,
    theme,
    version
  })

  const leave = (): Promise<void> => leaveWork(desks.current(), clock)

  const handover = createLockAfterHandover({
    clock,
    isOpen,
    lock: (reason) => keeper.lock(reason),
    ask: () => tell({ kind: 'hand-over' })
  })

  const handle = createRouter({
    handlers: callHandlers({
      policy,
      ports: options.ports ?? null,
      desks,
      training,
      keeper,
      tables,
      events,
      state,
      leave,
      saveAll: () => saveWork(desks.current(), clock),
      handedOver: handover.handedOver,
      input: idle.input,
      leaveProvider: () => signOn.provider?.cancel(),
      themeChosen: (chosen) => (theme = chosen),
      clock,
      newId
    }),
    standing: () => ({
      beforeWork: hasToDoFirst(),
      session: keeper.session().state,
      entitlements: userOf(keeper.session()) === null ? [] : held()
    }),
    clock,
    newId,
    log,
    refused: repeats.note
  })

  // While the user types a name the key is made, the certificate enrolled and the server greeted.
  void connection.probe()
  prepare()

  return started({
    handle,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state,
    report: (kind, detail) => events.report(kind, detail),
    lock: (reason) => keeper.lock(reason),
    lockAfterHandover: handover.begin,
    close: async () => {
      if (userOf(keeper.session()) !== null) {
        await leave()
        await within(clock, CLOSING_MS, keeper.signOut())
      }
      feeds.follow(null)
      connection.stop()
      closeSignOn()
      transport.close()
      listeners.clear()
    }
  })
}
