import { registerTopics } from '../../app/help/topics.ts'

registerTopics([
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
