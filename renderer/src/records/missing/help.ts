import { registerTopics, type HelpTopic } from '../../app/help/topics.ts'
import { CHANGE_TOPICS } from './change/help-topics.ts'
import { SCREEN_TOPICS } from './screen-topics.ts'
import { UNIDENTIFIED_TOPICS } from './unidentified/help-topics.ts'

/** Meaning and an example of each field of a missing report; its rules are told from the schema (app/help). */
const REPORT_TOPICS: readonly HelpTopic[] = [
  {
    id: 'missing.reportedAt',
    heading: 'Reported',
    text: ['When somebody told the police. Now is filled in. A time alone is of today. Example: 1430, or 22 11 26 1430.']
  },
  {
    id: 'missing.lastSeen.times',
    heading: 'Last seen, until',
    text: [
      'When the person was last seen for certain. Where that is known only as between two times, the first stands in “Last seen”, the second in “Until”. Example: 21 11 26 1800, until 21 11 26 2000.'
    ]
  },
  {
    id: 'missing.lastSeen.place',
    heading: 'Last seen where',
    text: ['The place in one line; or say in “Place not known” that nobody knows it: type y. Example: Bus station, Park Road, Diss.']
  },
  { id: 'missing.lastSeen.by', heading: 'Seen by', text: ['Who saw the person last, where that is known. Example: the driver of bus 40.'] },
  {
    id: 'missing.circumstances',
    heading: 'Circumstances',
    text: ['What happened, in order, as fact. Example: Left for college at 0810, did not arrive, phone off since 0900.']
  },
  {
    id: 'missing.intendedDestination',
    heading: 'Intended destination',
    text: ['Where the person set out for, or said so. Example: a friend’s in Thetford.']
  },
  { id: 'missing.informant.name', heading: 'Informant', text: ['Who told the police. Example: Angela Marsh.'] },
  {
    id: 'missing.informant.relation',
    heading: 'Relation',
    text: ['What the informant is to the missing person. Example: mother, carer, school.']
  },
  {
    id: 'missing.informant.contact',
    heading: 'Informant’s contact',
    text: ['How the informant is reached. Example: 01632 960118, or an address.']
  },
  {
    id: 'missing.informantMayBeTold',
    heading: 'May be told',
    text: [
      'Whether the informant may be told where the person is, where that is known already. Not known counts as no for an adult and as yes for a child. What is said on finding takes its place.',
      'While it is no, “Do not tell the informant” stands wherever the episode appears. Example: n.'
    ]
  },
  {
    id: 'missing.grade',
    heading: 'Risk grade',
    text: ['High, medium, low or very low: type the letter or the word. It sets the time of the next review. Example: h.']
  },
  {
    id: 'missing.nextReviewAt',
    heading: 'Next review',
    text: ['When the risk is looked at again, at the latest. The grade fills it in; an earlier time can be given. Example: 22 11 26 1530.']
  },
  {
    id: 'missing.gradeRationale',
    heading: 'Why graded like this',
    text: ['What the grade rests on. Another grade asks for words of its own. Example: Aged 14, out of character, no money.']
  },
  {
    id: 'missing.officer',
    heading: 'Officer in charge',
    text: ['Who answers for the case. Carried over from who asked in the stop. Example: PS 88, Norwich.']
  },
  { id: 'missing.contact', heading: 'Contact', text: ['A telephone number of the officer in charge. Example: 01632 960118 ext 4.'] },
  {
    id: 'missing.ownerForce',
    heading: 'Owner',
    text: ['The force and station that own the report: its code, or part of the name. Your own is filled in. Example: 36NN.']
  },
  {
    id: 'missing.clothing',
    heading: 'Clothing',
    text: ['What the person wore when last seen, from head to foot. Example: navy hooded top, black jeans, white trainers.']
  },
  {
    id: 'missing.possessions',
    heading: 'Possessions',
    text: ['What the person has with them. Example: red rucksack, passport, about £20.']
  },
  {
    id: 'missing.phone',
    heading: 'Phone',
    text: ['The person’s own number, and whether it is on. Example: 07700 900118, off since 0900.']
  },
  {
    id: 'missing.bankCard',
    heading: 'Bank card',
    text: ['Bank and the last four digits, never the whole number. Example: Anglia Building Society, ends 4471.']
  },
  { id: 'missing.vehicle', heading: 'Vehicle', text: ['Its registration, make and colour. Example: AB12 CDE, blue hatchback.'] },
  {
    id: 'missing.medication',
    heading: 'Medication, and without it',
    text: ['What the person has to take, and what happens without it and how soon. Example: insulin; without it unconscious within a day.']
  },
  {
    id: 'missing.mentalState',
    heading: 'Mental state',
    text: ['How the person seemed, and to whom. Example: Withdrawn for a week, says the school.']
  },
  {
    id: 'missing.photograph',
    heading: 'Photograph',
    text: ['Whether one is held, when it was taken, as far as known, and where it is. Example: y, mar 2025, force image store.']
  },
  {
    id: 'missing.publicity',
    heading: 'Publicity and consent',
    text: ['Whether publicity was consented to, refused or not asked about yet, and by whom. Example: given, mother.']
  },
  { id: 'missing.ukmpuToldAt', heading: 'UKMPU told', text: ['When the UK Missing Persons Unit was told. Example: 22 11 26 1500.'] },
  {
    id: 'missing.dna',
    heading: 'DNA',
    text: ['Whether DNA is held that the person can be identified by, and what. Example: held, toothbrush, exhibit AM/1.']
  },
  { id: 'missing.dental', heading: 'Dental', text: ['Whether dental records are held, and where. Example: not known.'] },
  {
    id: 'missing.risk',
    heading: 'Risk questions',
    text: [
      'Y answers yes, N no, K not known, and the next question has the focus. Up and Down walk, Left and Right choose, Del takes an answer away. Without single keys, Left and Right and Enter do it.',
      'A question left alone is unanswered, which is not the same as not known. Circulate first: what is open is due within the hour. Example: K where nobody could be asked yet.'
    ]
  },
  {
    id: 'missing.risk.detail',
    heading: 'Detail of an answer',
    text: ['What is known of it; a yes asks for it. Example: Left a note on the kitchen table.']
  }
]
export const MISSING_TOPICS: readonly HelpTopic[] = [...REPORT_TOPICS, ...CHANGE_TOPICS, ...UNIDENTIFIED_TOPICS, ...SCREEN_TOPICS]
registerTopics(MISSING_TOPICS)
