import { dirname } from 'node:path'
import { stat } from 'node:fs/promises'

export interface Standing {
  readonly uid: number
  readonly gid: number
  readonly mode: number
}

const GROUP_WRITES = 0o020
const OTHERS_WRITE = 0o002
const STICKY = 0o1000

const writable = ({ uid, gid, mode }: Standing, administrator: number): boolean =>
  uid !== administrator || (mode & OTHERS_WRITE) !== 0 || ((mode & GROUP_WRITES) !== 0 && gid !== administrator)

/**
 * Whether anyone but the administrator can change a file, or put another in its place.
 * SECURITY: H43 policy is the administrators' word: its file, its folder and every folder above must be theirs alone.
 * A sticky folder above (as /tmp) lets nobody rename what is not theirs; as the file's own folder it is refused.
 * Access control lists beyond the mode bits are not looked at: stated in the help for administrators.
 * @param path real path, links resolved
 * @param administrator numeric user id: 0
 * @returns the path that is not safe, or null
 */
export const writableByOthers = async (
  path: string,
  administrator: number,
  facts: (path: string) => Promise<Standing> = stat
): Promise<string | null> => {
  if (writable(await facts(path), administrator)) return path
  const folder = dirname(path)
  if (writable(await facts(folder), administrator)) return folder
  for (let above = dirname(folder), below = folder; above !== below; below = above, above = dirname(above)) {
    const standing = await facts(above)
    const sticky = (standing.mode & STICKY) !== 0 && standing.uid === administrator
    if (!sticky && writable(standing, administrator)) return above
  }
  return null
}
