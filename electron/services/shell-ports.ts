/** How a printed sheet ended: `left` where the operator left the system's dialog. */
export type PrintOutcome = 'printed' | 'left' | 'failed'

/** What the services ask of the shell they run in. A browser's page has none of it. */
export interface ShellPorts {
  toggleFullScreen(): void
  /** Closes the window without asking again. */
  close(): void
  /** Prints a document that main made. */
  print(html: string): Promise<PrintOutcome>
}
