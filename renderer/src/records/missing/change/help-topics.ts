import type { HelpTopic } from '../../../app/help/topics.ts'

/** Of what is added to a report, and of what ends it. */
export const CHANGE_TOPICS: readonly HelpTopic[] = [
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
