import { INCOMING_OUTCOMES, MOST_POSTED_PER_MINUTE } from '../../api/incoming.ts'
import { refuse, wrong } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'
import { timeInWords } from '../moment.ts'
import { nameOf } from '../niam/colleagues.ts'
import type { IncomingRow } from './incoming-row.ts'

/** Another force's is as unknown as none. */
export const NO_CHECK = refuse('not-found/record', 'No check of your control room is held under this id.', [
  { errorDetailType: 'not-found', message: 'Incorrect incomingId' }
])

export const takenBy = ({ holder, until }: { readonly holder: string; readonly until: string }): Refusal => {
  const who = `${nameOf(holder)} has it until ${timeInWords(until)}`
  return refuse('conflict/pending-change-exists', `${who}. Take the next one.`, [{ errorDetailType: 'lease', message: `${who}.` }])
}

export const doneBefore = ({ reference, outcome, done_by: by, done_at: at }: IncomingRow): Refusal => {
  const ended = outcome === null ? 'is done' : `ended as “${INCOMING_OUTCOMES[outcome].toLowerCase()}”`
  const whoAndWhen = by === null || at === null ? '' : `, ${nameOf(by)} at ${timeInWords(at)}`
  return refuse('unprocessable/not-allowed', `Check ${reference} ${ended}${whoAndWhen}. Nothing more was done.`, [
    { errorDetailType: 'incoming-state', message: 'It is done.' }
  ])
}

export const takeItFirst = ({ reference }: IncomingRow): Refusal =>
  refuse('unprocessable/not-allowed', `You do not have check ${reference}. Take it first: what is asked is for who works on it.`, [
    { errorDetailType: 'lease', message: 'It is not taken by you.' }
  ])

export const otherUnderReference = (reference: string): Refusal =>
  refuse(
    'conflict/reference-id-reused',
    `Another check was sent under this reference of yours and stands as ${reference}. Send this one under a new reference.`,
    [wrong('reference', 'This reference was used for another check.', 'reference-id')]
  )

export const tooManyPosted: Refusal = refuse(
  'throttled/too-many',
  `You have sent ${MOST_POSTED_PER_MINUTE} checks within a minute, as many as one source may. This one was not put into the queue: send it again, under the same reference, in a minute.`
)

/** Whose it is, is not said. */
export const ID_TAKEN = refuse(
  'conflict/reference-id-reused',
  'Another check stands under this id. Write the call down again: it is given a new one.',
  [wrong('callId', 'This id was used for another check.', 'reference-id')]
)

export const NO_SUCH_STATION = refuse(
  'bad-request/invalid-body',
  'The check was not put into a queue: nobody reads that of this station.',
  [wrong('to', 'must be a valid force station code', 'rule')]
)

export const notTo = (message: string): Refusal =>
  refuse('bad-request/invalid-body', 'It was not handed over: choose another colleague.', [wrong('to', message, 'rule')])
