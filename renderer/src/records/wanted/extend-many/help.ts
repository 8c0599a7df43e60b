import { registerTopics } from '../../../app/help/topics.ts'

registerTopics([
  {
    id: 'wanted.extendMany',
    heading: 'Extending several reports',
    text: [
      'One review date and one reason for every report picked, or for all of a person’s that your force owns where it is asked on their page (Alt+V). The date must be after today and after the present review date of each; for example +365. The reason stands in the history of each, for example: Still sought, enquiries go on.',
      'Each report is opened, changed and recorded by itself, with its own reference in the justification. What LEDS refuses is named with its reason and stays as it was; Ctrl+Enter sends those again and no others. What you typed for one that failed is kept among your drafts and can be mended there.'
    ]
  }
])
