import { killPage } from '../../faults/kill-page.ts'
import { openWorld } from '../../faults/world.ts'
import { expect, test } from '../../fixtures/electron.ts'
import { signIn } from '../../fixtures/operator.ts'

// The page's share of the kills that `npm run faults` makes; app and server are killed by e2e/faults/kill-runs.contract.test.ts.
for (const moment of ['editing', 'submitting'] as const)
  test(`kill -9 of the page’s process while ${moment} loses at most 2 seconds of typing, and no report is lost or doubled`, async ({
    app,
    page,
    server
  }) => {
    const world = await openWorld(server)
    await signIn(page)
    const { lost, faults } = await killPage(moment, world, { app, page })
    expect(faults).toEqual([])
    expect(lost).toBeLessThanOrEqual(2_000)
  })
