import { randomBytes } from 'node:crypto'
import { app, dialog } from 'electron'
import type { Logger } from '../../services/logging/logger.ts'
import { started, startRefused } from '../../services/start-refusal.ts'
import type { Start } from '../../services/start-refusal.ts'
import type { Workstation } from '../../services/workstation.ts'
import { forkServer } from '../server/fork-server.ts'
import { SERVER_LOST, serverDidNotStart } from '../server/server-words.ts'
import { makeStoreFolder } from '../server/store-folder.ts'
import { startTrainingServer } from '../server/training-server.ts'

/** How a workstation finds and joins its server. */
export interface Wiring {
  readonly serverUrl: string
  /** Absent where the environment may name one. */
  readonly enrolmentCode?: string
}

const tellLost = (): void =>
  void dialog.showMessageBox({
    type: 'error',
    title: SERVER_LOST.title,
    message: SERVER_LOST.title,
    detail: SERVER_LOST.detail,
    buttons: ['Continue'],
    noLink: true
  })

/** The training package's way to start: its own server first, then the workstation on it; both end together. */
export const openTrainingPackage = async (
  log: Logger,
  open: (wiring: Wiring) => Promise<Start<Workstation>>
): Promise<Start<Workstation>> => {
  const store = makeStoreFolder()
  // Also where the program ends before the workstation could be closed.
  app.once('quit', () => store.remove())
  const enrolmentCode = randomBytes(24).toString('hex')
  const server = await startTrainingServer({ launch: forkServer, store: store.file, enrolmentCode, log, lost: tellLost })
  if (!server.ok) return startRefused(serverDidNotStart(server.why))
  const opened = await open({ serverUrl: server.value.url, enrolmentCode })
  if (!opened.ok) {
    await server.value.stop()
    return opened
  }
  const workstation = opened.value
  return started({
    ...workstation,
    close: async () => {
      await workstation.close()
      await server.value.stop()
    }
  })
}
