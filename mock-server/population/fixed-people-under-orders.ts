import type { PersonName, Signal } from '../api/people.ts'
import { FIXED_IDS } from './fixed-ids.ts'
import { ALL_WARNINGS, fixedPerson, fixedSignal } from './fixed-person.ts'
import { answered } from './fixed-missing-people.ts'
import { addDays } from './parts/calendar.ts'
import { plannedMissing } from './parts/missing.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

const LONG_SURNAME = 'Ravenscroft-Abernathy-Llewellyn-Bassetts'
const ALIAS_SURNAMES = ['Ravenscroft', 'Abernathy', 'Llewellyn', 'Bassett', 'Ravenscroft-Bassetts', 'Llewellyn-Abernathy-Ravenscroft']
const ALIAS_FORENAMES = [['Peregrine'], ['Perry', 'James'], ['Piers'], ['Jamie'], ['Bartholomew', 'Alexander', 'Montgomery']]
const NICKNAMES = ['Rave', 'Lew', 'Perry the Print']

/** Thirty other names: what a page must bear. */
const thirtyAliases: readonly PersonName[] = [
  ...ALIAS_SURNAMES.flatMap((surname) => ALIAS_FORENAMES.map((forenames): PersonName => ({ kind: 'alias', surname, forenames }))).slice(
    0,
    27
  ),
  ...NICKNAMES.map((forename): PersonName => ({ kind: 'nickname', forenames: [forename] }))
]

