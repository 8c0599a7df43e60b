import type { WantedContent } from '../api/wanted.ts'
import { FIXED_IDS } from './fixed-ids.ts'
import { fixedPerson as person } from './fixed-person.ts'
import { addDays } from './parts/calendar.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

/** Norfolk’s, whose bureau has two operators and a supervisor in training: what waits for them when they sign in. */
const BUREAU = '36NN'

const desk = { officer: 'DS 1407, Wanted Desk', contact: '01632 960360', circulation: 'national', ownerForce: BUREAU } as const

/**
 * People whose reports are due for the training bureau's action: one for each clock of the list (records, workflow 4).
 * @param today YYYY-MM-DD
 */
export const fixedPeopleDue = (today: string): readonly SyntheticPerson[] => {
  const report = (daysAgo: number, content: Omit<WantedContent, keyof typeof desk>) => ({
    circulatedAt: `${addDays(today, -daysAgo)}T00:05:00Z`,
    cancelled: false,
    content: { ...desk, ...content }
  })
  return [
    person({
      id: FIXED_IDS.secondCheckDue,
      ownerForce: BUREAU,
      content: {
        names: [{ kind: 'true', surname: 'Thistlethwaite', forenames: ['Gareth', 'Ioan'] }],
        birth: { date: '1979-02-08' },
        sex: 'M',
        appearance: '1',
        height: { cm: 176 }
      },
      wanted: [
        {
          ...report(0, {
            category: 'FS',
            power: 'arrest',
            grounds: 'Failed to answer police bail at Great Yarmouth.',
            grading: 'amber',
            actionOnFinding: 'Arrest and inform the officer in case.',
            reviewDate: addDays(today, 365)
          }),
          awaitsSecondCheckOf: 'bureau3'
        }
      ]
    }),
    person({
      id: FIXED_IDS.reviewDue,
      ownerForce: BUREAU,
      content: {
        names: [{ kind: 'true', surname: 'Nkemelu-Farquharson', forenames: ['Adaeze'] }],
        birth: { date: '1992-06-19' },
        sex: 'F',
        appearance: '3',
        height: { cm: 168 }
      },
      wanted: [
        report(363, {
          category: 'LS',
          power: 'none',
          actionOnFinding: 'Do not arrest. Take address and telephone number, inform the officer.',
          reviewDate: addDays(today, 2)
        }),
        report(340, {
          category: 'WC',
          power: 'arrest',
          grounds: 'Warrant of commitment for unpaid fines.',
          offence: { text: 'Non-payment of fines', date: addDays(today, -400) },
          warrant: { number: '2500771204', courtCode: '1442', date: addDays(today, -345), backedForBail: false },
          grading: 'green',
          actionOnFinding: 'Arrest unless the fine is paid in full.',
          reviewDate: addDays(today, -1)
        })
      ]
    }),
    person({
      id: FIXED_IDS.weedingDue,
      ownerForce: BUREAU,
      content: {
        names: [{ kind: 'true', surname: 'Brzęczyszczykiewicz', forenames: ['Grzegorz'] }],
        birth: { date: '1966-12-01' },
        sex: 'M',
        appearance: '1',
        height: { cm: 181 }
      },
      wanted: [
        report(700, {
          category: 'LW',
          power: 'none',
          actionOnFinding: 'Do not arrest. Tell him that the officer asks for a statement.',
          reviewDate: addDays(today, 9),
          weedDate: addDays(today, 12)
        })
      ]
    })
  ]
}
