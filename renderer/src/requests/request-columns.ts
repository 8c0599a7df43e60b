import type { RequestItem } from '../../../mock-server/api/requests.ts'
import type { Column, Sorting } from '../ui/table/columns.ts'
import { ageWords, faultWords, holderWords, kindWords, requestClock, sourceWords, stateWords } from './request-words.ts'

export const idOf = ({ requestId }: RequestItem): string => requestId

/** The most urgent first, as LEDS gives them. */
export const BY_CLOCK: Sorting = { by: 'clock', descending: false }

const padded = (number: number): string => String(number).padStart(5, '0')

/** @param at read at each look; @param me user's name */
export const requestColumns = (at: () => Date, me: () => string): readonly Column<RequestItem>[] => [
  {
    id: 'clock',
    heading: 'Clock',
    least: 150,
    text: (request) => requestClock(request, at()).text,
    order: ({ dueAt, reference }) => `${dueAt} ${reference}`,
    always: true
  },
  { id: 'reference', heading: 'Request', least: 142, mono: true, text: ({ reference }) => reference, always: true },
  { id: 'kind', heading: 'Kind', least: 134, text: kindWords },
  { id: 'heading', heading: 'About', least: 150, share: 2, text: ({ heading }) => heading },
  { id: 'source', heading: 'From', least: 150, share: 2, text: sourceWords },
  {
    id: 'age',
    heading: 'Came',
    least: 100,
    text: (request) => `${ageWords(request, at())} ago`,
    order: ({ receivedAt }) => receivedAt
  },
  { id: 'faults', heading: 'Faults', least: 124, text: faultWords, order: ({ faultCount }) => padded(faultCount) },
  {
    id: 'holder',
    heading: 'Taken by',
    least: 130,
    share: 1,
    text: (request) => holderWords(request, me(), at())
  },
  { id: 'state', heading: 'State', least: 150, text: stateWords, onChoice: true },
  { id: 'sender', heading: 'Sender’s number', least: 130, mono: true, text: ({ senderReference }) => senderReference, onChoice: true },
  { id: 'to', heading: 'For', least: 70, mono: true, text: ({ to }) => to, onChoice: true }
]
