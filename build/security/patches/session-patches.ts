import { edit } from './patch.ts'
import type { Patch } from './patch.ts'

const SESSION = 'electron/services/session'
const LOCK = 'e2e/specs/shell/lock.spec.ts'

/** Session and data at rest. */
export const SESSION_PATCHES: readonly Patch[] = [
  {
    control: 'H40',
    takesOut: 'the lock after idle time',
    edits: [edit(`${SESSION}/idle-watch.ts`, 'if (left <= 0) return lock()', 'if (left <= 0) return undefined')],
    red: { vitest: [`${SESSION}/idle-watch.test.ts`] }
  },
  {
    control: 'H40',
    takesOut: 'the idle time of the whole machine',
    edits: [edit(`${SESSION}/idle-watch.ts`, 'Math.max(steady() - last, systemIdleMs())', 'Math.max(steady() - last, 0 * systemIdleMs())')],
    red: { vitest: [`${SESSION}/idle-watch.test.ts`] }
  },
  {
    control: 'H40',
    takesOut: 'the time that a clock set back does not stop',
    edits: [
      edit(
        `${SESSION}/steady-time.ts`,
        'Math.max(nextWall - wall, nextRunning - running, 0)',
        'nextWall - wall + 0 * (nextRunning - running)'
      )
    ],
    red: { vitest: [`${SESSION}/idle-watch.test.ts`] }
  },
  {
    control: 'H40',
    takesOut: 'the lock with the system’s own',
    edits: [edit('electron/main/power/lock-with-system.ts', `    powerMonitor.on('lock-screen', covered)\n`, '')],
    red: { electron: [LOCK] }
  },
  {
    control: 'H41',
    takesOut: 'the end of the renderer that had shown records',
    edits: [
      edit(
        'electron/main/window/renew-on-lock.ts',
        '        contents.forcefullyCrashRenderer()\n        contents.close()\n',
        '        void contents\n'
      ),
      edit('electron/main/window/renew-on-lock.ts', 'isAlive: () => isAlive(pid)', 'isAlive: () => isAlive(pid) && false')
    ],
    red: { electron: [LOCK] }
  },
  {
    control: 'H41',
    takesOut: 'the system’s kill of a process that lives on',
    edits: [edit('electron/main/window/kill-renderer.ts', 'if (milliseconds >= KILL_FROM) attempt(() => doomed.kill())', 'void KILL_FROM')],
    red: { vitest: ['electron/main/window/kill-renderer.test.ts'] }
  },
  {
    control: 'H41',
    takesOut: 'the end of waiting for the page’s last typing',
    edits: [edit(`${SESSION}/lock-after-handover.ts`, 'clock.after(HANDOVER_MS, lockNow)', 'clock.after(HANDOVER_MS * 1000, lockNow)')],
    red: { vitest: [`${SESSION}/lock-after-handover.test.ts`] }
  },
  {
    control: 'H42',
    takesOut: 'the end after five wrong passwords',
    edits: [edit(`${SESSION}/machine.ts`, 'export const UNLOCK_ATTEMPTS = 5', 'export const UNLOCK_ATTEMPTS = 5_000')],
    red: { vitest: [`${SESSION}/session-keeper.test.ts`] }
  },
  {
    control: 'H42',
    takesOut: 'the end of a lock that stood too long',
    edits: [edit(`${SESSION}/machine.ts`, 'endsAt: at + endAfterLockMs', 'endsAt: at + endAfterLockMs * 1000')],
    red: { vitest: [`${SESSION}/session-keeper.test.ts`] }
  },
  {
    control: 'H42',
    takesOut: 'the same user at the lock',
    edits: [
      edit(
        `${SESSION}/session-keeper.ts`,
        'if (!isLocked() || given.claims.sub !== user)',
        'if (!isLocked() || (given.claims.sub !== user && false))'
      )
    ],
    red: { vitest: [`${SESSION}/session-keeper.test.ts`] }
  },
  {
    control: 'H43',
    takesOut: 'tokens for their own user alone',
    edits: [
      edit(
        `${SESSION}/session-keeper.ts`,
        'authorisation: () => (userOf(session) === user ? tokens.authorisation() : null)',
        'authorisation: () => tokens.authorisation()'
      )
    ],
    red: { vitest: [`${SESSION}/session-keeper.test.ts`] }
  },
  {
    control: 'H43',
    takesOut: 'the revocation of tokens at sign-out',
    edits: [edit(`${SESSION}/session-keeper.ts`, '    await left.revoke()\n', '')],
    red: { vitest: [`${SESSION}/session-keeper.test.ts`] }
  },
  {
    control: 'H43',
    takesOut: 'the certificate that a token is bound to',
    edits: [
      edit(
        'mock-server/src/niam/sessions.ts',
        'session?.client === client && session.x5t === x5t',
        'session?.client === client && x5t !== null'
      )
    ],
    red: { vitest: ['mock-server/src/niam/niam.contract.test.ts'] }
  },
  {
    control: 'H43',
    takesOut: 'the keychain as the only place of a live key',
    edits: [
      edit(
        'electron/services/credentials/open-key-store.ts',
        `  if (mode === 'training') return started(memoryKeyStore())\n`,
        '  if (mode) return started(memoryKeyStore())\n'
      )
    ],
    red: { vitest: ['electron/services/credentials/credentials.test.ts'] }
  },
  {
    control: 'H44',
    takesOut: 'the removal of what a killed program left',
    edits: [edit('electron/main/server/store-folder.ts', '  removeLeftovers(within)\n', '  void removeLeftovers\n')],
    red: { vitest: ['electron/main/server/store-folder.test.ts'] }
  },
  {
    control: 'H44',
    takesOut: 'the page’s memory as the only place of what is typed',
    edits: [
      edit(
        'electron/main/security/disk.ts',
        `fromPartition('workstation', { cache: false })`,
        `fromPartition('persist:workstation', { cache: true })`
      ),
      edit(
        'renderer/src/app/keys/print-page.ts',
        `\n/** SECURITY: H23`,
        `\nsetInterval(() => localStorage.setItem('screen', document.body.innerText), 200)\n\n/** SECURITY: H23`
      )
    ],
    red: { electron: ['e2e/specs/shell/disk.spec.ts'] }
  },
  {
    control: 'H45',
    takesOut: 'the list of fields that may be logged',
    edits: [edit('electron/services/logging/logger.ts', 'const kept: LogFields = {}', 'const kept: LogFields = { ...fields }')],
    red: { vitest: ['electron/services/logging/logger.test.ts'] }
  },
  {
    control: 'H46',
    takesOut: 'the growing delay after failures',
    edits: [edit('mock-server/src/niam/throttle.ts', 'if (wait > 0) return wait', 'if (wait > 0 && false) return wait')],
    red: { vitest: ['mock-server/src/niam/throttle.test.ts', 'mock-server/src/niam/niam.contract.test.ts'] }
  }
]
