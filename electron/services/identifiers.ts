import { randomUUID } from 'node:crypto'

/** Randomness, passed in: tests give a row of known ids. */
export type NewId = () => string
export const randomId: NewId = () => randomUUID()

/** The short reference that is read out over the telephone: the first four of the long one, which the log has. */
export const shortReference = (id: string): string => id.slice(0, 4).toUpperCase()
