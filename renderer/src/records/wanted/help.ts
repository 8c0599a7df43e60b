import { registerTopics, type HelpTopic } from '../../app/help/topics.ts'

/** Meaning and an example of each field; its rules are told from the schema (app/help). */
export const WANTED_TOPICS: readonly HelpTopic[] = [
  {
    id: 'wanted.category',
    heading: 'Category',
    text: [
      'Why the person is sought. Type the two letters or any word of the title; Alt+Down shows the list.',
      'It decides the power and whether a warrant’s details are asked. A Locate category carries no power of arrest. Example: WW, warrant: failed to appear.'
    ]
  },
  {
    id: 'wanted.power',
    heading: 'Power',
    text: ['What the finder may do: arrest, retake or none. It is set by the category and marked until you have looked at it.']
  },
  {
    id: 'wanted.grounds',
    heading: 'Grounds',
    text: ['Why there is a power of arrest, as fact. Example: Failed to surrender to bail at court on 2 November 2026.']
  },
  {
    id: 'wanted.warrant.number',
    heading: 'Warrant number',
    text: ['The number on the warrant, as written there.']
  },
  {
    id: 'wanted.warrant.courtCode',
    heading: 'Court',
    text: ['The court that issued the warrant: its four digits, or part of its name. Example: 2576, or norwich.']
  },
  {
    id: 'wanted.warrant.date',
    heading: 'Warrant date',
    text: ['When the warrant was issued. Example: 12 10 26.']
  },
  {
    id: 'wanted.warrant.backedForBail',
    heading: 'Backed for bail',
    text: ['Yes where the warrant itself grants bail, no where the person is to be brought to court. Type y or n.']
  },
  {
    id: 'wanted.offence.cjsCode',
    heading: 'Offence',
    text: [
      'The CJS code, or words of the title to find it: theft from shop gives TH68010. Until the code is confirmed your words are kept as they are.'
    ]
  },
  {
    id: 'wanted.offence.text',
    heading: 'Offence in words',
    text: ['What the offence was called before its code was known, or beside it. It stands here where the report holds both.']
  },
  {
    id: 'wanted.offence.date',
    heading: 'Offence date',
    text: ['When it happened: a day, a month and year, or a year. Example: 4 3 26, mar 2026.']
  },
  { id: 'wanted.offence.place', heading: 'Offence place', text: ['Where it happened, in one line. Example: High Street, Diss.'] },
  {
    id: 'wanted.officer',
    heading: 'Officer or unit',
    text: ['Whom to inform. Carried over from who asked in the stop. Example: DS 1187, CID Norwich.']
  },
  {
    id: 'wanted.contact',
    heading: '24-hour contact',
    text: ['A telephone number that is answered day and night, with any extension. Example: 01632 960118 ext 4.']
  },
  {
    id: 'wanted.ownerForce',
    heading: 'Owner',
    text: ['The force and station that own the report: its code, or part of the name. Your own is filled in. Example: 36NN.']
  },
  {
    id: 'wanted.actionOnFinding',
    heading: 'Action on finding',
    text: ['What the finder is to do, in the order it is done. Example: Arrest, two officers, inform owner.']
  },
  { id: 'wanted.bailTo.place', heading: 'Bail to', text: ['The court or station the person was, or may be, bailed to.'] },
  { id: 'wanted.bailTo.at', heading: 'Bail to: date and time', text: ['A date, then a 24-hour time. Example: 4 12 26 0930.'] },
  { id: 'wanted.grading', heading: 'Grading', text: ['An assessment, shown as opinion: red, amber or green.'] },
  {
    id: 'wanted.riskToOfficers',
    heading: 'Risk to officers',
    text: ['An assessment, shown as opinion. Say what it rests on. Example: Resisted arrest in 2024 with a knife.']
  },
  { id: 'wanted.likelyPlaces', heading: 'Likely places', text: ['Where the person may be found, and when.'] },
  { id: 'wanted.enquiriesMade', heading: 'Enquiries made', text: ['What was tried and what came of it, with dates.'] },
  { id: 'wanted.enquiriesToMake', heading: 'Enquiries to make', text: ['What is still to be done.'] },
  {
    id: 'wanted.circulation',
    heading: 'Circulation',
    text: ['How far it goes: national, region or force. National unless you change it.']
  },
  {
    id: 'wanted.reviewDate',
    heading: 'Review date',
    text: ['When the owner looks again whether it must stand. 12 months unless you change it. Example: +90.']
  },
  { id: 'wanted.weedDate', heading: 'Weed date', text: ['When it is to be deleted, where that is known.'] }
]
registerTopics(WANTED_TOPICS)
