import { registerTopics } from '../app/help/topics.ts'

registerTopics([
  {
    id: 'retention',
    heading: 'Retention',
    text: [
      'What the retention job will do to your force’s reports, day by day, and why: which reports are erased, and whose review date passes. It shows 35 days ahead; Alt+Y shows a year.',
      'Erasing is final. On its day a report goes with every version, and nobody can bring it back, but for property and vehicle reports: for 14 days Alt+E shows what was weeded of them, and Enter or Alt+V restores one, with the reason why it stands on. For example: bicycle seen on sale again. A weeded vehicle report reads as recovered until then. What remains is the entry in the audit log that it was erased, when and by which rule.',
      'A report that has to stand on is extended before its day: Enter on it opens the extension, with a new review date and the reason why it stands on. A cancelled report cannot be extended.',
      'Space picks a line, Alt+A all that are shown; Alt+X extends every report picked with one date and one reason. Alt+O sorts by a column, Alt+U shows or hides one, for example the owner; both are kept for you. Ctrl+F filters, for example: cancelled.'
    ]
  }
])
