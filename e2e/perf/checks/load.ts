import type { OutsideClient } from '../../fixtures/outside-client.ts'
import { quantile } from '../measure.ts'
import type { Question } from './questions.ts'

/** What so many clients got who each asked one question after the other. */
export interface LoadReport {
  readonly clients: number
  readonly seconds: number
  readonly searches: number
  readonly perSecond: number
  readonly errors: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

/** @returns milliseconds from the question to the whole of its answer; undefined where it was no answer */
export const ask = async (client: OutsideClient, { endpoint, body }: Question): Promise<number | undefined> => {
  const startedAt = performance.now()
  try {
    const answer = await client.post(endpoint, endpoint.path, body)
    await answer.text()
    return answer.status === 200 ? performance.now() - startedAt : undefined
  } catch {
    return undefined
  }
}

/** Asks as fast as it is answered, by so many at once, for so long or until there are no more questions. */
export const load = async (
  client: OutsideClient,
  next: () => Question | undefined,
  { clients, seconds }: { readonly clients: number; readonly seconds: number }
): Promise<LoadReport> => {
  const times: number[] = []
  let errors = 0
  const startedAt = performance.now()
  const one = async (): Promise<void> => {
    while (performance.now() - startedAt < seconds * 1000) {
      const question = next()
      if (question === undefined) return
      const took = await ask(client, question)
      if (took === undefined) errors += 1
      else times.push(took)
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
