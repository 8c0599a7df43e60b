import { refuse } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'
import { timeInWords } from '../moment.ts'
import { nameOf } from '../niam/colleagues.ts'
import type { RequestRow } from './request-row.ts'

/** Another force's is as unknown as none. */
export const NO_REQUEST = refuse('not-found/record', 'No request of your force is held under this id.', [
  { errorDetailType: 'not-found', message: 'Incorrect requestId' }
])

const STATE_WORDS: Readonly<Record<Exclude<RequestRow['state'], 'waiting'>, string>> = {
  submitted: 'has been submitted',
  returned: 'has been returned to its sender',
  withdrawn: 'was withdrawn by its sender'
}

/** Why nothing more is done with it; undefined while it waits. */
export const doneWith = ({
  state,
  reference,
  record_reference: record
}: Pick<RequestRow, 'state' | 'reference' | 'record_reference'>): Refusal | undefined =>
  state === 'waiting'
    ? undefined
    : refuse(
        'unprocessable/not-allowed',
        `Request ${reference} ${STATE_WORDS[state]}${state === 'submitted' && record !== null ? ` as ${record}` : ''}. Nothing more was done.`,
        [{ errorDetailType: 'request-state', message: `It is ${state}.` }]
      )

export const takenBy = (holder: string, until: string): Refusal =>
  refuse(
    'conflict/pending-change-exists',
    `${nameOf(holder)} is at it until ${timeInWords(until)}. Take another one, or wait until it is put back.`,
    [{ errorDetailType: 'lease', message: `${nameOf(holder)} is at it until ${timeInWords(until)}.` }]
  )
