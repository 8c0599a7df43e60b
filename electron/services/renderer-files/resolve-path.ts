import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** Characters that a file of ours never has in its path: escapes, device names, drive letters, null bytes. */
const PLAIN = /^[A-Za-z0-9._\-/@]+$/

/**
 * The real file behind a request's path, or null.
 * SECURITY: H03 inside the folder only. The path is taken as it came: no escape is ever decoded, so that none can
 * hide a dot or a slash; links are followed first and judged by where they end.
 * @param folder the renderer's folder, real path not needed
 * @param requestPath path of the request, beginning with a slash, without query
 */
export const resolveInside = async (folder: string, requestPath: string): Promise<string | null> => {
  if (!requestPath.startsWith('/') || !PLAIN.test(requestPath)) return null
  const parts = requestPath.slice(1).split('/')
  if (parts.some((part) => part === '' || part.startsWith('.'))) return null
  try {
    const root = await realpath(folder)
    const file = await realpath(join(root, ...parts))
    if (!file.startsWith(root + sep)) return null
    return (await stat(file)).isFile() ? file : null
  } catch {
    return null
  }
}
