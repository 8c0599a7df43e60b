import type { Page } from '@playwright/test'
import { pictureText } from '../../../mock-server/api/join-code.ts'
import { findings, findingsOfColour } from '../../a11y/findings.ts'
import { expectToFit, inTheme, THEMES } from '../../fixtures/look.ts'
import { commandLine, field, fill, runLine, signIn } from '../../fixtures/operator.ts'
import { expect, test } from '../../fixtures/workstation.ts'

/** What a picker offers first of what is typed. */
const pick = async (page: Page, heading: string, words: string): Promise<void> => {
  const dialog = page.getByRole('dialog', { name: heading })
  await expect(dialog).toBeVisible()
  await expect.poll(() => dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}
const answerLine = async (page: Page, words: string): Promise<void> => {
  await expect(page.locator('#line-question')).toBeFocused()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

/** Nothing is wider than its place in any theme, and axe, which looks once, finds nothing. */
const measured =
  (shell: string) =>
  async (page: Page, screen: string): Promise<void> => {
    for (const theme of THEMES) {
      await inTheme(page, theme)
      await expectToFit(page, `${screen}-${theme}`)
      if (shell === 'loopback') expect(await (theme === 'light' ? findings : findingsOfColour)(page), `${screen}, ${theme}`).toEqual([])
    }
    await inTheme(page, 'light')
  }

const lineOf = (page: Page) => page.getByTestId('trainee-line')
/** What the words of a call or request hold at a place, once they have come. */
const heard = async (page: Page, words: RegExp): Promise<string> => {
  await expect(lineOf(page)).toContainText(words)
  return words.exec((await lineOf(page).textContent()) ?? '')?.[1] ?? ''
}
const TRAINEE = 'T. Featherstonehaugh'
const WHY = '@4312 R1 CAD 118'
/** Opens the first of what a line finds, which says these words. */
const openFirst = async (page: Page, line: string, words: string): Promise<void> => {
  await runLine(page, line)
  const first = page.getByRole('option').first()
  await expect(first).toBeFocused()
  await expect(first).toContainText(words)
  await page.keyboard.press('Enter')
}
/** Says how it ended, by its place in the list, and what was told. */
const tell = async (page: Page, ended: 'passed' | 'done', words: string): Promise<void> => {
  await page.keyboard.press('Alt+Shift+Y')
  await expect(page.getByRole('dialog', { name: 'How did it end?' })).toBeVisible()
  for (let step = 0; step < (ended === 'done' ? 3 : 0); step += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await answerLine(page, words)
  await expect(page.getByRole('dialog')).toBeHidden()
}

const checkName = async (page: Page): Promise<void> => {
  const surname = await heard(page, /Surname (\S+), spelt/)
  await openFirst(page, `NE ${surname}/MARCUS/14061987/M ${WHY}`, '14 Jun')
  await expect(page.getByRole('heading', { level: 2, name: surname.toUpperCase() })).toBeVisible()
  await tell(page, 'passed', 'Weapons warning: he carries a knife')
}
const confirmBicycle = async (page: Page): Promise<void> => {
  const mark = await heard(page, /frame number (\w+)/)
  await openFirst(page, `PE frame ${mark} ${WHY}`, 'Calder')
  await expect(page.getByRole('group', { name: 'Property report' })).toContainText('Unconfirmed PR-')
  await page.keyboard.press('Alt+S')
  await fill(page, 'Crime or lost-property reference', '36/81234/26')
  await fill(page, 'Officer', 'PC 1204 Bell')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('group', { name: 'Property report' })).toContainText(/Confirmed PR-/)
  await tell(page, 'done', 'Confirmed')
}
const cancelWanted = async (page: Page): Promise<void> => {
  const surname = await heard(page, /Wymondham: (\S+), Kieran/)
  await openFirst(page, `NE ${surname}/KIERAN/28011994/M ${WHY}`, '1994')
  await expect(page.getByRole('heading', { level: 2, name: surname.toUpperCase() })).toBeVisible()
  await page.keyboard.press('Alt+O')
  await expect(page.getByRole('group', { name: 'Wanted report' })).toBeFocused()
  await page.keyboard.press('Alt+C')
  await expect(field(page, 'Why it is cancelled')).toBeFocused()
  await page.keyboard.type('arrest')
  await expect(page.getByRole('option', { name: 'Arrested' })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('group', { name: 'Wanted report' })).toContainText(/Cancelled WR-/)
  await tell(page, 'done', 'Cancelled as arrested')
}

test.describe('a training room', () => {
  test.use({ serverOptions: {} })

  test('H07: a workstation joins by the trainer’s words; three scenarios are worked to a pass, with a question, more time and a sign-off, by keys', async ({
    page: trainer,
    otherWorkstation,
    shell
  }) => {
    // Two workstations, a server and two kinds of process: on a busy machine each start takes its time.
    test.slow()
    const look = measured(shell)
    await signIn(trainer, 'trainer1')
    await runLine(trainer, 'Training room')
    await expect(trainer.getByText('This machine only')).toBeVisible()
    await look(trainer, 'training-empty')
    await trainer.keyboard.press('Alt+o')
    await expect(trainer.getByText('Open to the network', { exact: true })).toBeVisible()
    await trainer.keyboard.press('Alt+n')
    const dialog = trainer.getByRole('dialog', { name: 'A code for one workstation' })
    await expect(dialog.getByRole('listitem')).toHaveCount(16)
    await look(trainer, 'training-code')
    const words = await dialog.getByRole('listitem').allTextContents()
    const shown = (await dialog.locator('.address').textContent()) ?? ''
    await trainer.keyboard.press('Escape')
    await expect(dialog).toBeHidden()

    // Both stand on this machine here: it is reached at its own address, whatever the network's is.
    const address = `127.0.0.1:${shown.split(':')[1] ?? ''}`
    const trainee = otherWorkstation.page()
    await expect(trainee.getByLabel('User name')).toBeFocused()
    for (const next of ['Tab', 'Tab', 'Tab', 'Enter']) await trainee.keyboard.press(next)
    await expect(trainee.getByLabel('Address of the room')).toBeFocused()
    const join = async (code: readonly string[]): Promise<void> => {
      await trainee.getByLabel('Sixteen words').focus()
      await trainee.keyboard.press('Control+a')
      await trainee.keyboard.type(pictureText(address, code))
      await trainee.keyboard.press('Enter')
    }
    await join(words.with(11, words[12] ?? ''))
    await expect(trainee.getByRole('alert')).toContainText('The words do not fit together')
    await look(trainee, 'training-join')
    await join(words)
    await expect(trainee.getByText(`Training room ${address}`)).toBeVisible()
    await signIn(trainee, 'bureau3')

    const row = trainer.getByRole('option', { name: new RegExp(TRAINEE) })
    const start = async (scenario: string): Promise<void> => {
      await trainer.keyboard.press('Alt+s')
      await pick(trainer, 'Which scenario?', scenario)
      await pick(trainer, 'Who takes part?', TRAINEE)
      await pick(trainer, 'Who else takes part?', '')
      await expect(row).toBeVisible()
      await expect(lineOf(trainee)).toBeVisible()
    }
    await start('clearly')
    await trainer.keyboard.press('Alt+j')
    await expect(trainer.getByRole('dialog', { name: `How much time has ${TRAINEE}` })).toBeVisible()
    for (const next of ['ArrowDown', 'ArrowDown', 'Enter']) await trainer.keyboard.press(next)
    await pick(trainer, `How large is the text of ${TRAINEE}`, '')
    await expect(row).toContainText('25 % more time')
    await trainee.keyboard.press('Alt+Shift+Q')
    await answerLine(trainee, 'Please spell the surname')
    await expect(row).toContainText('Asks')
    await look(trainer, 'training-room')
    await trainer.keyboard.press('Alt+a')
    await answerLine(trainer, 'PAPA ALFA PAPA')
    await expect(trainee.getByRole('status').filter({ hasText: 'PAPA ALFA PAPA' }).first()).toBeAttached()
    await trainee.keyboard.press('Alt+Shift+K')
    await expect(trainee.getByRole('dialog')).toContainText('PAPA ALFA PAPA')
    await look(trainee, 'training-line')
    await trainee.keyboard.press('Escape')
    await checkName(trainee)

    await trainer.keyboard.press('Alt+x')
    await pick(trainer, 'End the run of everybody?', '')
    await expect(row).toContainText('Passed')
    await trainer.keyboard.press('Alt+b')
    await expect(trainer.getByRole('heading', { name: 'What was expected' })).toBeVisible()
    await look(trainer, 'training-debrief')
    await trainer.keyboard.press('Alt+s')
    await expect(trainer.getByRole('dialog', { name: 'Has the trainee passed?' })).toBeVisible()
    await trainer.keyboard.press('Enter')
    await answerLine(trainer, 'Ask for the spelling at once, then search')
    await expect(trainer.getByText(/Signed off by/)).toBeVisible()
    await expect(lineOf(trainee)).toBeHidden()

    for (const [scenario, work] of [
      ['unconfirmed', confirmBicycle],
      ['found and cancelled', cancelWanted]
    ] as const) {
      await runLine(trainer, 'Training room')
      await start(scenario)
      await work(trainee)
      await runLine(trainee, 'Training: I have finished')
      await pick(trainee, 'Have you finished?', '')
      await expect(trainee.getByRole('heading', { name: 'What was expected' })).toBeVisible()
      await expect(trainee.getByText('Passed', { exact: true }).filter({ visible: true })).toBeVisible()
    }

    await runLine(trainee, 'My LEDS')
    const record = trainee.getByRole('listbox', { name: 'Scenarios' }).getByRole('option')
    await expect(record.filter({ hasText: 'Passed' })).toHaveCount(3)
    await look(trainee, 'training-record')
    await expect(record.first()).toBeFocused()
    await trainee.keyboard.press('End')
    await trainee.keyboard.press('Enter')
    await expect(trainee.getByText('Ask for the spelling at once, then search')).toBeVisible()
  })
})

test('a newcomer is led to a first check by a tour that sees what is done, and drills the keys', async ({ page, shell }) => {
  const look = measured(shell)
  await signIn(page, 'bureau1')
  await page.keyboard.press('Alt+Shift+G')
  await pick(page, 'Which tour?', '')
  const coach = page.getByTestId('coach')
  await expect(coach).toContainText('step 2 of 7')
  await commandLine(page).focus()
  await page.keyboard.type('NE SMITH/JOHN/12031985/M @4312 R1 HIGH ST')
  await expect(coach).toContainText('step 3 of 7')
  await look(page, 'training-tour')
  await page.keyboard.press('Enter')
  await expect(coach).toContainText('step 4 of 7')
  await expect(page.getByRole('option').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(coach).toContainText('step 5 of 7')
  await page.keyboard.press('Alt+Shift+X')
  await expect(coach).toBeHidden()

  await runLine(page, 'Key trainer')
  await expect(page.getByRole('button', { name: /^Begin/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await pick(page, 'Which keys?', '')
  const asked = page.getByTestId('asked')
  await expect(asked).toBeVisible()
  await page.keyboard.press('Alt+Shift+Z')
  await expect(page.getByText('comes again at the end')).toBeVisible()
  await look(page, 'training-keys')
  await page.keyboard.press('Escape')
  await expect(asked).toBeHidden()
})
