import { createAlertFeed } from './alerts/alert-feed.ts'
import { notificationText } from './alerts/alert-watch.ts'
import type { ClientEvent } from '../../mock-server/api/audit.ts'
import type { AppState } from '../contract/app.ts'
import type { BridgeEvent } from '../contract/events.ts'
import { lockShown, userShown } from './app-state.ts'
import { createClientEvents } from './audit/client-events.ts'
import { createRepeats } from './audit/repeats.ts'
import { callHandlers } from './call-handlers.ts'
import { isoTime, systemClock } from './clock.ts'
import type { Clock } from './clock.ts'
import { createConnectionMonitor } from './connection/connection-monitor.ts'
import { enrolmentKey } from './credentials/enrolment-key.ts'
import { openKeyStore } from './credentials/open-key-store.ts'
import { dueItemsOf, incomingOf } from './desk.ts'
import { createDesks } from './desks.ts'
import { draftTimes } from './drafts/draft-keeper.ts'
import { createIncomingFeed } from './incoming/incoming-feed.ts'
import { randomId } from './identifiers.ts'
import type { NewId } from './identifiers.ts'
import { refusedByEnvironment } from './leds/environment.ts'
import { createFlows } from './leds/activity-flows.ts'
import { createLedsClient } from './leds/leds-client.ts'
import type { Identity, LedsClient } from './leds/leds-client.ts'
import { createMovableTransport } from './leds/movable-transport.ts'
import { createTransport } from './leds/transport.ts'
import type { StreamingTransport } from './leds/transport.ts'
import { silentLogger } from './logging/logger.ts'
import type { Logger } from './logging/logger.ts'
import type { Policy } from './policy/policy.ts'
import { createCodeTables } from './reference/code-tables.ts'
import { createRouter } from './router/router.ts'
import type { Router } from './router/router.ts'
import { createIdleWatch } from './session/idle-watch.ts'
import { createLockAfterHandover } from './session/lock-after-handover.ts'
import { userOf } from './session/machine.ts'
import type { Session } from './session/machine.ts'
import { createSessionKeeper } from './session/session-keeper.ts'
import type { Host, SignOnWay } from './session/sign-on.ts'
import type { ShellPorts } from './shell-ports.ts'
import { started, startRefused } from './start-refusal.ts'
import type { Start } from './start-refusal.ts'
import { within } from './within.ts'

export interface WorkstationOptions {
  readonly shell: AppState['shell']
  readonly policy: Policy
  readonly version: string
  /** How users sign on: `trainingSignOn` or `liveSignOn`; the package holds one of them. */
  readonly signOnWay: SignOnWay
  /** Where the enrolment key is kept. Default: keychain in live, memory in training. */
  readonly keyStore?: AppState['keyStore']
  /** Looked through for variables that would weaken TLS. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly clock?: Clock
  readonly newId?: NewId
  readonly log?: Logger
  /** The window of Electron; the browser's has none. */
  readonly ports?: ShellPorts
  /** Opens the identity provider's page in the user's own browser. */
  readonly openSignOn?: (url: string) => Promise<boolean>
  /** The way to LEDS; tests give their own. */
  readonly transport?: StreamingTransport
}

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

/** Closing waits this long at most for a server that does not answer. */
const CLOSING_MS = 2_000

