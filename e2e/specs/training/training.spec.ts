import type { Page } from '@playwright/test'
import { pictureText } from '../../../mock-server/api/join-code.ts'
import { expectToFit } from '../../fixtures/look.ts'
import { commandLine, runLine, signIn } from '../../fixtures/operator.ts'
import { expect, test } from '../../fixtures/workstation.ts'

/** What a picker offers first of what is typed. */
const pick = async (page: Page, heading: string, words: string): Promise<void> => {
  await expect(page.getByRole('dialog', { name: heading })).toBeVisible()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}
const answerLine = async (page: Page, words: string): Promise<void> => {
  await expect(page.locator('#line-question')).toBeFocused()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

test.describe('a training room', () => {
  test.use({ serverOptions: {} })

  test('H07: a workstation joins by the trainer’s words; a scenario is run, a question answered, ended, marked and signed off, by keys', async ({
    page: trainer,
    otherWorkstation
  }) => {
    // Two workstations, a server and two kinds of process: on a busy machine each start takes its time.
    test.slow()
    await signIn(trainer, 'trainer1')
    await runLine(trainer, 'Training room')
    await expect(trainer.getByText('This machine only')).toBeVisible()
    await trainer.keyboard.press('Alt+o')
    await expect(trainer.getByText('Open to the network', { exact: true })).toBeVisible()
    await trainer.keyboard.press('Alt+n')
    const dialog = trainer.getByRole('dialog', { name: 'A code for one workstation' })
    await expect(dialog.getByRole('listitem')).toHaveCount(16)
    await expectToFit(trainer, 'training-code')
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
    await expectToFit(trainee, 'training-join')
    await join(words)
    await expect(trainee.getByText(`Training room ${address}`)).toBeVisible()
    await signIn(trainee, 'control1')

    await trainer.keyboard.press('Alt+s')
    await pick(trainer, 'Which scenario?', 'clearly')
    await pick(trainer, 'Who takes part?', 'Adeyemi')
    await pick(trainer, 'Who else takes part?', '')
    const line = trainee.getByTestId('trainee-line')
    await expect(line).toBeVisible()
    await trainee.keyboard.press('Alt+Shift+Q')
    await answerLine(trainee, 'Please spell the surname')
    await expect(trainer.getByRole('option', { name: /Adeyemi/ })).toContainText('Asks')
    await expectToFit(trainer, 'training-room')
    await trainer.keyboard.press('Alt+a')
    await answerLine(trainer, 'PAPA ALFA PAPA')
    await expect(trainee.getByRole('status').filter({ hasText: 'PAPA ALFA PAPA' }).first()).toBeAttached()
    await trainee.keyboard.press('Alt+Shift+K')
    await expect(trainee.getByRole('dialog')).toContainText('PAPA ALFA PAPA')
    await expectToFit(trainee, 'training-line')
    await trainee.keyboard.press('Escape')

    await trainer.keyboard.press('Alt+x')
    await pick(trainer, 'End the run of everybody?', '')
    await expect(trainer.getByRole('option', { name: /Adeyemi/ })).toContainText('Failed')
    await trainer.keyboard.press('Alt+b')
    await expect(trainer.getByText('What was expected')).toBeVisible()
    await expectToFit(trainer, 'training-debrief')
    await trainer.keyboard.press('Alt+s')
    await expect(trainer.getByRole('dialog', { name: 'Has the trainee passed?' })).toBeVisible()
    await trainer.keyboard.press('ArrowDown')
    await trainer.keyboard.press('Enter')
    await answerLine(trainer, 'Ask for the spelling at once, then search')
    await expect(trainer.getByText('not passed yet')).toBeVisible()

    await expect(line).toBeHidden()
    await runLine(trainee, 'My LEDS')
    await expect(trainee.getByRole('option').first()).toContainText('Failed')
    await trainee.keyboard.press('Enter')
    await expect(trainee.getByText('Ask for the spelling at once, then search')).toBeVisible()
  })
})

test('a newcomer is led to a first check by a tour that sees what is done, and drills the keys', async ({ page }) => {
  await signIn(page, 'bureau1')
  await page.keyboard.press('Alt+Shift+G')
  await pick(page, 'Which tour?', '')
  const coach = page.getByTestId('coach')
  await expect(coach).toContainText('step 2 of 7')
  await commandLine(page).focus()
  await page.keyboard.type('NE SMITH/JOHN/12031985/M @4312 R1 HIGH ST')
  await expect(coach).toContainText('step 3 of 7')
  await expectToFit(page, 'training-tour')
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
  await expectToFit(page, 'training-keys')
  await page.keyboard.press('Escape')
  await expect(asked).toBeHidden()
})
