import { success } from '../../contract/result.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'

type DraftCall = 'drafts.hold' | 'drafts.save' | 'drafts.list' | 'drafts.discard' | 'drafts.handOver'

export const draftHandlers = (desk: () => Desk): Pick<Handlers, DraftCall> => ({
  'drafts.hold': async ({ draftId, content }) => desk().drafts.hold(draftId, content),
  'drafts.save': ({ draftId }) => desk().drafts.save(draftId),
  'drafts.list': async () => success({ drafts: [...desk().drafts.list()] }),
  'drafts.discard': async ({ draftId }) => {
    desk().drafts.discard(draftId)
    return success({})
  },
  'drafts.handOver': ({ draftId, ...handover }) => desk().drafts.handOver(draftId, handover)
})
