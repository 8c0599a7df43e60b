import { expect, it } from 'vitest'
import { PolicySchema } from './policy/policy.ts'
import { trainingSignOn } from './session/training-sign-on.ts'
import { createWorkstation } from './workstation.ts'

const CA = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'

it('H43 a live workstation does not start with the training’s password grant', async () => {
  const policy = PolicySchema.parse({
    mode: 'live',
    serverUrl: 'https://leds.example',
    serverCa: CA,
    identityProvider: { issuer: 'https://id.force.example', clientId: 'leds-workstation', ca: CA }
  })
  const signOnWay = trainingSignOn('a code of the training room')
  const start = await createWorkstation({ policy, shell: 'electron', version: '0.0.0', environment: {}, signOnWay })
  expect(start).toMatchObject({ ok: false, refusal: { field: 'mode' } })
})
