import type { StartRefusal } from '../start-refusal.ts'

/** Variables that would let someone else speak for the server or read along, and what each does. */
const WEAKENING: ReadonlyMap<string, string> = new Map([
  ['NODE_TLS_REJECT_UNAUTHORIZED', 'it lets any server pass as LEDS'],
  ['NODE_EXTRA_CA_CERTS', 'it adds authorities that this workstation does not know'],
  ['SSLKEYLOGFILE', 'it writes down the keys of every connection']
])

/**
 * SECURITY: H07 the workstation does not start where its environment weakens TLS, whatever the value is.
 * @returns why not, or null where nothing stands against it
 */
export const refusedByEnvironment = (environment: Readonly<Record<string, string | undefined>>): StartRefusal | null => {
  for (const [name, effect] of WEAKENING) {
    if (environment[name] !== undefined)
      return {
        field: name,
        message: `The workstation does not start while ${name} is set: ${effect}. Take it out of the environment and start again.`
      }
  }
  return null
}
