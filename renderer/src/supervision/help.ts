import { registerTopics } from '../app/help/topics.ts'

registerTopics([
  {
    id: 'incident',
    heading: 'Report a security incident',
    text: [
      'Ctrl+K, then “Report a security incident”, from wherever you are signed in. It gets a number and goes to the supervisors of your force and to the administrators; what you wrote stands behind the number, and no notification says anything of it.',
      'At a locked workstation nobody is known: unlock it first, or report it at another one.'
    ]
  },
  { id: 'incident.category', heading: 'Kind of incident', text: ['Type a word of it and press Enter. Example: print.'] },
  {
    id: 'incident.when',
    heading: 'When it happened',
    text: ['As far as is known, never after now; filled in with now. Example: today 09:30.']
  },
  {
    id: 'incident.words',
    heading: 'In your own words',
    text: [
      '10 to 2,000 characters: what happened, where, who knows of it. Name no details of records. Example: A print of two pages lay at the front desk for an hour.'
    ]
  },
  {
    id: 'supervision',
    heading: 'Supervision',
    text: [
      'Security incidents that were reported, and for supervisors who of the force opened sealed details, whose, when and why. Reading it is logged, with your reason.',
      'What nobody has seen stands first. Alt+A notes that you have seen the chosen one; your name stands there from then on. What you opened or reported yourself another supervisor notes.'
    ]
  }
])
