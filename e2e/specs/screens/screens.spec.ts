import type { Page } from '@playwright/test'
import { findings, findingsOfColour, findingsOfSize } from '../../a11y/findings.ts'
import { unreached } from '../../a11y/unreached.ts'
import { atZoom, expectToFit, inTheme, THEMES } from '../../fixtures/look.ts'
import { tourOfArrests, tourOfChecks, tourOfReports } from '../../fixtures/tour.ts'
import { tourOfAlerts } from '../../fixtures/tour-of-alerts.ts'
import { tourOfCalls } from '../../fixtures/tour-of-calls.ts'
import { tourOfMissing } from '../../fixtures/tour-of-missing.ts'
import { tourOfRequests } from '../../fixtures/tour-of-requests.ts'
import { tourOfThings } from '../../fixtures/tour-of-things.ts'
import type { Visit } from '../../fixtures/tour.ts'
import { expect, test } from '../../fixtures/workstation.ts'

const TWICE = 2

/**
 * In every theme: nothing is wider than its place, and axe finds nothing; at 200 % as well; and Tab reaches everything.
 * The page is the same in both shells: axe and Tab look once.
 */
const measured =
  (shell: string): Visit =>
  async (page, screen, how) => {
    for (const theme of THEMES) {
      await inTheme(page, theme)
      await expectToFit(page, `${screen}-${theme}`)
      if (shell === 'loopback') expect(await (theme === 'light' ? findings : findingsOfColour)(page), `${screen}, ${theme}`).toEqual([])
    }
    await inTheme(page, 'light')
    if (shell !== 'loopback') return
    await atTwice(page, screen)
    if (how !== 'unwalked') expect(await unreached(page), `${screen}: what Tab does not reach`).toEqual([])
  }

const atTwice = async (page: Page, screen: string): Promise<void> => {
  await atZoom(page, TWICE)
  await expectToFit(page, `${screen}-twice`)
  expect(await findingsOfSize(page), `${screen} at 200 %`).toEqual([])
  await atZoom(page, 1)
}

test.use({ serverOptions: {} })
test.slow()
test.describe.configure({ mode: 'parallel' })

test('sign-in, checks, people, help, keys and lock fit their window and are accessible, in every theme', async ({ workstation, shell }) => {
  await tourOfChecks(workstation, measured(shell))
})

test('what is due, reports and all that is done to them fit their window and are accessible, in every theme', async ({
  workstation,
  server,
  shell
}) => {
  await tourOfReports(workstation, server, measured(shell))
})

test('an arrest of forty offences and what is added to it fit their window and are accessible, in every theme', async ({
  workstation,
  server,
  shell
}) => {
  await tourOfArrests(workstation, server, measured(shell))
})

test('vehicles and property with the longest data fit their window and are accessible, in every theme', async ({ workstation, shell }) => {
  await tourOfThings(workstation, measured(shell))
})

test('missing people, their episodes, and people found without a name fit their window and are accessible, in every theme', async ({
  workstation,
  shell
}) => {
  await tourOfMissing(workstation, measured(shell))
})

test('the requests inbox, a request and its return, alerts and checks by others fit their window and are accessible, in every theme', async ({
  workstation,
  server,
  shell
}) => {
  await tourOfRequests(workstation, server, measured(shell))
  await tourOfAlerts(workstation.page(), server, measured(shell))
})

test.describe('in a control room', () => {
  test.use({ serverOptions: { cad: true } })

  test('the queue, a call, the radio cards and a driver record fit their window and are accessible, in every theme', async ({
    workstation,
    server,
    shell
  }) => {
    await tourOfCalls(workstation, server, measured(shell))
  })
})
