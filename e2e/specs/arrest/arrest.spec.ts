import type { Page } from '@playwright/test'
import { DisposalHistorySchema } from '../../../mock-server/api/disposals.ts'
import { ArrestReportsPageSchema } from '../../../mock-server/api/arrest-reads.ts'
import { ENDPOINTS } from '../../../mock-server/api/endpoints.ts'
import type { MockServer } from '../../fixtures/mock-server.ts'
import { field, fill, openPerson, runLine, signIn } from '../../fixtures/operator.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'
import { findPerson } from '../../fixtures/people.ts'
import { circulateAs, readWantedReports } from '../../fixtures/wanted-reports.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test.use({ serverOptions: {} })
// A population is made, and one arrest is followed to its end.
test.slow()

const report = (page: Page) => page.getByRole('group', { name: 'Arrest report' })

const offenceSection = (page: Page, number: number) => page.getByRole('region', { name: `Offence ${number}` })
const fillOffence = async (page: Page, number: number, code: string): Promise<void> => {
  const section = offenceSection(page, number)
  await expect(section.getByRole('combobox', { name: /^Offence/ })).toBeFocused()
  await page.keyboard.type(code)
  await expect(page.getByRole('option', { name: new RegExp(`^${code}`) }).first()).toBeVisible()
  await page.keyboard.press('Enter')
}
const newArrest = async (page: Page): Promise<void> => {
  await runLine(page, 'NEW ARREST')
  await expect(field(page, 'Process time')).toBeFocused()
  // Of today, and past whenever this runs: the clock counts from it.
  await page.keyboard.type('0000')
  await fill(page, 'Officer: surname', 'Dunmore')
}
const threeOffences = async (page: Page): Promise<void> => {
  const first = offenceSection(page, 1)
  for (
    let step = 0;
    step < 10 && !(await first.getByRole('combobox', { name: /^Offence/ }).evaluate((one) => one === document.activeElement));
    step += 1
  )
    await page.keyboard.press('Tab')
  await fillOffence(page, 1, 'TH68010')
  await fill(page, 'From', 'yesterday')
  await fill(page, 'Place', 'High Street, Norwich')
  for (const [number, code] of [
    [2, 'TH68006'],
    [3, 'CD71039']
  ] as const) {
    await page.keyboard.press('Alt+N')
    await fillOffence(page, number, code)
  }
}

const readBack = async (server: MockServer, personId: string) => {
  const operator = await signOnOutside(server, 'bureau2')
  const at = (path: string): string => path.replace(':personId', personId)
  const reports = await operator.get(ENDPOINTS.arrestReports, at(ENDPOINTS.arrestReports.path))
  const history = await operator.get(ENDPOINTS.disposalHistory, at(ENDPOINTS.disposalHistory.path))
  return {
    reports: ArrestReportsPageSchema.parse(await reports.json()).arrestSummaries,
    cases: DisposalHistorySchema.parse(await history.json()).entries
  }
}

