import type { ParsedCallInput } from '../../contract/calls.ts'
import { success } from '../../contract/result.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'
import type { WriteCommand } from '../writes/command.ts'

type MissingCall = Extract<keyof Handlers, `missing.${string}` | `unidentified.${string}`>

const changeCommand = ({ context, personId, reportId, draftId, change }: ParsedCallInput<'missing.change'>): WriteCommand => {
  const submitted = { context, draftId, personId, params: { personId, reportId } }
  switch (change.kind) {
    case 'amend':
      return { ...submitted, endpoint: 'amendMissing', title: 'Amendment of a missing report', body: change.body }
    case 'sighting':
      return { ...submitted, endpoint: 'addSighting', title: 'Sighting of a missing person', body: change.body }
    case 'answer-risk':
      return { ...submitted, endpoint: 'answerRisk', title: 'Risk answers of a missing report', body: change.body }
    case 'review':
      return { ...submitted, endpoint: 'reviewMissing', title: 'Risk review of a missing report', body: change.body }
    case 'found':
      return { ...submitted, endpoint: 'foundMissing', title: 'Found report', body: change.body }
    case 'return-interview':
      return { ...submitted, endpoint: 'recordReturnInterview', title: 'Return interview', body: change.body }
    case 'transfer':
      return { ...submitted, endpoint: 'transferMissing', title: 'Transfer of a missing report', body: change.body }
    case 'cancel':
      return { ...submitted, endpoint: 'cancelMissing', title: 'Cancellation of a missing report', body: change.body }
  }
}

const unidentifiedCommand = ({ context, personId, draftId, change }: ParsedCallInput<'unidentified.change'>): WriteCommand => {
  const submitted = { context, draftId, personId, params: { personId } }
  switch (change.kind) {
    case 'amend':
      return { ...submitted, endpoint: 'amendUnidentified', title: 'Amendment of a record without a name', body: change.body }
    case 'identify':
      return { ...submitted, endpoint: 'identifyUnidentified', title: 'Identification', body: change.body }
    case 'reopen':
      return { ...submitted, endpoint: 'reopenUnidentified', title: 'Identification taken back', body: change.body }
    case 'cancel':
      return { ...submitted, endpoint: 'cancelUnidentified', title: 'Cancellation of a record without a name', body: change.body }
  }
}

export const missingHandlers = (desk: () => Desk): Pick<Handlers, MissingCall> => ({
  'missing.create': async ({ context, personId, draftId, content }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'createMissing',
        title: 'Missing report',
        context,
        draftId,
        personId,
        params: { personId },
        body: { content }
      })
    ),
  'missing.read': ({ context, personId, reportId }) => desk().call('missingReport', { context, params: { personId, reportId } }),
  'missing.list': ({ context, personId }) => desk().call('missingReports', { context, params: { personId } }),
  'missing.history': ({ context, personId, reportId }) => desk().call('missingHistory', { context, params: { personId, reportId } }),
  'missing.matches': ({ context, personId, reportId }) => desk().call('missingMatches', { context, params: { personId, reportId } }),
  'missing.change': async (input) => success(await desk().outbox.submit(changeCommand(input))),
  'unidentified.find': ({ context, query }) => desk().call('findUnidentified', { context, body: query }),
  'unidentified.history': ({ context, personId }) => desk().call('unidentifiedHistory', { context, params: { personId } }),
  'unidentified.change': async (input) => success(await desk().outbox.submit(unidentifiedCommand(input))),
  'unidentified.create': async ({ context, draftId, content, searchToken }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'createUnidentified',
        title: 'Report of somebody unidentified',
        context,
        draftId,
        personId: null,
        params: {},
        body: { content, searchToken }
      })
    ),
  'unidentified.read': ({ context, personId }) => desk().call('unidentified', { context, params: { personId } }),
  'unidentified.list': ({ context }) => desk().call('unidentifiedList', { context }),
  'unidentified.matches': ({ context, personId }) => desk().call('unidentifiedMatches', { context, params: { personId } })
})
