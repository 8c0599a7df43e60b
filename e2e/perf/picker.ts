import { fill, newWanted, openPerson, tabTo } from '../fixtures/operator.ts'
import { startMockServer } from '../fixtures/mock-server.ts'
import { findPerson } from '../fixtures/people.ts'
import { measureAnswers, paintedTimes, untilPainted } from './in-page.ts'
import { quantile } from './measure.ts'
import type { Bench, Measured } from './measure.ts'
import { openSignedIn, whyNoWindow } from './open-application.ts'

const NAME = 'picker: first letters to the list painted'
/** One over each national table, and words that its titles begin with. */
const PICKERS = [
  ['offence', 'Offence code or words', ['theft', 'burglary', 'assault', 'drive', 'robbery', 'possess', 'fail', 'cause']],
  ['court', 'Court', ['norwich', 'london', 'bristol', 'manchester', 'crown', 'kings', 'liverpool', 'westminster']],
  ['station', 'Owner', ['norwich', 'thetford', 'bristol', 'custody', 'yarmouth', 'kings', 'police', 'exeter']]
] as const
const ROUNDS = 5
/** Letters typed of each word; each is a question of its own, and the first fits the most rows. */
const LETTERS = 3
/** The list stands there for what is typed by now: a row of it can be picked. */
const LISTED = 'input[role="combobox"][aria-activedescendant]'

export const picker: Bench = async ({ people }) => {
  const missing = whyNoWindow()
  if (missing !== null) return [{ name: NAME, reason: missing }]
  const server = await startMockServer({ people })
  try {
    const { page, close } = await openSignedIn(server)
    try {
      await openPerson(page, await findPerson(server))
      await newWanted(page)
      // With a warrant category the form has a court.
      await fill(page, 'Category', 'WW')
      const results: Measured[] = []
      for (const [what, label, words] of PICKERS) {
        await tabTo(page, label)
        await measureAnswers(page, { key: null, shows: LISTED })
        let answers = 0
        for (let round = 0; round < ROUNDS; round += 1) {
          for (const word of words) {
            await page.keyboard.press('Control+A')
            await page.keyboard.press('Delete')
            for (const letter of word.slice(0, LETTERS)) {
              await page.keyboard.press(letter)
              answers += 1
              await untilPainted(page, answers)
            }
          }
        }
        const times = await paintedTimes(page)
        results.push(
          { name: `${NAME}, ${what}, p50`, value: quantile(times, 0.5), unit: 'ms', target: null },
          { name: `${NAME}, ${what}, p95`, value: quantile(times, 0.95), unit: 'ms', target: 50 }
        )
      }
      return results
    } finally {
      await close()
    }
  } finally {
    await server.dispose()
  }
}
