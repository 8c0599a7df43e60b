import { registerTopics } from '../../app/help/topics.ts'

registerTopics([
  {
    id: 'report.ownerReason',
    heading: 'Why you record it for them',
    text: [
      'Asked where the owner of a new report is another force than yours: they are bound by it, and its clocks run for them. Say who there asked for it, or why it could not wait. It stays with the report.',
      'Where nobody there asked, choose a station of your own as the owner. Example: DS Penrose, Trinity Road, asked by telephone at 0310; their system is down.'
    ]
  },
  {
    id: 'history',
    heading: 'History',
    text: [
      'Every version of the record, the newest first: what was done, when, by whom and on whose behalf, why, and field by field what it said before and after. Opinion is marked. Nothing is overwritten.',
      'Up and Down go from version to version, Home and End to the newest and the first. Esc, or the history key again, brings the person back.'
    ]
  },
  {
    id: 'conflict',
    heading: 'Changed by both',
    text: [
      'Somebody changed the record after you opened it. What only one of you changed stands already and is marked. Here are the fields that both changed: as they were, as the other wrote them, and as you did.',
      'T or 1 takes theirs, M or 2 keeps yours, E lets you write the field anew; without single keys, Left and Right choose and Enter goes on. Ctrl+Enter goes on once all are decided: you see the whole once more before it is sent.',
      'Nothing that you typed is lost: until it is sent your draft keeps it, also past a lock.'
    ]
  }
])