/** @returns the refusal to start where policy, environment or keychain do not allow it */
export const createWorkstation = async (options: WorkstationOptions): Promise<Start<Workstation>> => {
  const { policy, shell, version, environment = process.env, clock = systemClock, newId = randomId, log = silentLogger } = options
  const weakened = refusedByEnvironment(environment)
  if (weakened !== null) return { ok: false, refusal: weakened }
  // SECURITY: H43 the password grant is the mock's and training's only: a live workstation never asks for a password.
  if (policy.mode === 'live' && options.signOnWay.byProvider !== true)
    return startRefused(
      'This build signs on in training only: sign-on by your force’s identity provider is not in it. Nothing was sent.',
      'mode'
    )
  const keyStore = await openKeyStore(policy.mode, options.keyStore)
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
  const { signOn, prepare, training } = options.signOnWay({
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
    // What is taken on the due list is free for a colleague while nobody works here.
    if (after.state === 'locked') {
      void desks.known(after.user)?.leases.releaseAll()
      desks.known(after.user)?.alerts.stop()
      void desks.known(after.user)?.incoming.releaseAll()
    }
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

  const feeding = {
    follow: wire.follow,
    identity: keeper.identityOf,
    systemName: `LEDS Workstation ${version}`,
    clock,
    newId,
    random: Math.random
  }
  const incoming = createIncomingFeed({ ...feeding, changed: (change) => tell({ kind: 'incoming', change }) })
  const alerts = createAlertFeed({ ...feeding, changed: () => void desks.current()?.alerts.look() })
  /** The queue and one’s alerts are followed while somebody works here who may see them. */
  const followFeeds = (): void => {
    const user = isOpen() && !hasToDoFirst() ? userOf(keeper.session()) : null
    const held = keeper.claims()?.entitlements ?? []
    incoming.follow(held.includes('incoming.view') ? user : null)
    alerts.follow(held.includes('alert.own') ? user : null)
  }

  /** The server is back, or the user is: everything that waited for either goes on. */
  const takeUp = (): void => {
    // What a user is still to do before work is all that the server answers.
    if (hasToDoFirst()) return void events.send()
    const current = desks.current()
    if (keeper.claims()?.entitlements.includes('draft.own') === true) void current?.drafts.resume()
    current?.outbox.resume()
    current?.leases.keep(dueItemsOf(current.workspace))
    current?.incoming.keep(incomingOf(current.workspace))
    void current?.incoming.resume()
    void current?.openTabs.flush()
    if (keeper.claims()?.entitlements.includes('alert.own') === true) current?.alerts.start()
    void events.send()
  }

  const state = (): AppState => {
    const session = keeper.session()
    const claims = userOf(session) === null ? null : keeper.claims()
    const current = desks.current()
    return {
      mode: policy.mode,
      shell,
      marking: policy.marking,
      session: session.state,
      user: claims === null ? null : userShown(claims),
      lock: lockShown({
        session,
        untilEnd: keeper.untilEnd(),
        endAfterLockMs,
        now: clock.now(),
        tabs: current?.workspace.tabs.length ?? 0,
        drafts: current?.drafts.list().length ?? 0
      }),
      ...(session.state === 'warning' ? { warning: { locksAt: isoTime(clock.now() + keeper.untilLock()), heard: onRadio() } } : {}),
      connection: { ...connection.current(), ...draftTimes(current?.drafts ?? null) },
      ...(signOn.provider === undefined ? {} : { signsOnBy: 'identity-provider' as const }),
      ...(host === null ? {} : { room: host.address }),
      keyStore: keyStore.value.kind,
      theme,
      version
    }
  }

  const saveAll = (): Promise<void> => within(clock, CLOSING_MS, Promise.resolve(desks.current()?.drafts.flush()))

  /** While the session's tokens are there: what was typed goes to the server, what was taken is put back. */
  const leave = async (): Promise<void> => {
    const open = desks.current()?.openTabs.flush() ?? Promise.resolve()
    await Promise.all([
      saveAll(),
      within(clock, CLOSING_MS, open),
      within(clock, CLOSING_MS, Promise.resolve(desks.current()?.leases.releaseAll())),
      within(clock, CLOSING_MS, Promise.resolve(desks.current()?.incoming.releaseAll()))
    ])
  }

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
      saveAll,
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
      entitlements: userOf(keeper.session()) === null ? [] : (keeper.claims()?.entitlements ?? [])
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
      incoming.follow(null)
      alerts.follow(null)
      connection.stop()
      transport.close()
      listeners.clear()
    }
  })
}
