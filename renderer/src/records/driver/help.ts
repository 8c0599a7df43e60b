import { registerTopics, type HelpTopic } from '../../app/help/topics.ts'

/** Meaning, rule and an example of each part of a driver check. */
const DRIVER_TOPICS: readonly HelpTopic[] = [
  {
    id: 'driver-check',
    heading: 'Driver check',
    text: [
      'DL and the driver number, or DL and surname, birth date and postcode: DL SMITH910040JJ9AA, or DL SMITH/JOHN/04101990/CR3 7KV. Spelt in the phonetic alphabet the number is understood too.',
      'The answer says whose licence record it may be. What the record says is sealed until you name a Road Traffic Act basis.',
      'No trace means that no licence record fits what was given. It does not mean that there is no licence.'
    ]
  },
  {
    id: 'driver.number',
    heading: 'Driver number',
    text: [
      '16 letters and figures, field 5 of the card: the first 5 letters of the surname, the birth date (year’s tens, month, day, year’s units; a woman’s month has 50 added), two initials, and 3 that tell namesakes apart. A 9 fills up what is missing. The two figures after it on the card are left out. Example: SMITH 910040 JJ9AA.',
      'How the last two characters are worked out is not published: they are compared, not verified.'
    ]
  },
  {
    id: 'driver.basis',
    heading: 'Road Traffic Act basis',
    text: [
      'The provision under which the record is opened. One key names it and opens the record: 1 to 8, as the list has them. It is logged with your name, the record and the reason. Example: 1, vehicle stopped (s.163).',
      'An attempt without a basis is refused, and the refusal is logged.'
    ]
  },
  {
    id: 'driver.reason',
    heading: 'Why it is needed',
    text: [
      'The reason of the stop is filled in. Write another where it does not fit: 3 to 250 characters. Example: Stopped in the High Street, no licence with him.'
    ]
  },
  {
    id: 'driver.offence',
    heading: 'Which offence is investigated',
    text: ['Under an investigation of another offence, its name: up to 100 characters. Example: dangerous driving, s.2.']
  },
  {
    id: 'driver.state',
    heading: 'State of the licence',
    text: [
      'The first that bars from driving: disqualified, with its last day; revoked; expired. Else provisional or full.',
      'A disqualification holds up to and on its last day. Example: DISQUALIFIED until 24 March 2027.'
    ]
  },
  {
    id: 'driver.points',
    heading: 'Endorsements and points',
    text: [
      'Points count for 3 years from the offence, and the endorsement stands for 4. The sum at the right is of those that count today; 12 within 3 years lead to a disqualification. Example: SP30, 3 points, until 4 May 2028.'
    ]
  },
  {
    id: 'driver.entitlements',
    heading: 'Entitlements',
    text: [
      'What may be driven, by category, full or provisional, and between which days. Example: AM, B1, B: full, 1 June 2003 to 11 March 2055.'
    ]
  },
  {
    id: 'driver.photograph',
    heading: 'Photograph',
    text: ['The photograph held with the licence, shown under the basis alone. In training it is a drawn silhouette and shows nobody.']
  }
]
registerTopics(DRIVER_TOPICS)
