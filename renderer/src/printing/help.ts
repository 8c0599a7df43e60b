import { registerTopics } from '../app/help/topics.ts'

registerTopics([
  {
    id: 'print',
    heading: 'Printing',
    text: [
      'F9 or Ctrl+P prints what stands in front: a person, a report, the answer to a check, what is due, or who was found without a name. LEDS is asked for it anew; what is shown is what is printed, word for word. Of a list the rows that its filter shows are printed, in their order. Sealed details and driver records are never printed.',
      'Every page bears the marking, your name, force, workstation, the time, a number and the reason. Fact and opinion are told apart. The number and what was printed are recorded before a page leaves; where they cannot be, nothing is printed.',
      'Printers that only make files are not used. In the loopback shell the browser prints the same document.'
    ]
  },
  {
    id: 'print.reason',
    heading: 'Why it is printed',
    text: ['Asked every time. Type a word of it and press Enter. Example: court.']
  },
  {
    id: 'print.words',
    heading: 'In words',
    text: [
      'Who asked for it and what for, 3 to 200 characters. It stands on every page and in the log. Example: Remand hearing, DC Hallam.'
    ]
  },
  {
    id: 'print.printer',
    heading: 'Printer',
    text: ['A printer of this workstation. Your administrator may allow some only. Example: Front office.']
  },
  {
    id: 'print.copies',
    heading: 'Copies',
    text: ['1 to 20. All bear the same number, and all are to be returned or destroyed. Example: 2.']
  },
  {
    id: 'prints',
    heading: 'Prints',
    text: [
      'The ledger of what you printed, and for supervisors of what the force printed (Alt+Y). It names nobody. A print is due back four weeks after it was made, where your force’s policy sets no other time, and then stands under Overdue.',
      'Alt+X records that the chosen print was destroyed, Alt+B that it was returned; for all its copies, once. Alt+N says that it never came out: only who printed it, within 10 minutes.',
      'Alt+K finds a print by the number on its pages, typed or scanned from the bars beside it, such as P-26-000123. For supervisors it says who printed it, when and why; that look-up belongs to a stop and is logged.',
      'In its last week a print stands in its printer’s Due list, once overdue in the supervisor’s too.'
    ]
  }
])
