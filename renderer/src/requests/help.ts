import { registerTopics } from '../app/help/topics.ts'

registerTopics([
  {
    id: 'requests',
    heading: 'Requests of forces and courts',
    text: [
      'What forces and courts ask of your force stands here, the most urgent first: new reports, amendments, and proposals of other forces to change a report that yours owns. Each line says its kind, who sent it, how long ago it came, its clock (the time that the sender wishes, else a day after it came), how many faults LEDS found in it, and who is at it. It names nobody.',
      'Enter takes the chosen request, so that nobody else is at it, and opens it. It is free again when you close its tab, lock or sign out. Reading it is logged with reason 9 and a justification composed from its number.',
      'Alt+B turns to what your force has sent to others and how that stands, and back. Alt+Y shows those done with too. Alt+G leads to the files of many requests.'
    ]
  },
  {
    id: 'request',
    heading: 'A request',
    text: [
      'Every field stands as its sender gave it, beside what the form makes of it. What breaks a rule is said at its field, in words that say how to mend it; F7 goes from one to the next. Opinion is marked.',
      'Alt+O opens it as a draft. A report on a person is opened on the person you choose: the sender’s word alone does not say who it is. In the form everything stands as it was given, marked until you have looked at it; nothing is typed again. Sending the form makes the record and closes the request in one step.',
      'Alt+U withdraws what your own force has sent, as long as the other has not dealt with it: the reason is read there. Example: found meanwhile.',
      'Alt+X returns it to its sender with a reason. Alt+P puts it back for somebody else. For example: the birth date cannot be right, so you return it with “Look at the birth date again”.',
      'A proposal comes from another force that may not change your report itself. Beside each field stands what it said when it was proposed. Alt+A accepts it: the change is made on the other force’s behalf. Where the report was changed since, open it as a draft instead.'
    ]
  },
  {
    id: 'request-return',
    heading: 'Returning a request',
    text: [
      'A request that cannot become a record goes back to its sender, who reads why, what they are to do, and your remark at each field. What LEDS found wrong stands at its field already. Ctrl+Enter returns it.'
    ]
  },
  {
    id: 'request-return.reason',
    heading: 'Why it goes back',
    text: ['Chosen from a list, so that forces can count why requests fail. Example: something in it cannot be right.']
  },
  {
    id: 'request-return.note',
    heading: 'What the sender is to do',
    text: [
      'Read by the sender. It says what is to be done next, not only what is wrong. Example: give the court that issued the warrant and send it again.'
    ]
  },
  {
    id: 'request-return.remarks',
    heading: 'Remark at a field',
    text: [
      'Stands at this field when the sender reads the return. Leave it empty where nothing is wrong. Example: the warrant is dated after it was issued.'
    ]
  },
  {
    id: 'updategrams',
    heading: 'Updategrams',
    text: [
      'A file of many requests that another system sent. Each row is checked by itself: an accepted row waits in the inbox; a returned one is back with its sender as a request that says why field by field; a refused one could not be read, or was sent before. No row is lost: the three add up to the rows of the file, and a file that was interrupted goes on where it was.',
      'The arrows choose a file. Alt+Y shows its refused, returned, accepted or all rows, each with its reason. Alt+K shows further rows.'
    ]
  },
  {
    id: 'wanted.proposalReason',
    heading: 'Why the owner should change it',
    text: [
      'A report of another force is changed by its owner alone. What you fill in here goes to them as a proposal, with this reason, and alters nothing until they accept it. Example: seen in Bristol this morning, the officer there has changed.'
    ]
  }
])
