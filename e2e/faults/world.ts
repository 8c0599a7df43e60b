import { AuditVerificationSchema } from '../../mock-server/api/audit.ts'
import { ENDPOINTS } from '../../mock-server/api/endpoints.ts'
import { signOnOutside } from '../fixtures/outside-client.ts'
import type { MockServer } from '../fixtures/mock-server.ts'
import { findPerson } from '../fixtures/people.ts'
import type { KnownPerson } from '../fixtures/people.ts'
import { readWantedReports } from '../fixtures/wanted-reports.ts'

/** One server with a file of its own, and a person whom every run writes about. */
export interface World {
  readonly server: MockServer
  readonly person: KnownPerson
  /** Starts the server again where it is down; a busy machine takes more than one try. */
  startAgain(): Promise<void>
  /** How many reports carry these words. */
  reportsSaying(words: string): Promise<number>
  /** Whether the audit chain is whole. */
  chainIntact(): Promise<boolean>
}

const MOST_STARTS = 4
const answers = ({ url }: MockServer): Promise<boolean> =>
  fetch(`${url}${ENDPOINTS.health.path}`).then(
    ({ ok }) => ok,
    () => false
  )

export const openWorld = async (server: MockServer): Promise<World> => {
  const person = await findPerson(server)
  return {
    server,
    person,
    startAgain: async () => {
      for (let attempt = 1; ; attempt += 1) {
        if (await answers(server)) return
        try {
          await server.startAgain()
        } catch (error) {
          if (attempt >= MOST_STARTS) throw error
        }
      }
    },
    reportsSaying: async (words) =>
      (await readWantedReports(server, person.personId)).filter(({ content }) => content.enquiriesMade === words).length,
    chainIntact: async () => {
      const auditor = await signOnOutside(server, 'auditor1')
      const answer = await auditor.get(ENDPOINTS.verifyAudit, ENDPOINTS.verifyAudit.path)
      if (!answer.ok) throw new Error(`The audit was answered ${answer.status}: ${await answer.text()}`)
      return AuditVerificationSchema.parse(await answer.json()).intact
    }
  }
}
