/** How a printed sheet ended: `left` where the operator left the system's dialog. */
export type PrintOutcome = 'printed' | 'left' | 'failed'

/** A printer as the system names it. */
export interface PrinterFound {
  readonly name: string
  readonly displayName: string
  readonly description: string
  /** The system's own words for it: driver, address. */
  readonly details: readonly string[]
}

/** A document in a window that nobody sees, as it will be printed. */
export interface OpenDocument {
  readonly pdf: Uint8Array
  print(how: { readonly printer: string; readonly copies: number }): Promise<boolean>
  close(): void
}

/** What the services ask of the shell they run in. A browser's page has none of it. */
export interface ShellPorts {
  toggleFullScreen(): void
  /** Closes the window without asking again. */
  close(): void
  /** Says it on the desktop. SECURITY: H25 it stands there for whoever passes by: no personal data, ever. */
  notify(text: string): void
  /** Prints a document that main made. */
  print(html: string): Promise<PrintOutcome>
  printers(): Promise<readonly PrinterFound[]>
  /** @param foot what stands beside the page's number on each page */
  openDocument(html: string, foot: string): Promise<OpenDocument | null>
  /** For how long the whole machine has had no input. Milliseconds; 0 where the system does not tell. */
  systemIdleMs(): number
}
