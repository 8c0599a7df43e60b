import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'

/** A user's settings live on the server: they follow the user, and nothing of theirs stays on this machine. */
export const preferenceHandlers = (desk: () => Desk): Pick<Handlers, 'preferences.read' | 'preferences.change'> => ({
  'preferences.read': () => desk().call('my', {}),
  'preferences.change': (preferences) => desk().call('saveMy', { body: preferences })
})
