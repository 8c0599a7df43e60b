import type { ParsedCallInput } from '../../contract/calls.ts'
import { success } from '../../contract/result.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'
import type { WriteCommand } from '../writes/command.ts'

type WantedCall = 'wanted.create' | 'wanted.read' | 'wanted.history' | 'wanted.change' | 'wanted.confirm' | 'wanted.secondCheck'

const changeCommand = ({ context, personId, reportId, draftId, change }: ParsedCallInput<'wanted.change'>): WriteCommand => {
  const submitted = { context, draftId, personId, params: { personId, reportId } }
  switch (change.kind) {
    case 'amend':
      return { ...submitted, endpoint: 'amendWanted', title: 'Amendment of a wanted report', body: change.body }
    case 'extend':
      return { ...submitted, endpoint: 'extendWanted', title: 'Review of a wanted report', body: change.body }
    case 'transfer':
      return { ...submitted, endpoint: 'transferWanted', title: 'Transfer of a wanted report', body: change.body }
    case 'cancel':
      return { ...submitted, endpoint: 'cancelWanted', title: 'Cancellation of a wanted report', body: change.body }
  }
}

export const wantedHandlers = (desk: () => Desk): Pick<Handlers, WantedCall> => ({
  'wanted.create': async ({ context, personId, draftId, content, unconfirmed }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'createWanted',
        title: unconfirmed ? 'Unconfirmed wanted report' : 'Wanted report',
        context,
        draftId,
        personId,
        params: { personId },
        body: { content, unconfirmed }
      })
    ),
  'wanted.read': ({ context, personId, reportId }) => desk().call('wantedReport', { context, params: { personId, reportId } }),
  'wanted.history': ({ context, personId, reportId }) => desk().call('wantedHistory', { context, params: { personId, reportId } }),
  'wanted.change': async (input) => success(await desk().outbox.submit(changeCommand(input))),
  'wanted.confirm': async ({ context, personId, reportId, draftId, body }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'confirmWanted',
        title: 'Confirmation of a wanted report',
        context,
        draftId,
        personId,
        params: { personId, reportId },
        body
      })
    ),
  'wanted.secondCheck': async ({ context, personId, reportId, draftId, body }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'secondCheckWanted',
        title: 'Second check of a wanted report',
        context,
        draftId,
        personId,
        params: { personId, reportId },
        body
      })
    )
})
