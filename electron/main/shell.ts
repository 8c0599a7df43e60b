import type { WebContents } from 'electron'
import type { Logger } from '../services/logging/logger.ts'
import type { ShellWorkstation } from './start/workstation-to-come.ts'
import type { SteadyWindow } from './window/steady-window.ts'

/** Ways out that the shell stops, as the audit names them. */
export type RefusalKind = 'copy-refused' | 'print-refused' | 'navigation-refused'

/** What the modules share. Built once, before the first module is enabled. */
export interface Shell {
  readonly mode: 'training' | 'live'
  /** True in packages: development's ways in are shut. */
  readonly packaged: boolean
  readonly workstation: ShellWorkstation
  readonly window: SteadyWindow
  readonly log: Logger
  /** Names the way alone, never its content. */
  refuse(kind: RefusalKind, way: string): void
  /** Whether it is the renderer that the window shows now, and no other. */
  isCurrent(contents: WebContents): boolean
}

/** One concern of the shell. index.ts lists them in the order in which they are enabled. */
export interface ShellModule {
  readonly name: string
  enable(shell: Shell): void
}
