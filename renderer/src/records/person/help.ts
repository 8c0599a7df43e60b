import { registerTopics, type HelpTopic } from '../../app/help/topics.ts'

/** Meaning and an example of each field; its rules are told from the schema (app/help). */
export const PERSON_TOPICS: readonly HelpTopic[] = [
  {
    id: 'person.parts',
    heading: 'Further parts',
    text: [
      'A control room is given what an answer needs: who it is, warnings, wanted and missing, bail, open cases and orders. Addresses, associates, vehicles, the history of reports and what is held elsewhere are named here where the record has them.',
      '{person.openPart} leads here; Enter opens the chosen part. Each is an access of its own and stands by its name in the log. Example: “vehicles of 03/62845E”.'
    ]
  },
  {
    id: 'person.names',
    heading: 'Names',
    text: ['Accents are kept as they are borne. Example: O’Shea-Vanderberg.']
  },
  {
    id: 'person.birth',
    heading: 'Birth date',
    text: [
      '4 3 85, 040385, 4 mar 1985, mar 1985 or 1985.',
      'A date that cannot exist, such as 31/04/1972, is kept as it was given and flagged.'
    ]
  },
  {
    id: 'person.age',
    heading: 'Approximate age',
    text: [
      'Where the birth date is not known: years, then by how many it may be out. Example: 30 5 is 30, give or take 5. Without the second number, 2.'
    ]
  },
  { id: 'person.birthplace', heading: 'Birthplace', text: ['Town and country, as given.'] },
  { id: 'person.sex', heading: 'Sex', text: ['As observed or as in a document.'] },
  {
    id: 'person.appearance',
    heading: 'Observed appearance',
    text: [
      'As an officer sees the person: the code 0 to 6, or a word of it. It is not the person’s own description, which is the self-defined ethnicity.'
    ]
  },
  { id: 'person.ethnicity', heading: 'Self-defined ethnicity', text: ['As the person describes it: the code, or a word of it.'] },
  { id: 'person.height', heading: 'Height', text: ['Centimetres, or feet and inches. Example: 180, or 5 11.'] },
  { id: 'person.description', heading: 'Build, hair, eyes', text: ['As seen, in a few words. Example: stocky; brown, short; blue.'] },
  { id: 'person.nationality', heading: 'Nationality', text: ['As given or as in a document.'] },
  { id: 'person.occupation', heading: 'Occupation', text: ['As given.'] },
  { id: 'person.interpreter', heading: 'Interpreter', text: ['The language an interpreter is needed for. Empty where none is.'] },
  {
    id: 'person.marks',
    heading: 'Marks',
    text: ['Kind, where on the body, and what it shows: all three, or none. Example: tattoo, left forearm, swallow.']
  },
  {
    id: 'person.addresses',
    heading: 'Home address',
    text: ['The address in one line, and the postcode or its first half. Example: IP22 4AB, or IP22.']
  },
  {
    id: 'person.identifiers',
    heading: 'Identifier',
    text: ['What kind of number, and the number. The check letter of a CRO number is verified. Example: CRO, 65656/91H.']
  },
  { id: 'person.phones', heading: 'Telephone', text: ['One number, as dialled in the United Kingdom.'] },
  {
    id: 'person.identity',
    heading: 'Confirming who it is',
    text: [
      'A person opened from a check is possible: the heading and every line of danger begin with that word. The page shows what to ask, what this record answers, and what the others found would. When the answer fits, {person.confirm} confirms it; the log says that you did. {person.withdraw} undoes it. It holds for this stop: another check of the same person begins as possible.',
      'A record opened by its own number (ID, with a PNC ID, CRO or ASN) counts as identified by that number, and says so.'
    ]
  },
  {
    id: 'person.sealed',
    heading: 'Sealed details',
    text: [
      'Safeguarding details are sealed. Opening them ({person.openSealed}) takes a reason of their own, which is logged with your name, and your supervisor is told. They are shown in this tab alone and are gone when it is closed or the workstation is locked.'
    ]
  },
  {
    id: 'person.childReason',
    heading: 'A child’s record',
    text: ['A child is under 18. Opening the record takes one more reason, which is logged. Warnings, wanted and missing never do.']
  }
]
registerTopics(PERSON_TOPICS)
