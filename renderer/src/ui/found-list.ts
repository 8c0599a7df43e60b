/** What a list of what was found does for the page it stands on. */
export interface FoundListHandle {
  readonly step: (by: number) => void
  /** To the row chosen. */
  readonly focus: () => void
}
