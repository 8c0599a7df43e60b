import { registerTopics, type HelpTopic } from '../../app/help/topics.ts'

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
/** Of what is added to a report, and of what ends it. */
const CHANGE_TOPICS: readonly HelpTopic[] = [
  {
    id: 'missing.sighting.at',
    heading: 'Seen: when',
    text: ['When the person was seen. Now is filled in. Example: 1715, or 21 11 26 2210.']
  },
  {
    id: 'missing.sighting.place',
    heading: 'Seen: where',
    text: ['The place in one line, with the direction taken. Example: Thetford station, towards the town.']
  },
  {
    id: 'missing.sighting.by',
    heading: 'Seen by whom',
    text: ['Who saw them, and how they are reached. Example: shopkeeper, 01632 960119.']
  },
  {
    id: 'missing.sighting.reliability',
    heading: 'Reliability',
    text: ['How sure the sighting is: confirmed, probable, possible or doubtful. Example: possible.']
  },
  {
    id: 'missing.sighting.note',
    heading: 'Note on a sighting',
    text: ['What was seen, and what it rests on. Example: Same rucksack, face not seen.']
  },
  { id: 'missing.review.note', heading: 'Note on a review', text: ['What was looked at. Example: All hospitals asked, no change.'] },
  {
    id: 'missing.found.at',
    heading: 'Found: when',
    text: ['When the person was found or came back. Now is filled in. Example: 22 11 26 1905.']
  },
  {
    id: 'missing.found.place',
    heading: 'Found where',
    text: ['The place in one line. Only police read it while the informant may not be told. Example: a friend’s home in Thetford.']
  },
  { id: 'missing.found.by', heading: 'Found by', text: ['Who found them. Example: PC 2210.'] },
  { id: 'missing.found.outcome', heading: 'Outcome', text: ['How it ended: the two letters, or a word. Example: returned by self.'] },
  {
    id: 'missing.found.wellbeing',
    heading: 'Wellbeing',
    text: ['How the person is, and who has seen them. Example: Cold and hungry, seen by a doctor, well.']
  },
  {
    id: 'missing.found.harm',
    heading: 'Harm suffered',
    text: ['What happened to the person while missing, where anything did. Example: Assaulted, crime 36/118/26.']
  },
  {
    id: 'missing.found.informantMayBeTold',
    heading: 'May the informant be told where the person is',
    text: [
      'An adult decides it: ask them. Without their consent police know where they are and nobody outside policing is told: “Do not tell the informant” stands wherever the episode appears. Example: n.'
    ]
  },
  {
    id: 'missing.interview.state',
    heading: 'Return interview',
    text: [
      'Held, offered, declined, or not offered. A child is always offered one, and it is held within 72 hours of being found. Example: held.'
    ]
  },
  { id: 'missing.interview.at', heading: 'Interview: when', text: ['When it was held, offered or declined. Example: 23 11 26 1600.'] },
  {
    id: 'missing.interview.by',
    heading: 'Held by',
    text: ['Who held it; for a child somebody independent. Example: Norfolk youth service.']
  },
  {
    id: 'missing.interview.summary',
    heading: 'Summary of the interview',
    text: [
      'Why the person left, where they were, with whom, what would keep them safe.',
      'Example: Bullied at school; stayed with an aunt.'
    ]
  },
  {
    id: 'missing.interview.lateReason',
    heading: 'Why later than 72 hours',
    text: ['Why a child’s interview was held late. Example: In hospital until 24 November.']
  },
  {
    id: 'missing.transfer.ownerForce',
    heading: 'New owner',
    text: ['The force and station that take the report over; from then on only they change it. Example: 52AA.']
  },
  {
    id: 'missing.transfer.note',
    heading: 'Why it goes there',
    text: ['Why, and who agreed to it. It stands in the history. Example: Last seen in Bristol; agreed with PS 14.']
  },
  {
    id: 'missing.cancel.date',
    heading: 'Date of the cancellation',
    text: ['When it was seen that the report was recorded in error. Today is filled in. Example: today.']
  },
  {
    id: 'missing.cancel.note',
    heading: 'What was wrong',
    text: [
      'A report is cancelled only when it was recorded in error: say what was wrong. Who is found is recorded as found. Example: Entered on the record of the twin brother.'
    ]
  }
]
/** Of people and bodies found without a name. */
const UNIDENTIFIED_TOPICS: readonly HelpTopic[] = [
  { id: 'unidentified.kind', heading: 'Person or body', text: ['Whether they live. Example: person.'] },
  { id: 'unidentified.foundAt', heading: 'Found: when', text: ['When they were found. Now is filled in. Example: 22 11 26 0640.'] },
  { id: 'unidentified.by', heading: 'Found by', text: ['Who found them. Example: a dog walker; PC 2210.'] },
  { id: 'unidentified.place', heading: 'Found where', text: ['The place in one line. Example: Foreshore below Cromer pier.'] },
  {
    id: 'unidentified.circumstances',
    heading: 'Circumstances',
    text: ['What is known of it, as fact. Example: Walking on the A140, does not speak.']
  },
  { id: 'unidentified.sex', heading: 'Sex', text: ['As observed: male, female or unknown. Example: f.'] },
  {
    id: 'unidentified.appearance',
    heading: 'Observed appearance',
    text: ['As an officer sees them: the code 0 to 6, or a word of it. Example: 1.']
  },
  { id: 'unidentified.age', heading: 'Age, from and to', text: ['Years, as estimated; they are matched within them. Example: 30, to 45.'] },
  {
    id: 'unidentified.height',
    heading: 'Height',
    text: ['Centimetres, or feet and inches; the second where it is not sure. Example: 160, to 170; or 5 6.']
  },
  { id: 'unidentified.description', heading: 'Build, hair, eyes', text: ['As seen, in a few words. Example: slim; brown, short; blue.'] },
  {
    id: 'unidentified.marks',
    heading: 'Marks',
    text: ['Kind, where on the body and what it shows: all three of a line, or none. Example: tattoo, left forearm, swallow.']
  },
  { id: 'unidentified.clothing', heading: 'Clothing', text: ['From head to foot, with makes and sizes. Example: grey coat, size 12.'] },
  { id: 'unidentified.possessions', heading: 'Possessions', text: ['What was with them. Example: a key on a blue ribbon.'] },
  {
    id: 'unidentified.samples',
    heading: 'DNA, dental, fingerprints',
    text: ['Whether each is held for comparison: yes or no. Example: y.']
  },
  { id: 'unidentified.ukmpuToldAt', heading: 'UKMPU told', text: ['When the UK Missing Persons Unit was told. Example: 22 11 26 0900.'] },
  { id: 'unidentified.officer', heading: 'Officer in charge', text: ['Who answers for the case. Example: DS 1187, Norwich.'] },
  { id: 'unidentified.contact', heading: 'Contact', text: ['A telephone number of the officer in charge. Example: 01632 960118.'] },
  {
    id: 'unidentified.ownerForce',
    heading: 'Owner',
    text: ['The force and station that own the record: its code, or part of the name. Example: 36NN.']
  },
  {
    id: 'unidentified.identify.pncId',
    heading: 'PNC ID of their record',
    text: [
      'Of the record that bears their name; add the person first where there is none. The missing person who is chosen beside the record is filled in. Example: 01/123456A.'
    ]
  },
  {
    id: 'unidentified.identify.by',
    heading: 'Identified by',
    text: ['What it rests on: fingerprints, DNA, dental records, sight, documents, their own account. Example: dental.']
  },
  { id: 'unidentified.identify.date', heading: 'Date', text: ['The day on which they were identified. Example: today.'] },
  { id: 'unidentified.identify.confirmedBy', heading: 'Confirmed by', text: ['Who stands for it. Example: DS 1187, Norwich.'] },
  { id: 'unidentified.identify.note', heading: 'Note', text: ['What else there is to say of it. Example: Family told by PC 2216.'] },
  {
    id: 'unidentified.reopen.note',
    heading: 'Why it was wrong',
    text: ['They are without a name again, and the link to the other record ends. Example: The dental chart was another’s.']
  },
  { id: 'unidentified.cancel.date', heading: 'Date', text: ['The day on which it was taken back. Example: today.'] },
  { id: 'unidentified.cancel.note', heading: 'What was wrong', text: ['Why there is nobody to identify. Example: A mannequin.'] }
]
/** Of the screens. */
const SCREENS: readonly HelpTopic[] = [
  {
    id: 'missing',
    heading: 'A new missing report',
    text: [
      'Circulate first: what stands above the risk questions is enough, and what is open of them is due within the hour. The grade fills in the next review.',
      'Enter goes from field to field, {missing.preview} shows the report as it will be circulated, {form.submit} sends it. {form.codeList} opens the code list of a field, {help.open} its help.'
    ]
  },
  {
    id: 'missing-report',
    heading: 'A missing report',
    text: [
      'The episode as the server holds it: how it stands, its grade with the clock of the next review, what is open of the risk questions, how the person was found. “Do not tell the informant” stands on top while the person has not consented.',
      '{missing.found} records the person as found, {missing.sighting} adds a sighting, {missing.review} reviews or changes the grade, {missing.answerRisk} answers the risk questions, {missing.interview} records the return interview, {missing.matches} shows people and bodies found without a name who may be this person.',
      '{missing.amend} amends it, {missing.transfer} transfers it to another force, {missing.cancel} cancels what was recorded in error. {report.history} shows every version field by field, {report.readAgain} asks LEDS again. A report is changed by the force that owns it: what you change in another force’s goes to them as a proposal, with your reason.'
    ]
  },
  {
    id: 'missing-change',
    heading: 'Changing a missing report',
    text: [
      'Amend shows the whole report but its grade, review and owner, which have forms of their own; {missing.preview} shows it as it will be circulated with what changes. The others ask only what they need, and {form.submit} sends them.',
      'If somebody changed the report since you began, what only they changed is taken over and marked, and what both of you changed is asked field by field. Nothing that you typed is lost.'
    ]
  },
  {
    id: 'missing-matches',
    heading: 'Who may be the missing person',
    text: [
      'People and bodies found without a name, by any force, the best fit first, each with what speaks for it and against it. Enter opens one. The list matches nobody by itself.'
    ]
  },
  {
    id: 'unidentified',
    heading: 'Somebody found without a name',
    text: [
      'A description instead of a name. It is compared with everybody missing, and with who was found without a name already, before the record is made: {unidentified.toMatches} goes to who may be them, Enter opens one.',
      '{report.preview} shows the record as it will be circulated, {form.submit} sends it.'
    ]
  },
  {
    id: 'unidentified-report',
    heading: 'A person or body found without a name',
    text: [
      'What was described, and beside it the missing people who may be them, each with what speaks for it and against it. {unidentified.toMatches} goes there, Enter opens the missing report.',
      '{unidentified.identify} says who they are: it ends the record, and links it with the record that bears the name. {unidentified.openIdentified} opens that, {unidentified.reopen} takes back an identification that was wrong.',
      '{unidentified.amend} amends the record, {unidentified.cancel} cancels what was recorded in error. {report.history} shows every version field by field. Only the force that owns it changes it.'
    ]
  },
  {
    id: 'unidentified-change',
    heading: 'Changing the record of somebody found',
    text: [
      'Amend shows the whole record but its owner; {report.preview} shows it as it will be circulated with what changes. The others ask only what they need, and {form.submit} sends them.',
      'If somebody changed the record since you began, what only they changed is taken over and marked, and what both of you changed is asked field by field.'
    ]
  },
  {
    id: 'unidentified-list',
    heading: 'Found without a name',
    text: ['Everybody found without a name, of every force, the latest first. {list.filter} filters, Enter opens.']
  }
]
export const MISSING_TOPICS: readonly HelpTopic[] = [...REPORT_TOPICS, ...CHANGE_TOPICS, ...UNIDENTIFIED_TOPICS, ...SCREENS]
registerTopics(MISSING_TOPICS)
