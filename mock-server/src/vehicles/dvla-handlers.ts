import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import type { Service } from '../service.ts'

export const readDvlaNotices =
  ({ store }: Service): Handler<'dvlaNotices'> =>
  async ({ query, caller, entry }) => {
    const answer = await store.read('dvlaNotices', { client: caller.client, ...query })
    const { notices } = answer
    const which = notices.length === 0 ? 'none' : `${notices[0]?.sequence ?? ''} to ${notices.at(-1)?.sequence ?? ''}`
    return reply(answer, [entry({ kind: 'disclosure', subject: `DVLA notices: ${which}` })])
  }

export const acknowledgeDvla =
  ({ store }: Service): Handler<'acknowledgeDvlaNotices'> =>
  async ({ body, caller, at, entry }) =>
    reply(
      await store.write('acknowledgeDvlaNotices', { client: caller.client, upTo: body.upTo, at: at.toISOString() }, [
        entry({ kind: 'disclosure', subject: `DVLA notices taken in up to ${body.upTo}` })
      ])
    )
