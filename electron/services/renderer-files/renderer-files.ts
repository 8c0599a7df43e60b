import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { securityHeaders, tagPolicy } from './content-security.ts'
import type { Shell } from './content-security.ts'
import { mediaType } from './media-types.ts'
import { resolveInside } from './resolve-path.ts'

export interface FileAnswer {
  readonly status: 200 | 404
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

/** @param requestPath path of the request's URL as it came, beginning with a slash; a query is cut off */
export type RendererFiles = (requestPath: string) => Promise<FileAnswer>

export interface RendererFilesOptions {
  /** The built renderer. */
  readonly folder: string
  readonly shell: Shell
  /** Fresh for each page load. */
  readonly newNonce?: () => string
}

const freshNonce = (): string => randomBytes(18).toString('base64')
const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text))

const withNonce = (html: string, shell: Shell, nonce: string): string =>
  html.replaceAll('__CSP_NONCE__', nonce).replaceAll('__CSP_META__', tagPolicy(shell, nonce))

/** Serves the renderer's files to either shell, with every header that guards a page (H02, H03). */
export const createRendererFiles = ({ folder, shell, newNonce = freshNonce }: RendererFilesOptions): RendererFiles => {
  const notFound = (): FileAnswer => ({
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...securityHeaders(shell, null) },
    body: bytes('Not found.')
  })
  return async (requestPath) => {
    const path = requestPath.split('?', 1)[0] ?? ''
    const file = await resolveInside(folder, path === '/' ? '/index.html' : path)
    const type = file === null ? null : mediaType(file)
    if (file === null || type === null) return notFound()
    const content = await readFile(file).catch(() => null)
    if (content === null) return notFound()
    if (!type.startsWith('text/html'))
      return { status: 200, headers: { 'content-type': type, ...securityHeaders(shell, null) }, body: new Uint8Array(content) }
    const nonce = newNonce()
    return {
      status: 200,
      headers: { 'content-type': type, ...securityHeaders(shell, nonce) },
      body: bytes(withNonce(content.toString('utf8'), shell, nonce))
    }
  }
}
