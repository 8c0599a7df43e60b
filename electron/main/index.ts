import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { calls } from './ipc/calls.ts'
import { events } from './ipc/events.ts'
import { lockWithSystem } from './power/lock-with-system.ts'
import { appScheme, registerAppScheme } from './security/app-scheme.ts'
import { certificates } from './security/certificates.ts'
import { noMenus } from './security/context-menu.ts'
import { keepOffDisk } from './security/disk.ts'
import { keys } from './security/keys.ts'
import { navigation } from './security/navigation.ts'
import { noNetwork } from './security/no-network.ts'
import { permissions } from './security/permissions.ts'
import { refusedSwitch } from './security/refuse-switches.ts'
import { isFirstInstance, singleInstance } from './security/single-instance.ts'
import type { Shell, ShellModule } from './shell.ts'
import { showStartFailure } from './start/failure.ts'
import { openLog } from './start/open-log.ts'
import { quit } from './start/quit.ts'
import { startPolicy } from './start/start-policy.ts'
import { workstationToCome } from './start/workstation-to-come.ts'
import { contentProtection } from './window/content-protection.ts'
import { leave } from './window/leave.ts'
import { createShellPorts } from './window/ports.ts'
import { renewOnCrash } from './window/renew-on-crash.ts'
import { renewOnLock } from './window/renew-on-lock.ts'
import { createSteadyWindow } from './window/steady-window.ts'

/**
 * In this order. A lock renews the renderer before the new state goes out, so `renewOnLock` precedes `events`.
 * All stand before the window has its first renderer.
 */
const MODULES: readonly ShellModule[] = [
  noMenus,
  appScheme,
  permissions,
  navigation,
  noNetwork,
  certificates,
  keys,
  calls,
  singleInstance,
  renewOnCrash,
  renewOnLock,
  events,
  contentProtection,
  lockWithSystem,
  leave,
  quit
]
const PAGE = join(import.meta.dirname, '../renderer/index.html')

// SECURITY: H01 every renderer is sandboxed, whatever its preferences say.
app.enableSandbox()
registerAppScheme()
keepOffDisk()

const packaged = app.isPackaged || __PACKAGED_BUILD__

const start = async (): Promise<void> => {
  const weakened = refusedSwitch(packaged)
  if (weakened !== null) return showStartFailure(weakened)
  if (!isFirstInstance()) return app.exit(0)
  if (!existsSync(PAGE)) return showStartFailure('Its pages are missing. Build it (npm run build) or install it again.')
  const shellPorts = createShellPorts()
  const logAt = openLog(packaged)
  const [policy] = await Promise.all([startPolicy(packaged, logAt('info')), app.whenReady()])
  if (!policy.ok) return showStartFailure(policy.refusal.message)
  const log = logAt(policy.value.logLevel)

  const { workstation, stands } = workstationToCome()
  const window = createSteadyWindow()
  shellPorts.connect(window)
  const shell: Shell = {
    mode: __BAKED_MODE__,
    packaged,
    workstation,
    window,
    log,
    // SECURITY: H53 never by the page's own call, whose allowance the page could use up.
    refuse: (kind, way) => workstation.report(kind, way),
    isCurrent: (contents) => contents === window.current()
  }
  for (const module of MODULES) module.enable(shell)
  const page = new Promise<void>((resolve) => window.onPage(resolve))
  window.renew()
  // Its page is drawn by a process of its own; only then is the rest of this one loaded, which would hold it up.
  await page
  const { openWorkstation } = await import('./start/open-workstation.ts')
  const opened = await openWorkstation({ policy: policy.value, packaged, log, ports: shellPorts.ports })
  if (!opened.ok) return showStartFailure(opened.refusal.message)
  stands(opened.value)
}

start().catch((error: unknown) => showStartFailure(error instanceof Error ? error.message : 'An unknown fault.'))
