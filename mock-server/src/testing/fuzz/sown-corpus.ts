import type { EndpointName } from '../../../api/endpoints.ts'
import { ACCOUNTS } from '../../niam/accounts.ts'
import { addResults, newCase, results } from '../court-case.ts'
import { checkOf } from '../incoming.ts'
import { recordUnidentified, reportMissing, unidentifiedContent } from '../missing.ts'
import { bicycle, makeProperty, makeVehicle, van } from '../objects.ts'
import { adult, createPerson } from '../people.ts'
import { proposed } from '../requests.ts'
import type { StartedServer } from '../start-server.ts'
import { signOnAs, signOnSystem } from '../test-client.ts'
import type { TestClient } from '../test-client.ts'
import { changed, circulate, readHistory } from '../wanted.ts'
import type { Corpus } from './api-requests.ts'
import { createKnownValues } from './known-values.ts'

const REPORTS = 3
/** Accounts that nobody is signed on with: these may be disabled, renamed and stripped. */
const SPARE = ['spare-1', 'spare-2', 'spare-3', 'spare-4'] as const
const CERTIFIED_MS = 100 * 86_400_000

/** A client that remembers every body that was taken, and what came back. */
const remembering = (client: TestClient, { known }: Corpus, taken: Map<EndpointName, unknown[]>): TestClient => {
  const remember = (name: EndpointName, body: unknown): void => {
    if (body !== undefined) taken.set(name, [...(taken.get(name) ?? []), body])
  }
  return {
    token: client.token,
    call: async (name, sent) => {
      const answer = await client.call<never>(name, sent)
      if (answer.status < 400) {
        remember(name, sent?.body)
        known.learn(answer.body)
      }
      return answer
    },
    written: async (name, sent) => {
      const values = await client.written(name, sent)
      remember(name, sent.body)
      known.learn(Object.entries(values).map(([type, value]) => ({ type, value })))
      return values
    }
  }
}

/** A little of everything on the server, and how it was asked for: requests bent from that get past the first rule. */
export const sownCorpus = async (server: StartedServer): Promise<Corpus> => {
  const taken = new Map<EndpointName, unknown[]>()
  const accounts = { signedOn: new Set(ACCOUNTS.map(({ username }) => username)), spare: SPARE }
  const corpus: Corpus = { known: createKnownValues(), taken, accounts }
  const bureau = remembering(await signOnAs(server, 'bureau1'), corpus, taken)
  const other = remembering(await signOnAs(server, 'bureau2'), corpus, taken)
  const system = remembering(await signOnSystem(server), corpus, taken)
  const administrator = remembering(await signOnAs(server, 'admin1'), corpus, taken)
  const until = new Date(Date.now() + CERTIFIED_MS).toISOString().slice(0, 10)
  for (const username of SPARE)
    await administrator.call('createAccount', {
      body: { username, name: 'P. Spare', number: '9000', organisation: '36NN', role: 'bureau', until }
    })
  for (let count = 0; count < REPORTS; count += 1) {
    const personId = await createPerson(bureau, adult('Sown'))
    const wanted = await circulate(bureau, personId)
    await changed(bureau, 'amendWanted', wanted, { content: { ...wanted.content, grounds: 'Seen again in the town.' } })
    await readHistory(bureau, wanted)
    await reportMissing(bureau, personId)
    await recordUnidentified(other, unidentifiedContent())
    await makeProperty(bureau, bicycle())
    await makeVehicle(bureau, van())
    const held = await newCase(system)
    await addResults(system, held, results(held))
    await bureau.call('postRequest', { body: proposed() })
    await system.call('postRequest', { body: proposed() })
    await system.call('postIncoming', { body: checkOf(`sown-${count}`) })
  }
  for (const name of ['due', 'requests', 'drafts', 'alerts', 'updategrams', 'colleagues', 'unidentifiedList'] as const)
    await bureau.call(name)
  return corpus
}
