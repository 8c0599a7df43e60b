import { readFile, rm, writeFile } from 'node:fs/promises'
import { z } from 'zod'

const KeptHostSchema = z.strictObject({
  certificate: z.string(),
  key: z.string(),
  addresses: z.array(z.string()),
  port: z.int()
})
export type KeptHost = z.infer<typeof KeptHostSchema>

/** What an open room needs to stand again after the server died. */
export interface HostKeeper {
  keep(host: {
    readonly certificate: string
    readonly key: string
    readonly addresses: readonly string[]
    readonly port: number
  }): Promise<void>
  kept(): Promise<KeptHost | null>
  forget(): Promise<void>
}

/** Beside the training store, readable by this user alone; of a store that goes at the exit in this process alone. */
export const createHostKeeper = (db: string): HostKeeper => {
  const file = `${db}.room.json`
  const inMemory = db === ':memory:'
  let held: string | null = null
  return {
    keep: async (host) => {
      held = JSON.stringify(host)
      // SECURITY: H44 the key of a room lies with the store that it opens, and goes with it
      if (!inMemory) await writeFile(file, held, { mode: 0o600 })
    },
    kept: async () => {
      const text = inMemory ? held : await readFile(file, 'utf8').catch(() => null)
      const parsed = text === null ? null : KeptHostSchema.safeParse(JSON.parse(text))
      return parsed?.success === true ? parsed.data : null
    },
    forget: async () => {
      held = null
      if (!inMemory) await rm(file, { force: true })
    }
  }
}
