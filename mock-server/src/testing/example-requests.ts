import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

/** Headers and bodies as an independent client sends them (`shared/leds/examples/requests.json`). */
const FILE = resolve(import.meta.dirname, '../../../../shared/leds/examples/requests.json')
export const hasExampleRequests = (): boolean => existsSync(FILE)

const Example = z.object({
  headers: z.record(z.string(), z.string()),
  bodies: z.record(z.string(), z.array(z.record(z.string(), z.unknown())))
})

export const exampleBodies = (path: string): Record<string, unknown>[] => {
  if (!hasExampleRequests()) return []
  const found = Object.entries(Example.parse(JSON.parse(readFileSync(FILE, 'utf8'))).bodies).find(([called]) => called.endsWith(path))
  if (found === undefined) throw new Error(`no example for ${path}`)
  return found[1]
}

/** What the client says of itself on every call; ids, times and the codes of the call are each call's own. */
export const exampleHeaders = (): Record<string, string> =>
  hasExampleRequests()
    ? Object.fromEntries(
        Object.entries(Example.parse(JSON.parse(readFileSync(FILE, 'utf8'))).headers).filter(([name]) =>
          /^x-leds-(justification|reason|on-behalf-of|system-name)$/.test(name)
        )
      )
    : {}
