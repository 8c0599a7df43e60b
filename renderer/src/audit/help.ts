import { registerTopics } from '../app/help/topics.ts'

registerTopics([
  {
    id: 'audit',
    heading: 'Audit log',
    text: [
      'Everything that was looked at, recorded, changed, disclosed or erased in LEDS, and what was refused: who, when, why, from where and with what result. Nobody can change or remove an event. Only auditors read the log, and what they read is in it too, with the reason and justification given when the enquiry began.',
      'Alt+S searches by user, person, day, reason, kind and action; what is left empty narrows nothing. The latest 200 stand first, and earlier ones are asked for as you come near the end (Alt+K asks at once). Alt+O sorts, Alt+U shows or hides a column, Ctrl+F filters what was read.',
      'On an event Enter opens it with every field, Alt+Y shows everything that user did that day, Alt+H everybody who looked at that person.',
      'Alt+E looks for patterns that are worth a look. Alt+V verifies the log: whether every event follows from the one before and is the one that was signed. It says the first event that is broken, and to which event signatures reach. For example: The log is broken at event 4711.',
      'No event leaves this workstation as a file. A signed export, whose signature a public tool verifies, is taken by the auditor’s own client from the service (GET /audit-services/v1/events/export), and is in the log as a disclosure. So is a report as evidence, with every version it had and every event that names it (GET /audit-services/v1/evidence?kind=wanted&reportId=…).'
    ]
  },
  {
    id: 'audit-patterns',
    heading: 'Patterns worth a look',
    text: [
      'What of the accesses of some days is worth a look: searches under the user’s own surname, opened people who bear it, one justification for 10 people or more, words that do not go with the reason, 5 children’s records or more, accesses before 06:00 or after 22:00 by roles that work by day. A control room works round the clock.',
      'Each is a sign and no more: nothing was refused for it, and for each there is a good reason that is more usual than a bad one. It is said beside it.',
      'Enter opens the latest event of the chosen line, and Tab leads to the others. Alt+Y shows that user’s day, Alt+H who looked at that person. Alt+E turns between 7 and 31 days. For example: 11 people, “Enquiry”.'
    ]
  },
  {
    id: 'audit-event',
    heading: 'An event of the audit log',
    text: [
      'Every field of one event. A refused attempt says what refused it. The person is named by the id of the record alone.',
      'Its place in the chain is its number, its hash, and the hash of the event before, which it stands on: whoever changes an event changes the hashes of all that follow.',
      'Alt+Y shows everything this user did that day, Alt+H everybody who looked at this person.'
    ]
  },
  {
    id: 'audit.user',
    heading: 'User',
    text: ['The user name with which somebody signs in, the whole of it. Example: bureau1. System clients have none.']
  },
  {
    id: 'audit.person',
    heading: 'Person looked at',
    text: ['The id of the person’s record, 36 characters, as an event shows it. It finds every access to that record, whoever made it.']
  },
  {
    id: 'audit.days',
    heading: 'From and to',
    text: ['The first and the last day, both looked at. Left empty there is no end. Examples: today, -7, 4 3 26.']
  },
  {
    id: 'audit.reason',
    heading: 'Reason',
    text: ['The code of the reason that was given, or a word of it. Example: 5, investigation.']
  },
  {
    id: 'audit.kind',
    heading: 'Kind',
    text: [
      'The kind of processing that the law wants logged: looked at, recorded, changed, disclosed, combined, erased. Besides: refused attempts, sign-ons, and what happened on a workstation (locked, told, refused there). Example: refusal.'
    ]
  },
  {
    id: 'audit.action',
    heading: 'Action',
    text: ['What was asked of LEDS, as it names it. Choose from the list, or write another as an event shows it. Example: Search Person.']
  },
  {
    id: 'audit.reference',
    heading: 'Reference',
    text: ['The id of one call, 36 characters. An operator is shown its first four characters as Ref. It finds that call and its repeats.']
  }
])
