import type { EndpointName } from '../../../mock-server/api/endpoints.ts'
import { failure } from '../../contract/result.ts'
import type { Problem, Result } from '../../contract/result.ts'
import type { LedsClient, LedsRequest } from '../leds/leds-client.ts'

export interface Asked {
  readonly name: EndpointName
  readonly request: LedsRequest<EndpointName>
}

export interface FakeLeds {
  readonly call: LedsClient
  readonly asked: readonly Asked[]
}

export const problem = (kind: Problem['kind'], more: Partial<Problem> = {}): Result<never> =>
  failure({ kind, message: 'As the test says.', errors: [], ref: 'TEST', ...more })

/** A client whose answers are given by the test, by endpoint. */
export const createFakeLeds = (answer: (asked: Asked) => Result<unknown> | Promise<Result<unknown>>): FakeLeds => {
  const asked: Asked[] = []
  const call = async (name: EndpointName, request: LedsRequest<EndpointName>): Promise<Result<unknown>> => {
    const asking = { name, request }
    asked.push(asking)
    return answer(asking)
  }
  // The test answers for the types: the client's own are checked where it is tested itself.
  return { call: call as LedsClient, asked }
}
