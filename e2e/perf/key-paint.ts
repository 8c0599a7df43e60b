import { join } from 'node:path'
import { fillWanted, newWanted, openPerson, tabTo } from '../fixtures/operator.ts'
import { startMockServer } from '../fixtures/mock-server.ts'
import { findPerson } from '../fixtures/people.ts'
import { ROOT } from '../fixtures/repository.ts'
import { measureKeys, paintedTimes, untilPainted } from './in-page.ts'
import { quantile } from './measure.ts'
import type { Bench } from './measure.ts'
import { openApplication, openSignedIn, whyNoWindow } from './open-application.ts'

const NAME = 'key to paint in the wanted form, against <input>, p95'
/** A field of each kind, and what is typed into it: long text, one line, a date that is read as one types. */
const FIELDS = [
  ['Grounds', 'Seen leaving by the back'],
  ['Offence place', 'Outside 4 the High Street'],
  ['Offence date', '14 10 2026']
] as const
const ROUNDS = 12
/** A fast typist: between two keys, milliseconds. */
const PACE = 45

/** The form as it is after a minute's work: most fields filled and left, so that every rule is looked at with each key. */
export const keyPaint: Bench = async ({ people }) => {
  const missing = whyNoWindow()
  if (missing !== null) return [{ name: NAME, reason: missing }]
  const server = await startMockServer({ people })
  try {
    const workstation = await openSignedIn(server)
    const bareInput = await openApplication(join(ROOT, 'e2e/perf/bare-input/main.cjs'), server).catch(async (error: unknown) => {
      await workstation.close()
      throw error
    })
    try {
      const form = workstation.page
      const bare = await bareInput.app.firstWindow()
      await openPerson(form, await findPerson(server))
      await newWanted(form)
      await fillWanted(form)
      await bare.getByLabel('Bare').focus()
      await Promise.all([measureKeys(form), measureKeys(bare)])
      let keys = 0
      // In turn, so that both meet the same machine.
      for (let round = 0; round < ROUNDS; round += 1) {
        const [label, text] = FIELDS[round % FIELDS.length] ?? FIELDS[0]
        await tabTo(form, label)
        for (const page of [bare, form]) {
          await page.keyboard.press('Control+A')
          await page.keyboard.type(text, { delay: PACE })
        }
        keys += text.length
        await Promise.all([untilPainted(form, keys), untilPainted(bare, keys)])
      }
      const [ours, theirs] = await Promise.all([paintedTimes(form), paintedTimes(bare)])
      const [oursP95, theirsP95] = [quantile(ours, 0.95), quantile(theirs, 0.95)]
      return [
        { name: 'key to paint in the wanted form, p50', value: quantile(ours, 0.5), unit: 'ms', target: null },
        { name: 'key to paint in the wanted form, p95', value: oursP95, unit: 'ms', target: null },
        { name: 'key to paint in a bare <input>, p50', value: quantile(theirs, 0.5), unit: 'ms', target: null },
        { name: 'key to paint in a bare <input>, p95', value: theirsP95, unit: 'ms', target: null },
        { name: NAME, value: oursP95 / theirsP95, unit: 'times', target: 1.5 }
      ]
    } finally {
      await bareInput.close()
      await workstation.close()
    }
  } finally {
    await server.dispose()
  }
}
