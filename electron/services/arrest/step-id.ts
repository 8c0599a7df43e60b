import { createHash } from 'node:crypto'

/**
 * The reference id of a step, worked out from its draft's: the same after a crash, so that a step that was done is known
 * by the server and not done again. A UUID of version 8 (RFC 9562: of one's own making).
 */
export const stepId = (draftId: string, step: string): string => {
  const hex = createHash('sha256').update(`${draftId} ${step}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
