import { success } from '../../contract/result.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'
import { createCommand } from './create-command.ts'

type ArrestCall = Extract<keyof Handlers, `arrest.${string}`>

/** Arrest reports and what follows them. Each write is one of its own draft's; reads go out with the stop they belong to. */
export const arrestHandlers = (desk: () => Desk): Pick<Handlers, ArrestCall> => ({
  'arrest.create': async (input) => success(await desk().outbox.submit(createCommand(input))),
  'arrest.addOffence': async ({ context, personId, reportId, draftId, body }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'addOffence',
        title: 'Offence of an arrest report',
        context,
        draftId,
        personId,
        params: { personId, reportId },
        body
      })
    ),
  'arrest.addRemand': async ({ context, personId, reportId, draftId, body }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'createRemand',
        title: 'Remand',
        context,
        draftId,
        personId,
        params: { personId, reportId },
        body
      })
    ),
  'arrest.makeCase': async ({ context, personId, draftId, body }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'createDisposal',
        title: 'Case',
        context,
        draftId,
        personId,
        params: { personId },
        body
      })
    ),
  'arrest.addResult': async ({ context, personId, courtCaseId, draftId, body }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'addDisposalResult',
        title: 'Results of a case',
        context,
        draftId,
        personId,
        params: { personId, courtCaseId },
        body
      })
    ),
  'arrest.addSubsequent': async ({ context, personId, courtCaseId, draftId, body }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'addSubsequentResult',
        title: 'Results of a later hearing',
        context,
        draftId,
        personId,
        params: { personId, courtCaseId },
        body
      })
    ),
  'arrest.amendRemand': async ({ context, personId, reportId, remandId, draftId, body }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'amendRemand',
        title: 'Amendment of a remand',
        context,
        draftId,
        personId,
        params: { personId, reportId, remandId },
        body
      })
    ),
  'arrest.reports': ({ context, personId }) => desk().call('arrestReports', { context, params: { personId } }),
  'arrest.versions': ({ context, personId }) => desk().call('arrestSummons', { context, params: { personId } }),
  'arrest.read': ({ context, personId, reportId }) => desk().call('arrestReport', { context, params: { personId, reportId } }),
  'arrest.reportHistory': ({ context, personId, reportId }) => desk().call('arrestHistory', { context, params: { personId, reportId } }),
  'arrest.remand': ({ context, personId, reportId, remandId }) =>
    desk().call('remand', { context, params: { personId, reportId, remandId } }),
  'arrest.history': ({ context, personId }) => desk().call('disposalHistory', { context, params: { personId } })
})
