/** How a printed sheet ended: `left` where the operator left the system's dialog. */
export type PrintOutcome = 'printed' | 'left' | 'failed'

/** What the services ask of the shell they run in. A browser's page has none of it. */
export interface ShellPorts {
  toggleFullScreen(): void
  /** Closes the window without asking again. */
  close(): void
  /** Says it on the desktop. SECURITY: H25 it stands there for whoever passes by: no personal data, ever. */
  notify(text: string): void
  /** Prints a document that main made. */
  print(html: string): Promise<PrintOutcome>
  /** For how long the whole machine has had no input. Milliseconds; 0 where the system does not tell. */
  systemIdleMs(): number
}
