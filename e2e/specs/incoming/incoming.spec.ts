import { postCheck, readQueue } from '../../fixtures/incoming.ts'
import { field, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test.describe('incoming checks', () => {
  test.use({ serverOptions: { cad: true } })

  test('one is taken, run and ended in six keys; another is mended, and its answer moves no focus when LEDS is back', async ({
    page,
    server
  }) => {
    const person = await findPerson(server)
    const [surname = '', forename = '', birthDate = ''] = person.line.replace('NE ', '').split('/')
    await postCheck(server, 'CAD-1', { asked: { subject: 'vehicle', vrm: 'ALFA BRAVO ONE TWO CHARLIE DELTA ECHO' }, caller: undefined })
    await postCheck(server, 'CAD-2', { grade: 'emergency', asked: { subject: 'person', surname, forename, birthDate } })
    await signIn(page, 'control1')
    await expect(page.getByRole('button', { name: /^Incoming.*2 to act on/ })).toBeVisible()

    let keys = 0
    const press = async (key: string): Promise<void> => {
      keys += 1
      await page.keyboard.press(key)
    }
    await press('F12')
    await expect(page.getByRole('button', { name: 'Run the check' })).toBeFocused()
    await expect(field(page, 'Surname')).toHaveValue(surname)
    await expect(page.getByRole('group', { name: 'The call' })).toContainText('Emergency')
    await press('Enter')
    await expect(page.getByRole('option').first()).toBeFocused()
    await expect(page.getByRole('option').first()).toContainText(person.displayName)
    await press('Alt+A')
    await expect(
      page
        .getByRole('status')
        .filter({ hasText: /IN-\d\d-\d{6}: passed/ })
        .first()
    ).toBeVisible()
    // Ux, Operator speed: beside them the radio card's own key and one a line read out.
    expect(keys).toBeLessThanOrEqual(5)
    expect(await readQueue(server)).toHaveLength(1)

    await page.keyboard.press('F12')
    await expect(field(page, 'Collar number')).toBeFocused()
    await expect(field(page, 'Registration or VIN')).toHaveValue(/^ALFA BRAVO/)
    await expect(page.locator('form.call')).toContainText('AB12CDE')
    await page.keyboard.type('2208')
    await server.stop('SIGKILL')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('This is not “no trace”').first()).toBeVisible()

    await page.keyboard.press('F12')
    await expect(field(page, 'Reason').last()).toBeFocused()
    await page.keyboard.type('R1')
    await page.keyboard.press('Enter')
    await server.startAgain()
    await expect(page.getByRole('tab', { name: /VE AB12CDE.*answered/ })).toBeVisible({ timeout: 30_000 })
    await expect(field(page, 'Place').last()).toBeFocused()
    await page.keyboard.type('LOW ST')
    await expect(field(page, 'Place').last()).toHaveValue('LOW ST')
    await expect.poll(async () => (await readQueue(server)).map(({ lease }) => lease?.user)).toEqual(['control1'])
  })
})
