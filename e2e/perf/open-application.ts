import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import { findElectron, noSandboxFor } from '../../build/bootstrap/electron-runtime.mjs'
import { workstationEnvironment } from '../../build/bootstrap/workstation-environment.mjs'
import { holdUntilConnected } from '../fixtures/electron-loader.ts'
import type { MockServer } from '../fixtures/mock-server.ts'
import { signIn } from '../fixtures/operator.ts'
import { ROOT } from '../fixtures/repository.ts'

/** Why a bench of a window cannot run here, or null. */
export const whyNoWindow = (): string | null => {
  const runtime = findElectron()
  if (runtime === null) return 'no Electron was found'
  if (!existsSync(`${ROOT}out/main/index.js`)) return 'the workstation is not built (npm run build)'
  if (process.platform === 'linux' && !process.env['DISPLAY']) return 'there is no display (run it under xvfb-run)'
  return noSandboxFor(runtime)
}

export interface OpenedApplication {
  readonly app: ElectronApplication
  close(): Promise<void>
}

/**
 * An application in the Electron that was found, with a profile of its own.
 * @param application folder or script that Electron is given
 */
export const openApplication = async (application: string, { url, enrolmentCode }: MockServer): Promise<OpenedApplication> => {
  const profile = await mkdtemp(join(tmpdir(), 'leds-bench-'))
  const app = await _electron.launch({
    executablePath: findElectron()?.path ?? '',
    args: [...holdUntilConnected(), application, `--user-data-dir=${profile}`],
    env: workstationEnvironment({ serverUrl: url, enrolmentCode }) as Record<string, string>
  })
  return {
    app,
    close: async () => {
      await app.close().catch(() => undefined)
      await rm(profile, { recursive: true, force: true })
    }
  }
}

export interface OpenedWorkstation extends OpenedApplication {
  readonly page: Page
}

/** The built workstation, `bureau1` signed in. */
export const openSignedIn = async (server: MockServer): Promise<OpenedWorkstation> => {
  const opened = await openApplication(ROOT, server)
  const page = await opened.app.firstWindow()
  await signIn(page)
  return { ...opened, page }
}
