import type { Tab } from '../../../electron/contract/workspace.ts'

/** The incoming check that a tab is about, for what is opened out of it: the call stays in sight there, and is ended from there. */
export const callOf = ({ incomingId }: Pick<Tab, 'incomingId'>): Pick<Tab, 'incomingId'> => (incomingId === undefined ? {} : { incomingId })
