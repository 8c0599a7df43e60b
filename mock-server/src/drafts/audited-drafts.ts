const MOST_REMEMBERED = 20_000

/**
 * Which drafts the log holds an entry of, for each session: autosaves come every two seconds and are not logged one by
 * one (design, Drafts). A draft that was discarded is forgotten, so that one made again under its id is logged again.
 */
export const auditedDrafts = () => {
  const sessionsOf = new Map<string, Set<string>>()
  return {
    /** @returns whether this is the session's first save of the draft, which is then remembered */
    first: (draftId: string, sid: string): boolean => {
      const sessions = sessionsOf.get(draftId)
      if (sessions?.has(sid) === true) return false
      if (sessionsOf.size >= MOST_REMEMBERED) sessionsOf.clear()
      sessionsOf.set(draftId, new Set([...(sessions ?? []), sid]))
      return true
    },
    forget: (draftId: string): void => {
      sessionsOf.delete(draftId)
    }
  }
}
export type AuditedDrafts = ReturnType<typeof auditedDrafts>
