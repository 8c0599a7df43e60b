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

/** Beside the training store, readable by this user alone; a store that goes at the exit keeps nothing. */
export const createHostKeeper = (db: string): HostKeeper => {
  const file = `${db}.room.json`
  const inMemory = db === ':memory:'
  return {
    keep: async (host) => {
      // SECURITY: H44 the key of a room lies with the store that it opens, and goes with it
      if (!inMemory) await writeFile(file, JSON.stringify(host), { mode: 0o600 })
    },
    kept: async () => {
      const text = inMemory ? null : await readFile(file, 'utf8').catch(() => null)
      const parsed = text === null ? null : KeptHostSchema.safeParse(JSON.parse(text))
      return parsed?.success === true ? parsed.data : null
    },
    forget: async () => {
      if (!inMemory) await rm(file, { force: true })
    }
  }
}
