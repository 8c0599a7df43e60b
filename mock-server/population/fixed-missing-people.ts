import { RISK_QUESTIONS } from '../api/missing-parts.ts'
import type { RiskAnswers, RiskQuestion } from '../api/missing-parts.ts'
import type { UnidentifiedContent } from '../api/unidentified.ts'
import { FIXED_IDS } from './fixed-ids.ts'
import { fixedPerson as person } from './fixed-person.ts'
import { addDays } from './parts/calendar.ts'
import { plannedMissing } from './parts/missing.ts'
import type { PlannedMissing } from './parts/missing.ts'
import type { SyntheticPerson } from './synthetic-person.ts'
import { TWELVE_EPISODES } from './twelve-episodes.ts'

const BUREAU = '36NN'

/** All 25 answered: yes with its detail where one is given, else no. */
export const answered = (yes: Partial<Record<RiskQuestion, string>>): RiskAnswers =>
  Object.fromEntries(
    RISK_QUESTIONS.map((code) => {
      const detail = yes[code]
      return [code, detail === undefined ? { answer: 'no' } : { answer: 'yes', detail }]
    })
  )

/** An adult who did not arrive at work: open, the risk medium, the informant not to be told. */
export const missingAdult = (today: string): PlannedMissing =>
  plannedMissing({
    reportedAt: `${addDays(today, -2)}T19:05:00Z`,
    lastSeen: {
      from: `${addDays(today, -2)}T07:40:00Z`,
      to: `${addDays(today, -2)}T08:10:00Z`,
      place: 'Railway station, Bolton',
      by: 'Station staff'
    },
    circumstances: 'Did not arrive at work, which is out of character.',
    informant: { name: 'Tobias Ekwueme', relation: 'Employer', contact: '01632 960441' },
    clothing: 'Navy parka with a torn left pocket, grey trainers',
    risk: answered({ Q17: 'Has not missed a day in six years.' }),
    grade: 'M',
    gradeRationale: 'Out of character; nothing points to danger at once.',
    informantMayBeTold: false,
    ownerForce: '36NN',
    nextReviewAt: `${addDays(today, 1)}T08:00:00Z`
  })

/** A body found near where the missing adult was last seen, described as he is. */
export const bodyFound = (today: string): UnidentifiedContent => ({
  kind: 'body',
  description: {
    sex: 'M',
    appearance: '3',
    height: { cm: 182, toCm: 188 },
    build: 'Medium',
    hair: 'Black, short',
    marks: [{ kind: 'tattoo', place: 'left forearm', description: 'Swallow over the word ADA' }],
    age: { from: 35, to: 50 }
  },
  foundAt: `${addDays(today, -1)}T06:50:00Z`,
  place: 'Canal bank, 300 m from the railway station, Bolton',
  by: 'Dog walker',
  circumstances: 'Found in shallow water at first light. No papers, no telephone. No sign of violence seen at the scene.',
  clothing: 'Navy parka, left pocket torn; one grey trainer',
  dna: true,
  dental: false,
  fingerprints: true,
  officer: 'DS 3381, Bolton CID',
  contact: '01632 960556',
  ownerForce: '06A1'
})

/** Somebody in hospital who cannot say who he is. */
export const manFound = (today: string): UnidentifiedContent => ({
  kind: 'person',
  description: { sex: 'M', height: { cm: 170, toCm: 175 }, hair: 'Grey, receding', marks: [], age: { from: 45, to: 65 } },
  foundAt: `${addDays(today, -6)}T23:15:00Z`,
  place: 'Bench outside the library, Croydon',
  by: 'Ambulance crew',
  circumstances: 'Confused, does not speak. Taken to hospital, where he remains.',
  officer: 'PC 2907',
  ownerForce: '36NN'
})

const child = (today: string): SyntheticPerson =>
  person({
    id: FIXED_IDS.missingChild,
    ownerForce: BUREAU,
    content: {
      names: [{ kind: 'true', surname: 'Okonjo-Lindqvist', forenames: ['Freya', 'Adaora'] }],
      birth: { date: `${Number(today.slice(0, 4)) - 14}-01-09` },
      sex: 'F',
      appearance: '3',
      height: { cm: 158 },
      build: 'Slim',
      hair: 'Black, braided',
      eyes: 'Brown',
      profiles: ['MI'],
      lookedAfter: { authority: 'Norfolk County Council' }
    },
    missing: [
      plannedMissing({
        reportedAt: `${addDays(today, -1)}T22:40:00Z`,
        lastSeen: {
          from: `${addDays(today, -1)}T17:00:00Z`,
          to: `${addDays(today, -1)}T18:30:00Z`,
          place: 'Chapelfield bus stop, Norwich',
          by: 'Key worker'
        },
        circumstances:
          'Did not come back to the children’s home after college. Was seen getting into a dark hatchback with an adult whom the home does not know. Telephone is switched off. Left her medication behind.',
        informant: { name: 'Rosalind Achterberg', relation: 'Manager of the children’s home', contact: '01632 960372, day and night' },
        clothing: 'Black puffer jacket, grey joggers, white trainers, orange rucksack',
        possessions: 'Bank card, no charger',
        phone: '07700 900461',
        medication: { name: 'Levetiracetam, twice a day', effect: 'Seizures are likely after two missed doses.' },
        photograph: { held: true, takenOn: addDays(today, -40).slice(0, 7), where: 'Children’s home file' },
        mentalState: 'Low since a placement ended; has spoken of running away to friends in London.',
        // Circulated first: three questions stand open.
        risk: Object.fromEntries(
          Object.entries(
            answered({
              Q03: 'Fourteen years old.',
              Q04: 'Seizures after two missed doses.',
              Q05: 'Epilepsy.',
              Q08: 'Looked-after child.',
              Q16: 'Unknown adult with a vehicle; gifts in the last month.',
              Q21: 'Missing twice this year, once found with an injury she did not explain.'
            })
          ).filter(([code]) => !['Q09', 'Q14', 'Q20'].includes(code))
        ),
        grade: 'H',
        gradeRationale: 'A child without her medication, last seen with an adult nobody knows: exploitation is likely.',
        gradedAt: `${today}T05:00:00Z`,
        ownerForce: BUREAU,
        nextReviewAt: `${today}T06:00:00Z`
      })
    ]
  })

