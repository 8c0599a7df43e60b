import type { Page } from '@playwright/test'
import { FIXED_IDS } from '../../../mock-server/population/fixed-ids.ts'
import { readMissingReports } from '../../fixtures/missing-reports.ts'
import { field, fill, openPerson, runLine, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test.use({ serverOptions: {} })

/** Twelve episodes by four forces. */
const TWELVE = 'NE ABERNETHY-CASTELLANOS/DOMINIC'

const report = (page: Page) => page.getByRole('group', { name: 'Missing report' })
const question = (page: Page, words: RegExp) => page.getByRole('radiogroup', { name: words })

test('a missing report is circulated, graded anew and found from the keyboard, and says not to tell the informant', async ({
  page,
  server
}) => {
  const person = await findPerson(server)
  await signIn(page)
  await openPerson(page, person)
  await runLine(page, 'NEW MISSING')
  await expect(field(page, 'Reported')).toBeFocused()

  await page.keyboard.press('Control+Enter')
  await expect(field(page, 'Last seen at, or from')).toBeFocused()
  await expect(page.getByText('Say where the person was last seen, or that it is not known.').first()).toBeVisible()
  await fill(page, 'Last seen at, or from', 'yesterday 0900')
  await fill(page, 'Last seen where', 'Bus station, Diss')
  await fill(page, 'Circumstances', 'Left for work and did not arrive.')
  await fill(page, 'Informant$', 'A. Marsh')
  await fill(page, 'Relation', 'Sister')
  await fill(page, 'Informant’s contact', '01632 960118')
  await fill(page, 'Risk grade', 'm')
  await expect(field(page, 'Next review')).not.toHaveValue('')
  await fill(page, 'Why graded like this', 'Out of character.')

  // One key a question: yes asks for its detail, the others go on.
  await question(page, /^1 /).getByRole('radio', { name: 'yes' }).focus()
  await page.keyboard.press('y')
  await page.keyboard.type('Left a note.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('n')
  await page.keyboard.press('k')
  await expect(question(page, /^4 /).getByRole('radio', { name: 'yes' })).toBeFocused()
  await page.keyboard.press('F8')
  const preview = page.getByRole('article', { name: 'As it will be circulated' })
  await expect(preview).toBeFocused()
  await expect(preview).toContainText('3 of 25 answered')
  await page.keyboard.press('Enter')
  await expect(report(page)).toContainText(/MISSING · risk medium/)
  await expect(report(page)).toContainText(/22 risk questions open, due in/)

  await page.keyboard.press('Alt+X')
  await expect(field(page, 'Risk grade')).toBeFocused()
  await fill(page, 'Risk grade', 'h')
  await page.keyboard.press('Control+Enter')
  await expect(field(page, 'Why graded like this')).toBeFocused()
  await fill(page, 'Why graded like this', 'Has not taken the medication.')
  await page.keyboard.press('Control+Enter')
  await expect(report(page)).toContainText(/MISSING · risk high/)

  await page.keyboard.press('Alt+U')
  await expect(field(page, 'Found when')).toBeFocused()
  await fill(page, 'Found where', 'A friend’s home in Thetford')
  await fill(page, 'Found by', 'PC 2210')
  await fill(page, 'Outcome', 'fp')
  await fill(page, 'Wellbeing', 'Tired, unhurt')
  await fill(page, 'May the informant be told', 'n')
  await page.keyboard.press('Control+Enter')
  await expect(report(page)).toContainText(/FOUND · risk high/)
  await expect(report(page).getByRole('alert')).toContainText('Do not tell the informant')

  await page.keyboard.press('Alt+H')
  const history = page.getByRole('complementary', { name: 'History' })
  await expect(history.getByRole('listitem')).toHaveCount(3)
  await expect(history).toContainText('Regraded')
  await expect(history).toContainText('A friend’s home in Thetford')
  const [held, ...others] = await readMissingReports(server, person.personId)
  expect(others).toEqual([])
  expect(held).toMatchObject({
    status: 'found',
    versionNumber: 3,
    informantMayBeTold: false,
    content: { grade: 'H', risk: { Q01: { answer: 'yes', detail: 'Left a note.' }, Q02: { answer: 'no' }, Q03: { answer: 'not-known' } } },
    found: { outcome: 'FP', place: 'A friend’s home in Thetford' }
  })
})

test(
  'twelve episodes open from the person’s timeline; somebody found without a name leads to who may be them and back',
  { tag: '@page' },
  async ({ page, server }) => {
    const episodes = await readMissingReports(server, FIXED_IDS.twelveEpisodes)
    expect(episodes).toHaveLength(12)
    await signIn(page)
    await runLine(page, `${TWELVE} @4312 R1 HIGH ST`)
    await expect(page.getByRole('option').first()).toBeFocused()
    await page.keyboard.press('Enter')
    const timeline = page.getByRole('listbox', { name: 'Missing episodes' })
    await expect(timeline.getByRole('option')).toHaveCount(12)
    await page.keyboard.press('Alt+M')
    await expect(timeline.getByRole('option').first()).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect(report(page)).toContainText(/FOUND/)

    await runLine(page, 'People and bodies found without a name')
    const list = page.getByRole('listbox', { name: 'Found without a name' })
    await expect(list.getByRole('option').first()).toBeFocused()
    await page.keyboard.press('Control+F')
    await page.keyboard.type('canal')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: 'Found without a name' })).toContainText('BODY OF A MAN')
    await page.keyboard.press('Alt+M')
    const matches = page.getByRole('listbox', { name: 'Possible matches' })
    await expect(matches.getByRole('option').first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(report(page)).toContainText('MISSING')
    await page.keyboard.press('Alt+M')
    await expect(matches.getByRole('option').first()).toBeFocused()
    await expect(matches).toContainText('Body of a man')
  }
)
