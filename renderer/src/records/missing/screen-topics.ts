import type { HelpTopic } from '../../app/help/topics.ts'

/** Of the screens. */
export const SCREEN_TOPICS: readonly HelpTopic[] = [
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
      '{unidentified.amend} amends the record, {unidentified.cancel} cancels what was recorded in error. {report.history} shows every version field by field. Only the force that owns it changes it: what you change in another force’s goes to them as a proposal, with your reason.'
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
