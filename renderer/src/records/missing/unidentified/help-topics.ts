import type { HelpTopic } from '../../../app/help/topics.ts'

/** Of people and bodies found without a name. */
export const UNIDENTIFIED_TOPICS: readonly HelpTopic[] = [
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
