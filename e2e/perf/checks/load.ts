import type { OutsideClient } from '../../fixtures/outside-client.ts'
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
export const ask = async (client: OutsideClient, { endpoint, body }: Question): Promise<Asked> => {
  const startedAt = performance.now()
  try {
    const answer = await client.post(endpoint, endpoint.path, body)
    const text = await answer.text()
    return answer.status === 200
      ? { took: performance.now() - startedAt }
      : { error: `${JSON.stringify(body)}: ${answer.status} ${text.slice(0, LONGEST)}` }
  } catch (error) {
    return { error: `${JSON.stringify(body)}: ${String(error)}` }
  }
}

/** Asks as fast as it is answered, by so many at once, for so long or until there are no more questions. */
export const load = async (
  client: OutsideClient,
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
