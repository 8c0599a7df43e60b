import { execFile } from 'node:child_process'
import { win32 } from 'node:path'
import { promisify } from 'node:util'

/** By its full path: the search path may be the user's. */
const ICACLS = 'C:\\Windows\\System32\\icacls.exe'

/** Who may change policy on Windows. A name in another language is not known here, and is refused: on the safe side. */
const ADMINISTRATORS = [/^NT AUTHORITY\\SYSTEM$/i, /^BUILTIN\\Administrators$/i, /^NT SERVICE\\TrustedInstaller$/i, /^CREATOR OWNER$/i]

/** Simple and specific rights of icacls that change, delete or take over. */
const CHANGES = new Set(['F', 'M', 'W', 'D', 'DE', 'WDAC', 'WO', 'GA', 'GW', 'WD', 'AD', 'WEA', 'WA', 'DC', 'MA'])

/**
 * Accounts beside the administrators that an access list lets change the file.
 * @param listing what icacls prints: `path ACCOUNT:(I)(F)`, one entry a line
 */
export const changersIn = (listing: string, path: string): string[] =>
  listing
    .split(/\r?\n/)
    .map((line) => (line.startsWith(path) ? line.slice(path.length) : line).trim())
    .flatMap((line) => {
      const entry = /^(.+?):((?:\([A-Z,]+\))+)$/.exec(line)
      if (entry === null) return []
      const [, account = '', groups = ''] = entry
      const rights = groups.split(/[(),]+/).filter((right) => right !== '')
      if (rights.includes('DENY') || rights.includes('N')) return []
      return rights.some((right) => CHANGES.has(right)) && !ADMINISTRATORS.some((known) => known.test(account)) ? [account] : []
    })

const listed = async (path: string): Promise<string> => (await promisify(execFile)(ICACLS, [path], { windowsHide: true })).stdout

/**
 * The same on Windows, as well as icacls tells it: the file's list and its folder's.
 * @returns the path that is not safe, or null; a list that cannot be read is not safe
 */
export const writableByOthersOnWindows = async (path: string, list: (path: string) => Promise<string> = listed): Promise<string | null> => {
  for (const place of [path, win32.dirname(path)]) {
    const listing = await list(place).catch(() => null)
    if (listing === null || changersIn(listing, place).length > 0) return place
  }
  return null
}
