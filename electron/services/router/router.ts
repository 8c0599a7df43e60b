import { AppStateSchema } from '../../contract/app.ts'
import { failure } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import { shortReference } from '../identifiers.ts'
import type { NewId } from '../identifiers.ts'
import { plainText } from '../logging/logger.ts'
import type { Logger } from '../logging/logger.ts'
import { fieldErrors, problemOf } from '../problems.ts'
import { admit, refusedByState } from './admission.ts'
import type { Admitted, Sender, Standing } from './admission.ts'
import type { Handlers } from './handlers.ts'
import { createRateLimit } from './rate-limit.ts'

export interface RouterDependencies {
  readonly handlers: Handlers
  readonly standing: () => Standing
  readonly clock: Clock
  readonly newId: NewId
  readonly log: Logger
  /** Told of every refusal by generic words: `locked: wanted.create`. */
  readonly refused: (detail: string) => void
}

/** Answers one envelope from one sender. Never throws, never shows a stack. */
export type Router = (envelope: unknown, sender: Sender) => Promise<Result<unknown>>

const FAULT = 'Something went wrong in the workstation. What you typed is kept. Try again, and quote the reference if it happens again.'

export const createRouter = ({ handlers, standing, clock, newId, log, refused }: RouterDependencies): Router => {
  const withinRate = createRateLimit(() => clock.elapsed())
  const reportable = createRateLimit(() => clock.elapsed())

  /** One line a second says it: a page that floods does not flood the audit too. */
  const refusedOften = (detail: string): void => {
    if (reportable(detail, 1)) refused(detail)
  }

  const fault = (name: string, ref: string, code: string): Result<never> => {
    log('error', 'bridge call failed', { call: name, ref, code })
    return failure(problemOf('fault', FAULT, ref))
  }

  const run = async ({ name, spec, input }: Admitted, ref: string): Promise<Result<unknown>> => {
    // SECURITY: H06 rate limit and strict input schema of each call.
    if (!withinRate(name, spec.perSecond)) {
      refusedOften(`throttled: ${name}`)
      return failure(problemOf('throttled', 'Too many requests at once. Wait a second and try again.', ref))
    }
    const parsed = spec.input.safeParse(input)
    if (!parsed.success) {
      refusedOften(`invalid: ${name}`)
      return failure(problemOf('invalid', 'Some of this cannot be used as it stands. Nothing was sent.', ref, fieldErrors(parsed.error)))
    }
    // The table's own type pairs this name with this input: the schema of the same entry has just parsed it.
    const handler = handlers[name] as (parsed: unknown) => Promise<Result<unknown>>
    const answer = await handler(parsed.data)
    // SECURITY: H06 an answer that comes after the lock does not reach the page. The state itself holds nothing to hide.
    const late = spec.output === AppStateSchema ? null : refusedByState(spec, standing().session)
    if (late !== null) return failure(problemOf(late.kind, late.message, ref))
    if (!answer.ok) return answer
    const output = spec.output.safeParse(answer.value)
    return output.success ? { ok: true, value: output.data } : fault(name, ref, 'output-schema')
  }

  return async (envelope, sender) => {
    const ref = shortReference(newId())
    let name = 'unreadable'
    try {
      const admission = admit(envelope, sender, standing())
      if ('name' in admission) {
        name = admission.name
        return await run(admission, ref)
      }
      const call = plainText(admission.call, 60)
      log('warn', 'bridge call refused', { call, kind: admission.kind, ref, from: sender.name })
      // SECURITY: H06 refusals are audited, by generic words.
      refused(`${admission.kind}: ${call}`)
      return failure(problemOf(admission.kind, admission.message, ref))
    } catch (error) {
      return fault(name, ref, error instanceof Error ? error.name : 'unknown')
    }
  }
}
