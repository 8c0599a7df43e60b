import type { LeanClient } from '../lean-client.ts'
import { quantile } from '../measure.ts'
import type { Question } from './questions.ts'

/** What so many clients got who each asked one question after the other. */
export interface LoadReport {
  readonly clients: number
  readonly seconds: number
  readonly searches: number
  readonly perSecond: number
  readonly errors: readonly string[]
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

/** How long an answer took, milliseconds, or why there was none. */
type Asked = { readonly took: number } | { readonly error: string }

const LONGEST = 300

/** From the question to the whole of its answer. */
export const ask = async (client: LeanClient, { endpoint, body }: Question): Promise<Asked> => {
  const startedAt = performance.now()
  try {
    const { status, text } = await client(endpoint, body)
    return status === 200
      ? { took: performance.now() - startedAt }
      : { error: `${JSON.stringify(body)}: ${status} ${text.slice(0, LONGEST)}` }
  } catch (error) {
    return { error: `${JSON.stringify(body)}: ${String(error)}` }
  }
}

/** Asks as fast as it is answered, by so many at once, for so long or until there are no more questions. */
export const load = async (
  client: LeanClient,
  next: () => Question | undefined,
  { clients, seconds }: { readonly clients: number; readonly seconds: number }
): Promise<LoadReport> => {
  const times: number[] = []
  const errors: string[] = []
  const startedAt = performance.now()
  const one = async (): Promise<void> => {
    while (performance.now() - startedAt < seconds * 1000) {
      const question = next()
      if (question === undefined) return
      const asked = await ask(client, question)
      if ('error' in asked) errors.push(asked.error)
      else times.push(asked.took)
    }
  }
  await Promise.all(Array.from({ length: clients }, one))
  const took = (performance.now() - startedAt) / 1000
  return {
    clients,
    seconds: took,
    searches: times.length,
    perSecond: times.length / took,
    errors,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99)
  }
}
