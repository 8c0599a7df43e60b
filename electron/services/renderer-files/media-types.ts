import { extname } from 'node:path'

/** What the renderer's build holds; anything else is not served. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
  ['.ttf', 'font/ttf'],
  ['.wav', 'audio/wav'],
  ['.mp3', 'audio/mpeg']
])

/** @returns null for a file that is none of ours */
export const mediaType = (file: string): string | null => TYPES.get(extname(file).toLowerCase()) ?? null
