import { registerTopics } from '../../../app/help/topics.ts'

registerTopics([
  {
    id: 'wanted-change',
    heading: 'Changing a wanted report',
    text: [
      'Amend shows the whole report as it stands; each field that you change is marked and says what it said before. F8 shows the report as it will be circulated with what changes, Enter there sends it. A change of power, grounds, category, offence or warrant is looked at by another operator again.',
      'Extend review, transfer and cancel ask only what they need. Ctrl+Enter sends them. A report is changed by the force that owns it: what you change in another force’s report goes to them as a proposal, with your reason.',
      'If somebody changed the report since you began, what only they changed is taken over and marked, and what both of you changed is asked field by field. Nothing that you typed is lost.'
    ]
  },
  {
    id: 'wanted.confirm.reference',
    heading: 'Crime reference',
    text: [
      'The number of the crime record, with which the bureau confirms a control room’s report within 48 hours. Required. Confirmed, the report stands until a review in 12 months; not confirmed, it is deleted after six weeks. Example: 36/4521/26.'
    ]
  },
  {
    id: 'wanted.confirm.officer',
    heading: 'Officer',
    text: ['Who answers for the report from now on and is told when the person is found. Required. Example: DS 1187 Okoro, Norwich CID.']
  },
  {
    id: 'wanted.secondCheck.note',
    heading: 'What is to be looked at again',
    text: [
      'A report with a power of arrest is looked at by another operator within 24 hours; it is circulated meanwhile. Alt+C confirms it. To query it say here what is wrong and press Ctrl+Enter: it goes back to who wrote it. Example: The warrant number is that of the brother.'
    ]
  },
  { id: 'wanted.change.note', heading: 'Note', text: ['What the next reader should know of this change. It stands in the history.'] },
  {
    id: 'wanted.extend.note',
    heading: 'Why it stands on',
    text: [
      'Why the report is still needed. Required; it stands in the history. Example: Still sought, bail refused at court on 2 November.'
    ]
  },
  {
    id: 'wanted.transfer.ownerForce',
    heading: 'New owner',
    text: [
      'The force and station that will own the report: four characters, or part of the name. Required. From then on only they change it.'
    ]
  },
  {
    id: 'wanted.transfer.note',
    heading: 'Why it goes there',
    text: ['Why the other force takes it over, and who agreed to it. Required; it stands in the history.']
  },
  {
    id: 'wanted.cancel.reason',
    heading: 'Why it is cancelled',
    text: [
      'Type part of it or open the list with Alt+Down: arrested, surrendered, no longer required, recorded in error and others. Required.'
    ]
  },
  {
    id: 'wanted.cancel.date',
    heading: 'Date',
    text: ['When what ended it happened: today unless you change it, never in the future nor before the report was circulated.']
  }
])