/** Fixed people with court orders, data-rights flags and statuses held elsewhere, and one with as much as a page must bear. All invented. */
export const fixedPeopleUnderOrders = (today: string): readonly SyntheticPerson[] => {
  const asOf = addDays(today, -1)
  const signal = (code: string, reason: string, daysAgo: number): Signal => fixedSignal(today, code, { reason, daysAgo })
  const nonMolestation = {
    code: 'NM',
    conditions: [
      'Not to use or threaten violence against the protected person',
      'Not to contact the protected person directly or indirectly',
      'Not to enter or attempt to enter 14 Tansleyfold Close, Croydon'
    ],
    from: addDays(today, -200),
    to: addDays(today, 165),
    courtCode: '2576'
  }
  return [
    fixedPerson({
      id: FIXED_IDS.nonMolestation,
      content: {
        names: [{ kind: 'true', surname: 'Hartnoll-Pemberton', forenames: ['Callum'] }],
        birth: { date: '1990-06-21' },
        sex: 'M',
        appearance: '1',
        height: { cm: 176 },
        nationality: 'British',
        courtOrders: [nonMolestation],
        heldElsewhere: [
          { register: 'ident1', status: 'held', asOf },
          { register: 'ndnad', status: 'profile held', asOf }
        ],
        associates: [
          { personId: FIXED_IDS.johnSmith, relation: 'co-accused', since: '2021' },
          { personId: FIXED_IDS.contactOnly, relation: 'former-partner' }
        ]
      }
    }),
    fixedPerson({
      id: FIXED_IDS.restricted,
      content: {
        names: [{ kind: 'true', surname: 'Delacourt-Obi', forenames: ['Marianne'] }],
        birth: { date: '1979-02-11' },
        sex: 'F',
        appearance: '3',
        height: { cm: 170 },
        nationality: 'British',
        dataRights: [
          { kind: 'restricted', since: addDays(today, -40), note: 'Kept for evidence only while a complaint is looked into' },
          { kind: 'accuracy-disputed', since: addDays(today, -40), note: 'Says that another person used her name in 2019' },
          { kind: 'correction-asked', since: addDays(today, -12) }
        ]
      }
    }),
    fixedPerson({
      id: FIXED_IDS.thirtyAliases,
      withCro: true,
      content: {
        names: [{ kind: 'true', surname: LONG_SURNAME, forenames: ['Peregrine-Alexander', 'Bartholomew', 'Montgomery'] }, ...thirtyAliases],
        birth: { date: '1983-09-14', place: 'Aberystwyth' },
        sex: 'M',
        appearance: '1',
        height: { cm: 188 },
        build: 'Athletic',
        hair: 'Black, shoulder length',
        eyes: 'Green',
        nationality: 'British',
        occupation: 'Self-employed builder',
        marks: [
          { kind: 'tattoo', place: 'right forearm', description: 'Celtic band above the name of a football club in gothic script' },
          { kind: 'scar', place: 'left cheek', description: '5 cm, vertical' }
        ],
        addresses: [
          { kind: 'home', lines: 'Flat 12b, 107 Wolstenholmebridge Crescent, Ilford', postcode: 'IG3 4KO', from: '2024-03' },
          { kind: 'previous', lines: '9 Drumlithgate Street, London', postcode: 'SE9 2MO', from: '2015', to: '2024-02' }
        ],
        phones: ['07700 900341', '07700 900342'],
        profiles: ['OF', 'CP', 'MI'],
        courtOrders: [
          nonMolestation,
          {
            code: 'RO',
            conditions: ['Not to go within 100 metres of any school in Ilford'],
            from: addDays(today, -700),
            courtCode: '2570'
          },
          {
            code: 'CBO',
            conditions: ['Not to carry a can of spray paint in public'],
            from: addDays(today, -300),
            to: addDays(today, 795),
            courtCode: '2576'
          },
          { code: 'DQ', conditions: [], from: addDays(today, -900), to: addDays(today, -170), courtCode: '2576' }
        ],
        dataRights: [{ kind: 'accuracy-disputed', since: addDays(today, -20), note: 'Says that six of the aliases are a brother’s' }],
        heldElsewhere: [
          { register: 'ident1', status: 'held', asOf },
          { register: 'ndnad', status: 'profile held', asOf },
          { register: 'visor', status: 'not managed', asOf },
          { register: 'firearms', status: 'certificate refused or revoked', asOf },
          { register: 'insurance', status: 'no insurance found', asOf }
        ],
        associates: [
          { personId: FIXED_IDS.twentyWarnings, relation: 'friend', since: '2019' },
          { personId: FIXED_IDS.johnSmith, relation: 'co-accused', since: '2021' }
        ]
      },
      warnings: ALL_WARNINGS.map((code, index) =>
        signal(code, `Entry ${index + 1}: noted by custody staff during detention`, 25 + index * 9)
      ),
      markers: [
        signal('OB', 'Charged with an offence committed on bail', 100),
        signal('CO', 'Criminal behaviour order in force', 300),
        signal('DD', 'Disqualified by a court', 900)
      ],
      missing: [
        plannedMissing({
          reportedAt: `${addDays(today, -3)}T22:10:00Z`,
          lastSeen: { from: `${addDays(today, -3)}T18:00:00Z`, place: 'Bus station', by: 'CCTV' },
          circumstances: 'Left after an argument and has not answered the telephone since.',
          risk: answered({ Q10: 'Argument on the day.' }),
          grade: 'H',
          gradeRationale: 'Has threatened others and has weapons at hand: a danger to himself and to whoever finds him.',
          informantMayBeTold: false,
          ownerForce: '01ZD',
          nextReviewAt: `${addDays(today, 1)}T07:00:00Z`
        })
      ],
      wanted: [
        {
          circulatedAt: `${addDays(today, -30)}T10:00:00Z`,
          cancelled: false,
          content: {
            category: 'WO',
            power: 'arrest',
            grounds: 'Identified on camera; evades arrest.',
            offence: { cjsCode: 'OF61102', text: 'Assault occasioning actual bodily harm', date: addDays(today, -45) },
            grading: 'amber',
            officer: 'PC 883, Response',
            contact: '01632 960441',
            actionOnFinding: 'Arrest with two officers and inform the officer in case.',
            riskToOfficers: 'Carries a knife.',
            circulation: 'national',
            reviewDate: addDays(today, 335),
            ownerForce: '01ZD'
          }
        }
      ]
    })
  ]
}
