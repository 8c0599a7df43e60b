import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bicycle, makeProperty, readProperty, sendProperty, sendVehicle, van } from '../testing/objects.ts'
import { missingContent, searchUnidentified, unidentifiedContent } from '../testing/missing.ts'
import { adult, createPerson, wantedContent } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, messagesOf, signOnAs } from '../testing/test-client.ts'
import type { Answer, TestClient } from '../testing/test-client.ts'

let server: StartedServer
let bureau: TestClient
let personId: string
beforeAll(async () => {
  server = await startServer()
  bureau = await signOnAs(server, 'bureau1')
  personId = await createPerson(bureau, adult('Ownerford'))
})
afterAll(async () => {
  await server.remove()
})

type Owner = { readonly ownerForce: string; readonly ownerReason?: string }
/** Each kind of record as Norfolk's bureau makes it, with this owner. */
const KINDS: readonly (readonly [string, (owner: Owner) => Promise<Answer>])[] = [
  ['a wanted report', (owner) => bureau.call('createWanted', { params: { personId }, body: { content: { ...wantedContent, ...owner } } })],
  [
    'a missing report',
    (owner) => bureau.call('createMissing', { params: { personId }, body: { content: { ...missingContent(), ...owner } } })
  ],
  ['a property report', (owner) => sendProperty(bureau, bicycle(owner))],
  ['a vehicle report', (owner) => sendVehicle(bureau, van(owner))],
  [
    'a record of somebody found without a name',
    async (owner) => {
      const content = { ...unidentifiedContent(), ...owner }
      const { searchToken } = await searchUnidentified(bureau, content)
      return bureau.call('createUnidentified', { body: { content, searchToken } })
    }
  ]
]

describe('who owns what a bureau records', () => {
  it.each(KINDS)('H56 rule: %s is another force’s only where it is said why it is recorded for them', async (_kind, make) => {
    const refused = await make({ ownerForce: '52VB' })
    expect(refused.status).toBe(400)
    expect(fieldsOf(refused)).toEqual(['content.ownerReason'])
    expect(messagesOf(refused)).toMatch(/Another force would own this\. Choose a station of your own/)
    expect((await make({ ownerForce: '52VB', ownerReason: 'DS Penrose asked by telephone' })).status).toBe(202)
  })
  it('H56: the reason stands in the report that the owner reads', async () => {
    const report = await makeProperty(bureau, bicycle({ ownerForce: '52VB', ownerReason: 'Their system is down' }))
    const owner = await signOnAs(server, 'bureau2')
    expect((await readProperty(owner, report.reportId)).content).toMatchObject({
      ownerForce: '52VB',
      ownerReason: 'Their system is down'
    })
  })
})
