import { ENDPOINTS } from '../../../mock-server/api/endpoints.ts'
import { field, fill, openPerson, runLine, signIn } from '../../fixtures/operator.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'
import { findPerson } from '../../fixtures/people.ts'
import { readSent, wantedRequest } from '../../fixtures/requests.ts'
import { circulateAs, readWantedReports } from '../../fixtures/wanted-reports.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test.describe('what a force has sent', () => {
  test.use({ serverOptions: {} })

  test(
    'an updategram shows what became of each row and why; a proposal is withdrawn with a reason',
    { tag: '@page' },
    async ({ page, server }) => {
      const person = await findPerson(server)
      const sender = await signOnOutside(server, 'bureau2')
      const row = (senderReference: string, given: object = {}): string =>
        JSON.stringify({ ...wantedRequest({ person, senderReference }), ...given })
      const text = [row('AS/1'), row('AS/2', { to: '99ZZ' }), row('AS/3')].join('\n')
      const answer = await sender.send(ENDPOINTS.postUpdategram, ENDPOINTS.postUpdategram.path, { type: 'application/x-ndjson', text })
      expect(answer.status).toBe(202)
      await circulateAs(server, { user: 'bureau1', personId: person.personId })

      await signIn(page, 'bureau2')
      await runLine(page, 'Updategrams: files of many requests')
      await expect(page.getByRole('listbox', { name: 'Updategrams' })).toContainText('2 accepted, 0 returned, 1 refused')
      const rows = page.getByRole('region', { name: 'Rows of the file' })
      await expect(rows.getByRole('row', { name: /AS\/2/ })).toContainText('Refused')
      await page.keyboard.press('Alt+Y')
      await page.keyboard.press('Alt+Y')
      await expect(rows.getByRole('row', { name: /AS\/3/ })).toContainText(/Accepted.*RQ-/)

      await openPerson(page, person)
      await page.keyboard.press('Alt+O')
      await expect(page.getByRole('group', { name: 'Wanted report' })).toContainText('Only its owner changes it.')
      await page.keyboard.press('Alt+A')
      await fill(page, 'Likely places', 'Harbourside, Bristol')
      await fill(page, 'Why the owner should change it', 'Seen there')
      await page.keyboard.press('Control+Enter')
      const sent = page.getByRole('heading', { level: 2, name: /RQ-\d\d-\d+/ })
      await expect(sent).toBeVisible()
      const reference = /RQ-\d\d-\d+/.exec(await sent.innerText())?.[0] ?? ''
      await page.keyboard.press('Alt+U')
      await expect(field(page, 'Why it is withdrawn')).toBeFocused()
      await page.keyboard.type('It was somebody else')
      await page.keyboard.press('Enter')
      await expect.poll(async () => (await readSent(server, reference)).state).toBe('withdrawn')
      expect((await readWantedReports(server, person.personId))[0]).toMatchObject({ versionNumber: 1 })
    }
  )
})
