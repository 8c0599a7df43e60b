import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../fixtures/repository.ts'
import type { Bench } from './measure.ts'

const PAGE = `${ROOT}out/renderer/index.html`
const LOADED_AT_ONCE = /<(?:script[^>]*\ssrc|link[^>]*rel="modulepreload"[^>]*\shref)="([^"]+)"/g

/** The JavaScript that the page loads before anything is asked for: its script and what that imports statically. */
export const initialJs: Bench = async () => {
  if (!existsSync(PAGE)) return [{ name: 'initial JavaScript', reason: 'the workstation is not built (npm run build)' }]
  const files = [...readFileSync(PAGE, 'utf8').matchAll(LOADED_AT_ONCE)].map(
    ([, path = '']) => `${ROOT}out/renderer/${path.replace(/^\.?\//, '')}`
  )
  const bytes = files.reduce((total, file) => total + gzipSync(readFileSync(file), { level: 9 }).length, 0)
  return [{ name: `initial JavaScript, gzip, ${files.length} files`, value: bytes / 1024, unit: 'KB', target: 250 }]
}
