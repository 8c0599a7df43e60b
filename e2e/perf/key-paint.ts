import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { field, fill, fillWanted, newWanted, openPerson, runLine } from '../fixtures/operator.ts'
import { startMockServer } from '../fixtures/mock-server.ts'
import type { MockServer } from '../fixtures/mock-server.ts'
import { findPerson } from '../fixtures/people.ts'
import { ROOT } from '../fixtures/repository.ts'
import { quantile } from './measure.ts'
import type { Bench, Measured } from './measure.ts'
import { openApplication, openSignedIn, whyNoWindow } from './open-application.ts'
import { typeAgainstBare } from './type-against-bare.ts'

const MANY_OFFENCES = 40

interface Form {
  readonly name: string
  /** Opens it for the person in front as it is after a minute's work: what is filled is judged with each key. */
  readonly fill: (page: Page) => Promise<void>
  /** A field of each kind, and what is typed into it: long text, one line, a date that is read as one types. */
  readonly fields: (page: Page) => readonly (readonly [Locator, string])[]
}

export const wantedForm: Form = {
  name: 'the wanted form',
  fill: async (page) => {
    await newWanted(page)
    await fillWanted(page)
  },
  fields: (page) => [
    [field(page, 'Grounds'), 'Seen leaving by the back'],
    [field(page, 'Offence place'), 'Outside 4 the High Street'],
    [field(page, 'Offence date'), '14 10 2026']
  ]
}

const offence = (page: Page, number: number): Locator => page.getByRole('region', { name: `Offence ${number}`, exact: true })
const arrestForm: Form = {
  name: `an arrest of ${MANY_OFFENCES} offences`,
  fill: async (page) => {
    await runLine(page, 'NEW ARREST')
    await expect(field(page, 'Process time')).toBeFocused()
    await page.keyboard.type('0930')
    await fill(page, 'Officer: surname', 'Dunmore')
    await offence(page, 1)
      .getByRole('combobox', { name: /^Offence/ })
      .focus()
    await page.keyboard.type('TH68010')
    await expect(page.getByRole('option', { name: /^TH68010/ }).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await fill(page, 'From', 'yesterday')
    await fill(page, 'Place', 'High Street, Norwich')
    for (let number = 2; number <= MANY_OFFENCES; number += 1) {
      await page.keyboard.press('Alt+N')
      await expect(offence(page, number).getByRole('combobox', { name: /^Offence/ })).toBeFocused()
    }
  },
  fields: (page) => [
    [field(page, 'What happened'), 'Seen leaving by the back'],
    [offence(page, MANY_OFFENCES).getByRole('textbox', { name: /^Place/ }), 'Outside 4 the High Street'],
    [offence(page, MANY_OFFENCES).getByRole('textbox', { name: /^From/ }), '14 10 2026']
  ]
}

const typeInto = async (server: MockServer, { name, fill: fillForm, fields }: Form): Promise<readonly Measured[]> => {
  const workstation = await openSignedIn(server)
  const bareInput = await openApplication(join(ROOT, 'e2e/perf/bare-input/main.cjs'), server).catch(async (error: unknown) => {
    await workstation.close()
    throw error
  })
  try {
    const form = workstation.page
    const bare = await bareInput.app.firstWindow()
    await openPerson(form, await findPerson(server))
    await fillForm(form)
    const { ours, theirs } = await typeAgainstBare(form, bare, fields(form))
    const [oursP95, theirsP95] = [quantile(ours, 0.95), quantile(theirs, 0.95)]
    return [
      { name: `key to paint in ${name}, p50`, value: quantile(ours, 0.5), unit: 'ms', target: null },
      { name: `key to paint in ${name}, p95`, value: oursP95, unit: 'ms', target: null },
      { name: 'key to paint in a bare <input>, p50', value: quantile(theirs, 0.5), unit: 'ms', target: null },
      { name: 'key to paint in a bare <input>, p95', value: theirsP95, unit: 'ms', target: null },
      { name: `key to paint in ${name}, against <input>, p95`, value: oursP95 / theirsP95, unit: 'times', target: 1.5 }
    ]
  } finally {
    await bareInput.close()
    await workstation.close()
  }
}

export const keyPaint: Bench = async ({ people }) => {
  const missing = whyNoWindow()
  if (missing !== null) return [wantedForm, arrestForm].map(({ name }) => ({ name: `key to paint in ${name}, p95`, reason: missing }))
  const server = await startMockServer({ people })
  try {
    return [...(await typeInto(server, wantedForm)), ...(await typeInto(server, arrestForm))]
  } finally {
    await server.dispose()
  }
}
