/** What stands beside a tab's title: derived, not kept with the tab. */
export interface TabMarks {
  /** Typed and not sent. */
  readonly dirty: boolean
  /** Where its write stands, in one word; null where there is none. */
  readonly write: 'queued' | 'sending' | 'in doubt' | 'sent' | 'refused' | null
  /** An answer came while another tab was in front. */
  readonly answered: boolean
}
