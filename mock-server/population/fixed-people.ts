import type { Signal } from '../api/people.ts'
import { FIXED_IDS } from './fixed-ids.ts'
import { answered, fixedMissingPeople, manFound, missingAdult } from './fixed-missing-people.ts'
import { ALL_WARNINGS, fixedPerson as person, fixedSignal } from './fixed-person.ts'
import { fixedPeopleDue } from './fixed-people-due.ts'
import { fixedPeopleUnderOrders } from './fixed-people-under-orders.ts'
import { addDays } from './parts/calendar.ts'
import { plannedMissing } from './parts/missing.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

export { FIXED_IDS } from './fixed-ids.ts'

/** @param today YYYY-MM-DD */
export const fixedPeople = (today: string): readonly SyntheticPerson[] => {
  const signal = (code: string, reason: string, daysAgo: number): Signal => fixedSignal(today, code, { reason, daysAgo })
  const arrestDay = addDays(today, -120)
  return [
    person({
      id: FIXED_IDS.johnSmith,
      content: {
        names: [
          { kind: 'true', surname: 'Smith', forenames: ['John', 'Arthur'] },
          { kind: 'alias', surname: 'Smithson', forenames: ['Jonathan'] },
          { kind: 'nickname', forenames: ['Smudge'] }
        ],
        birth: { date: '1985-03-12', place: 'Croydon' },
        sex: 'M',
        appearance: '1',
        ethnicity: 'W1',
        nationality: 'British',
        height: { cm: 183 },
        build: 'Stocky',
        hair: 'Brown, short',
        eyes: 'Blue',
        occupation: 'Scaffolder',
        marks: [
          { kind: 'tattoo', place: 'neck, left side', description: 'swallow' },
          { kind: 'scar', place: 'left eyebrow', description: '3 cm, curved' }
        ],
        addresses: [
          { kind: 'home', lines: 'Flat 4, 22 Vexleyholt Road, Croydon', postcode: 'CR3 7KV', from: '2019' },
          { kind: 'previous', lines: '9 Drumlithgate Street, London', postcode: 'SE9 2MO', from: '2011', to: '2019' }
        ],
        phones: ['07700 900118'],
        profiles: ['OF', 'SU']
      },
      withCro: true,
      warnings: [
        signal('SH', 'Cut forearms while in custody', 400),
        signal('VI', 'Assaulted two officers on arrest', 120),
        signal('FI', 'Convicted of possessing a shotgun without a certificate', 900)
      ],
      markers: [signal('OB', 'Charged with an offence committed on bail', 100)],
      wanted: [
        {
          circulatedAt: `${addDays(today, -9)}T08:15:00Z`,
          cancelled: false,
          content: {
            category: 'WW',
            power: 'arrest',
            grounds: 'Warrant not backed for bail: failed to appear.',
            offence: { cjsCode: 'OF61102', text: 'Assault occasioning actual bodily harm', date: arrestDay },
            warrant: { number: '2600418223', courtCode: '2576', date: addDays(today, -12), backedForBail: false },
            grading: 'red',
            officer: 'DC 2071, CID',
            contact: '01632 960118',
            actionOnFinding: 'Arrest. Search on arrest: firearms warning. Inform the officer in case.',
            likelyPlaces: 'Mother’s address, 9 Drumlithgate Street, London.',
            riskToOfficers: 'Has said that he will not go back to prison.',
            circulation: 'national',
            reviewDate: addDays(today, 356),
            ownerForce: '01ZD'
          }
        }
      ],
      arrests: [
        {
          date: arrestDay,
          time: '23:40',
          offences: [
            {
              cjsCode: 'OF61102',
              title: 'Assault occasioning actual bodily harm',
              startDate: arrestDay,
              guilty: true,
              disposal: { code: 1002, words: 'Imprisonment', months: 6 }
            }
          ],
          court: { code: '2576', name: 'Camberwell Green Magistrates’ Court' },
          pending: true,
          convictionDate: addDays(today, 30)
        }
      ],
      vehicles: [
        {
          vrm: 'JX19KVO',
          description: 'Ford Transit, white, 2019',
          vin: 'XX0FTRANSJ7K19203',
          details: {
            make: 'Ford',
            model: 'Transit',
            colour: 'white',
            registered: 2019,
            mot: { expires: addDays(today, 41), status: 'valid' },
            insurance: { status: 'insured', asOf: addDays(today, -2) }
          }
        }
      ]
    }),
    person({
      id: FIXED_IDS.jonSmythe,
      content: {
        names: [{ kind: 'true', surname: 'Smythe', forenames: ['Jon'] }],
        birth: { date: '1985-03-12' },
        sex: 'M',
        appearance: '1',
        height: { cm: 178 },
        nationality: 'British',
        addresses: [{ kind: 'home', lines: '61 Quillenmere Avenue, Leeds', postcode: 'LS12 4VK', from: '2020' }]
      }
    }),
    person({
      id: FIXED_IDS.johnSmithSwapped,
      content: {
        names: [{ kind: 'true', surname: 'Smith', forenames: ['John'] }],
        birth: { date: '1985-12-03' },
        sex: 'M',
        appearance: '1',
        height: { cm: 171 },
        nationality: 'British',
        addresses: [{ kind: 'home', lines: '3 Hexwoldcombe Close, Bolton', postcode: 'BL2 1IC', from: '2016' }]
      }
    }),
    person({
      id: FIXED_IDS.smithJohnMissing,
      content: {
        names: [{ kind: 'true', surname: 'John', forenames: ['Smith', 'Adeyemi'] }],
        birth: { date: '1984-03-12' },
        sex: 'M',
        appearance: '3',
        height: { cm: 185 },
        nationality: 'British',
        marks: [{ kind: 'tattoo', place: 'left forearm', description: 'Swallow and the name ADA' }],
        profiles: ['MI']
      },
      missing: [missingAdult(today)]
    }),
    person({
      id: FIXED_IDS.annaKowalczyk,
      content: {
        names: [
          { kind: 'true', surname: 'Kowalczyk', forenames: ['Anna', 'Maria'] },
          { kind: 'maiden', surname: 'Wiśniewska', forenames: ['Anna', 'Maria'] }
        ],
        birth: { date: '1991-07-04', place: 'Łódź' },
        sex: 'F',
        appearance: '1',
        ethnicity: 'W9',
        nationality: 'Polish',
        height: { cm: 168 },
        interpreter: 'Polish',
        addresses: [{ kind: 'home', lines: '17 Yarrowfenshaw Terrace, Leicester', postcode: 'LE4 8OM', from: '2018' }]
      }
    }),
    person({
      id: FIXED_IDS.liamChild,
      content: {
        names: [{ kind: 'true', surname: "O'Shea-Vanderberg", forenames: ['Liam'] }],
        birth: { date: '2012-05-19' },
        sex: 'M',
        appearance: '1',
        height: { cm: 158 },
        nationality: 'British',
        profiles: ['SG', 'MI'],
        lookedAfter: { authority: 'Croydon Council' },
        addresses: [{ kind: 'care', lines: '40 Pellowsykefold Grove, Croydon', postcode: 'CR5 6VC', from: '2024' }]
      },
      markers: [signal('SG', 'Child protection plan', 200), signal('LA', 'Looked after by the local authority', 200)],
      sealed: [
        {
          heading: 'Child protection plan',
          text: 'Risk of criminal exploitation by two named adults who wait outside the school. Contact with either is to be reported.',
          nature: 'fact',
          source: 'Strategy meeting, Croydon Council',
          date: addDays(today, -200),
          ownerForce: '01ZD'
        },
        {
          heading: 'Assessment',
          text: 'Is likely to give another name when frightened. Speaks to officers more readily with a key worker there.',
          nature: 'opinion',
          source: 'Social worker, Croydon Council',
          date: addDays(today, -64),
          ownerForce: '01ZD'
        }
      ],
      missing: [
        plannedMissing({
          reportedAt: `${addDays(today, -64)}T21:30:00Z`,
          lastSeen: { from: `${addDays(today, -64)}T16:00:00Z`, place: 'Care home, Croydon', by: 'Night staff' },
          circumstances: 'Did not come back to the care home.',
          informant: { name: 'Beatrix Onslow', relation: 'Care home manager', contact: '01632 960309' },
          risk: answered({ Q03: 'A child.', Q08: 'Looked-after child.' }),
          grade: 'H',
          gradeRationale: 'A looked-after child out at night.',
          ownerForce: '01ZD',
          nextReviewAt: `${addDays(today, -64)}T22:30:00Z`,
          found: {
            at: `${addDays(today, -63)}T02:10:00Z`,
            place: 'Care home, Croydon',
            by: 'Came back alone',
            outcome: 'RS',
            wellbeing: 'Well, tired.',
            informantMayBeTold: true
          },
          returnInterview: {
            state: 'held',
            at: `${addDays(today, -62)}T15:00:00Z`,
            by: 'Youth worker',
            summary: 'Had been with friends in the park. Nothing points to harm.'
          }
        })
      ]
    }),
    person({
      id: FIXED_IDS.twentyWarnings,
      content: {
        names: [
          {
            kind: 'true',
            surname: 'Featherstonehaugh-Cholmondeley-Wolstenholme',
            forenames: ['Maximilian-Alexander', 'Bartholomew', 'Montgomery', 'Christopher', 'Theophilus', 'Fitzwilliam']
          }
        ],
        birth: { date: '1978-10-30' },
        sex: 'M',
        appearance: '1',
        height: { cm: 190 },
        nationality: 'British',
        profiles: ['OF']
      },
      warnings: ALL_WARNINGS.map((code, index) =>
        signal(code, `Entry ${index + 1}: noted by custody staff during detention`, 30 + index * 11)
      )
    }),
    person({
      id: FIXED_IDS.approximateAge,
      content: {
        names: [{ kind: 'true', surname: 'Warsame', forenames: ['Yusuf'] }],
        birth: { approximateAge: { years: 30, plusMinus: 5, on: today } },
        sex: 'M',
        appearance: '3',
        height: { cm: 175, toCm: 180 }
      }
    }),
    person({
      id: FIXED_IDS.noBirthDate,
      content: { names: [{ kind: 'true', surname: 'Blackwood', forenames: ['Raymond'] }], birth: { asGiven: '31/04/1972' }, sex: 'M' }
    }),
    person({
      id: FIXED_IDS.longName,
      content: {
        names: [{ kind: 'true', surname: 'Nwachukwu-Featherstonehaugh', forenames: ['Oluwaseun', 'Bartholomew'] }],
        birth: { date: '1996-02-29' },
        sex: 'M',
        appearance: '3',
        height: { cm: 181 },
        nationality: 'British'
      }
    }),
    person({
      id: FIXED_IDS.contactOnly,
      content: {
        names: [{ kind: 'true', surname: 'Holloway-Pryce', forenames: ['Imogen'] }],
        birth: { date: '1988-08-08' },
        sex: 'F',
        profiles: ['CT']
      }
    }),
    person({
      id: FIXED_IDS.unidentified,
      content: {
        names: [],
        unidentified: true,
        birth: { approximateAge: { years: 55, plusMinus: 10, on: today } },
        sex: 'M',
        height: { cm: 170, toCm: 175 },
        hair: 'Grey, receding',
        profiles: ['LO']
      },
      foundUnnamed: manFound(today)
    }),
    ...fixedPeopleUnderOrders(today),
    ...fixedPeopleDue(today),
    ...fixedMissingPeople(today)
  ]
}
