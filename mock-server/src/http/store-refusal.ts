import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { Refusal as StoreRefusal } from '../../store/refusal.ts'
import { refuse } from './refusal.ts'
import type { Refusal } from './refusal.ts'

/** A refusal that a store operation threw, as a value; anything else is a fault: logged in full, told without detail. */
export const asRefusal = (error: unknown, logger: Logger): Refusal => {
  if (error instanceof StoreRefusal) {
    const refusal = refuse(error.problemType, error.details, error.errors)
    return error.personIds === undefined ? refusal : { ...refusal, personIds: error.personIds }
  }
  const fault = randomUUID()
  logger.error({ fault, err: error }, 'fault while a call was carried out')
  return refuse(
    'internal/fault',
    `Something failed here. Ask for the status of a write before sending it again. Quote ${fault} when you report it.`
  )
}
