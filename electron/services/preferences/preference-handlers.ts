import type { Preferences } from '../../../mock-server/api/status.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'

/**
 * A user's settings live on the server: they follow the user, and nothing of theirs stays on this machine's disk.
 * @param seen told what was read or chosen
 */
export const preferenceHandlers = (
  desk: () => Desk,
  seen: (preferences: Preferences) => void
): Pick<Handlers, 'preferences.read' | 'preferences.change'> => ({
  'preferences.read': async () => {
    const answer = await desk().call('my', {})
    if (answer.ok) seen(answer.value)
    return answer
  },
  'preferences.change': (preferences) => {
    seen(preferences)
    return desk().call('saveMy', { body: preferences })
  }
})