test('an arrest from the report to the court’s result, by keyboard alone', async ({ page, server }) => {
  const person = await findPerson(server)
  const before = await readBack(server, person.personId)
  await circulateAs(server, { user: 'bureau1', personId: person.personId })
  await signIn(page)
  await openPerson(page, person)
  await newArrest(page)
  await threeOffences(page)
  await expect(page.getByRole('timer')).toContainText('(24 h)')
  await page.keyboard.press('Control+Enter')
  await expect(report(page)).toContainText(/Offences\s*3/)
  await expect(report(page)).toBeFocused()

  await page.keyboard.press('Alt+B')
  await expect(field(page, 'Result')).toBeFocused()
  await page.keyboard.type('police')
  await expect(page.getByRole('option', { name: /Police bail/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await fill(page, 'Next date', '+28')
  await fill(page, 'Next at station', '36NN')
  await fill(page, 'Condition 1', 'Live and sleep each night at 14 Bramblewick Passage, Thetford, and nowhere else')
  await fill(page, 'Condition 2', 'Not to enter any shop in the High Street')
  const printed = page.getByRole('list', { name: 'Conditions as they print' })
  await expect(printed.getByRole('listitem')).toHaveCount(2)
  await page.keyboard.press('Control+Enter')
  await expect(report(page)).toContainText('Police bail')
  await expect(report(page)).toContainText('Not to enter any shop in the High Street')

  await page.keyboard.press('Alt+C')
  await expect(field(page, 'Court')).toBeFocused()
  await page.keyboard.type('2576')
  await expect(page.getByRole('option', { name: /^2576/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await fill(page, 'Hearing date', 'today')
  await page.keyboard.press('Control+Enter')
  await expect(report(page)).toContainText(/Impending \d\d\/2576\/\d{6}[A-Z]/)

  await page.keyboard.press('Alt+B')
  await expect(field(page, 'Result')).toBeFocused()
  await page.keyboard.type('custody')
  await expect(page.getByRole('option', { name: /in custody/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await fill(page, 'At court', '2576')
  await page.keyboard.press('Control+Enter')
  await expect(report(page)).toContainText('Remanded in custody')

  await page.keyboard.press('Alt+X')
  const hearing = page.getByRole('region', { name: /^1\. TH68010/ })
  await expect(hearing).toBeVisible()
  for (const [at, plea, found] of [
    [1, 'Guilty', 'Guilty'],
    [2, 'Not Guilty', 'Not Guilty'],
    [3, 'Guilty', 'Guilty']
  ] as const) {
    const section = page.getByRole('region', { name: new RegExp(`^${at}\\. `) })
    const inSection = (label: RegExp) => section.getByRole('combobox', { name: label })
    const reach = async (label: RegExp): Promise<void> => {
      for (let step = 0; step < 40 && !(await inSection(label).evaluate((one) => one === document.activeElement)); step += 1)
        await page.keyboard.press('Tab')
    }
    await reach(/^Plea/)
    await page.keyboard.type(plea)
    await page.keyboard.press('Enter')
    await reach(/^Adjudication/)
    await page.keyboard.type(found)
    await page.keyboard.press('Enter')
    if (found === 'Not Guilty') continue
    await reach(/^Result code/)
    await page.keyboard.type('1015')
    await expect(page.getByRole('option', { name: /^1015/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await page.keyboard.type('120.50')
  }
  await page.keyboard.press('Control+Enter')
  await expect(report(page)).toContainText(/Court case \d\d\/2576/)
  await expect(report(page)).toContainText('Guilty: 1015 Fine, £120.5')

  // Its cancellation is offered, the reason filled in.
  await page.keyboard.press('Alt+A')
  await expect(page.getByRole('heading', { name: /Cancellation of WR/ })).toBeVisible()
  await expect(field(page, 'Why it is cancelled')).toHaveValue('Arrested')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('group', { name: 'Wanted report' })).toContainText('Cancelled as: Arrested')
  const [wanted] = await readWantedReports(server, person.personId)
  expect(wanted).toMatchObject({ status: 'cancelled', cancellation: { reason: 'wanted:arrested' } })

  const { reports, cases } = await readBack(server, person.personId)
  expect(reports).toHaveLength(before.reports.length + 1)
  expect(cases).toHaveLength(before.cases.length + 1)
  const [made] = reports.filter(
    ({ arrestReportHeadlines: { reportId } }) => !before.reports.some((one) => one.arrestReportHeadlines.reportId === reportId)
  )
  expect(made?.offencesHeadlines.map(({ cjsOffenceCode }) => cjsOffenceCode)).toEqual(['TH68010', 'TH68006', 'CD71039'])
  expect(made?.remandHeadlines.map(({ appearanceResult }) => appearanceResult).toSorted()).toEqual([
    'remanded-in-custody',
    'remanded-on-police-bail'
  ])
})
