import { ENDPOINTS } from '../../../mock-server/api/endpoints.ts'
import { expectToFit, inTheme, THEMES } from '../../fixtures/look.ts'
import { field, openPerson, runLine, signIn } from '../../fixtures/operator.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'
import { findPerson } from '../../fixtures/people.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test.use({ serverOptions: {} })
test.slow()

const CODES = ['TH68010', 'TH68006', 'CD71039', 'PC53001', 'RT88191']

test('forty offences on one report stand whole and fit, and so do the form and its steps, in every theme', async ({ page, server }) => {
  const person = await findPerson(server)
  const operator = await signOnOutside(server, 'bureau1')
  const offence = (number: number) => ({
    committedOnBail: false,
    ownerCode: '36NN',
    startDate: '2026-10-02',
    offenceLocation: { locationType: 'text', locationText: `${number} High Street, Norwich` },
    offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: CODES[number % CODES.length] }
  })
  const checkname = person.surname.slice(0, 15).toLowerCase()
  const created = await operator.post(
    ENDPOINTS.createArrestReport,
    ENDPOINTS.createArrestReport.path.replace(':personId', person.personId),
    {
      fsCodeMakingChange: '36NN',
      checkname,
      content: {
        arrestFirstNames: ['Given'],
        arrestLastName: 'Otherwise',
        processStage: 'A',
        processStageDate: '2026-11-20',
        ownerCode: '36NN',
        prosecutingAgent: 'CPS',
        arrestingOfficer: { lastName: 'Dunmore' },
        offence: offence(0)
      }
    }
  )
  if (!created.ok) throw new Error(await created.text())
  await signIn(page)
  await openPerson(page, person)
  await page.keyboard.press('Alt+P')
  const picker = page.getByRole('dialog')
  const report = page.getByRole('group', { name: 'Arrest report' })
  await expect(report.or(picker)).toBeVisible()
  if (await picker.isVisible()) await page.keyboard.press('Enter')
  await expect(report).toContainText('TH68010')
  const reports = await operator.get(ENDPOINTS.arrestReports, ENDPOINTS.arrestReports.path.replace(':personId', person.personId))
  const { arrestSummaries } = (await reports.json()) as { arrestSummaries: { arrestReportHeadlines: { reportId: string } }[] }
  const reportId = arrestSummaries[0]?.arrestReportHeadlines.reportId ?? ''
  for (let number = 1; number < 40; number += 1) {
    const path = ENDPOINTS.addOffence.path.replace(':personId', person.personId).replace(':reportId', reportId)
    const added = await operator.post(ENDPOINTS.addOffence, path, { content: offence(number), changedBy: '36NN', checkname })
    if (!added.ok) throw new Error(await added.text())
  }
  await page.keyboard.press('Alt+R')
  await expect(report.getByRole('row')).toHaveCount(41)
  await expect(report.getByRole('row').last()).toContainText(/^40\s*RT88191 /)
  for (const theme of THEMES) {
    await inTheme(page, theme)
    await expectToFit(page, `arrest-report-${theme}`)
  }
  await inTheme(page, 'light')
  await page.keyboard.press('Alt+B')
  await expect(page.getByRole('heading', { level: 2, name: 'Bail or remand' })).toBeVisible()
  await expectToFit(page, 'arrest-bail')
  await runLine(page, 'NEW ARREST')
  await expect(field(page, 'Process time')).toBeFocused()
  await page.keyboard.type('0930')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('things to mend')).toBeVisible()
  await expectToFit(page, 'arrest-form')
  await page.keyboard.press('Alt+N')
  await page.keyboard.type('theft shop')
  await expect(page.getByRole('option').first()).toBeVisible()
  await expectToFit(page, 'arrest-picker')
})
