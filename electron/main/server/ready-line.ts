import { z } from 'zod'

const ReadySchema = z.object({ ready: z.url({ protocol: /^http$/, hostname: /^127\.0\.0\.1$/ }) })

/** @returns the address in the line by which the server says that it is ready, on this machine only; else null */
export const readyAddress = (line: string): string | null => {
  try {
    const read = ReadySchema.safeParse(JSON.parse(line))
    return read.success ? read.data.ready : null
  } catch {
    return null
  }
}
