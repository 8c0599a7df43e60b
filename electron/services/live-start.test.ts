import { expect, it } from 'vitest'
import { PolicySchema } from './policy/policy.ts'
import { trainingSignOn } from './session/training-sign-on.ts'
import { createWorkstation } from './workstation.ts'

const CA = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'

it('a live workstation does not start while it could only sign on by the training’s password grant', async () => {
  const policy = PolicySchema.parse({ mode: 'live', serverUrl: 'https://leds.example', serverCa: CA })
  const signOnWay = trainingSignOn('a code of the training room')
  for (const way of [{}, { signOnWay }]) {
    const start = await createWorkstation({ policy, shell: 'electron', version: '0.0.0', environment: {}, ...way })
    expect(start).toMatchObject({ ok: false, refusal: { field: 'mode' } })
  }
})