const adultFound = (today: string): SyntheticPerson =>
  person({
    id: FIXED_IDS.foundAdult,
    ownerForce: BUREAU,
    content: {
      names: [{ kind: 'true', surname: 'Marchbanks', forenames: ['Helena', 'Rosamund'] }],
      birth: { date: '1983-07-26' },
      sex: 'F',
      appearance: '1',
      height: { cm: 170 },
      profiles: ['MI']
    },
    missing: [
      plannedMissing({
        reportedAt: `${addDays(today, -5)}T09:20:00Z`,
        lastSeen: { from: `${addDays(today, -6)}T21:00:00Z`, placeUnknown: true },
        circumstances: 'Left home overnight with a suitcase. Her husband reports it; she had told her sister that she was afraid of him.',
        informant: { name: 'Desmond Marchbanks', relation: 'Husband', contact: '07700 900528' },
        risk: answered({ Q10: 'Quarrels heard by neighbours.', Q11: 'Her sister says she is a victim; no report before.' }),
        grade: 'M',
        gradeRationale: 'May have left to be safe. Harm is likelier if she is traced to the informant.',
        ownerForce: BUREAU,
        nextReviewAt: `${addDays(today, -5)}T17:20:00Z`,
        found: {
          at: `${addDays(today, -3)}T14:10:00Z`,
          place: 'Address known to police, Leicester',
          by: 'PC 1844',
          outcome: 'FP',
          wellbeing: 'Safe and well. Spoken to alone. Does not want her whereabouts known to her husband or his family.',
          informantMayBeTold: false
        },
        returnInterview: { state: 'declined', at: `${addDays(today, -3)}T14:30:00Z`, by: 'PC 1844' }
      })
    ]
  })

const often = (today: string): SyntheticPerson =>
  person({
    id: FIXED_IDS.twelveEpisodes,
    ownerForce: '52VB',
    content: {
      names: [{ kind: 'true', surname: 'Abernethy-Castellanos', forenames: ['Dominic', 'Rafael'] }],
      birth: { date: `${Number(today.slice(0, 4)) - 22}-03-30` },
      sex: 'M',
      appearance: '1',
      height: { cm: 179 },
      build: 'Slim',
      hair: 'Brown, long',
      profiles: ['MI']
    },
    missing: TWELVE_EPISODES.map(({ daysAgo, found, yes, ...episode }) => {
      const day = addDays(today, -daysAgo)
      return plannedMissing({
        ...episode,
        reportedAt: `${day}T20:15:00Z`,
        lastSeen: { from: `${day}T11:30:00Z`, to: `${day}T15:45:00Z`, ...episode.lastSeen },
        risk: answered(yes),
        nextReviewAt: found === undefined ? `${addDays(today, 1)}T20:00:00Z` : `${addDays(day, 1)}T04:00:00Z`,
        ...(found === undefined
          ? {}
          : { found: { ...found.how, at: `${addDays(day, found.after)}T${found.after === 0 ? '22:50' : '09:40'}:00Z` } })
      })
    })
  })

/**
 * One for each thing that a missing report shows: an open child, an adult found who is not to be traced, twelve
 * episodes of four forces, a body that may be somebody missing.
 * @param today YYYY-MM-DD
 */
export const fixedMissingPeople = (today: string): readonly SyntheticPerson[] => [
  child(today),
  adultFound(today),
  often(today),
  person({
    id: FIXED_IDS.unidentifiedBody,
    ownerForce: '06A1',
    recordedOn: addDays(today, -1),
    content: {
      names: [],
      unidentified: true,
      birth: { approximateAge: { years: 43, plusMinus: 8, on: addDays(today, -1) } },
      sex: 'M',
      appearance: '3',
      height: { cm: 182, toCm: 188 },
      build: 'Medium',
      hair: 'Black, short',
      marks: [{ kind: 'tattoo', place: 'left forearm', description: 'Swallow over the word ADA' }],
      deceased: addDays(today, -1),
      profiles: []
    },
    foundUnnamed: bodyFound(today)
  })
]
