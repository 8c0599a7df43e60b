import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CallInput } from '../../contract/calls.ts'
import { systemClock } from '../clock.ts'
import { createCuttingProxy } from '../testing/cutting-proxy.ts'
import type { CuttingProxy } from '../testing/cutting-proxy.ts'
import { startMockServer } from '../testing/mock-server-process.ts'
import type { MockServerProcess } from '../testing/mock-server-process.ts'
import { openPage } from '../testing/page-of.ts'
import type { Page } from '../testing/page-of.ts'

const context = { reason: '9', justification: 'Arrest', originator: '4312', place: 'HIGH ST' }
const CODES = ['TH68010', 'TH68006', 'CD71039'] as const
const offence = (cjsOffenceCode: string) => ({
  committedOnBail: false,
  ownerCode: '36NN',
  startDate: '2026-01-20',
  offenceLocation: { locationType: 'text', locationText: 'High Street' },
  offenceCode: { offenceCodeType: 'cjs' as const, cjsOffenceCode }
})

describe('an arrest report of three offences whose connection is lost', () => {
  let server: MockServerProcess
  let proxy: CuttingProxy
  let page: Page
  let personId: string
  let checkname: string

  beforeAll(async () => {
    server = await startMockServer()
    proxy = await createCuttingProxy(server.url)
    page = await openPage(proxy.url, systemClock)
    await page.signIn('bureau1')
    const { candidates } = await page.value('people.search', { context, query: { surname: 'Smith' } })
    const adult = candidates.find(({ flags, birthDate }) => !flags.child && typeof birthDate === 'string' && birthDate < '1990')
    personId = adult?.personId ?? ''
    const held = await page.value('people.open', { context, personId })
    checkname = (held.person.content.names[0]?.surname ?? '').slice(0, 15).toLowerCase()
  })
  afterAll(async () => {
    await page.workstation.close()
    await proxy.shut()
    await server.stop('SIGKILL')
  })

  const input = (): CallInput<'arrest.create'> => ({
    context,
    draftId: randomUUID(),
    personId,
    checkname,
    changedBy: '36NN',
    content: {
      arrestFirstNames: ['John'],
      arrestLastName: 'Smith',
      processStage: 'A',
      processStageDate: '2026-01-21',
      ownerCode: '36NN',
      prosecutingAgent: 'CPS',
      arrestingOfficer: { lastName: 'Dunmore' }
    },
    offences: CODES.map((code, number) => ({ number, offence: offence(code) }))
  })
  const reports = async () => (await page.value('arrest.reports', { context, personId })).arrestSummaries
  const writeOf = (draftId: string) =>
    page.events.flatMap((event) => (event.kind === 'write' && event.write.draftId === draftId ? [event.write] : [])).at(-1)

  it.each([0, 1, 2])(
    'after step %i was done and its answer was lost: it goes on there, and nothing is doubled',
    { timeout: 60_000 },
    async (step) => {
      const before = await reports()
      let seen = 0
      proxy.cutAnswerTo(({ method, url }) => {
        if (method !== 'POST' || !/\/(arrest-reports|offences)$/.test(url ?? '')) return false
        seen += 1
        return seen === step + 1
      })
      const given = input()
      const first = await page.value('arrest.create', given)
      expect(first.steps?.filter(({ state }) => state === 'done')).toHaveLength(step)
      await expect.poll(() => writeOf(given.draftId)?.state, { timeout: 30_000 }).toBe('completed')
      const made = (await reports()).filter(
        ({ arrestReportHeadlines: { reportId } }) => !before.some((one) => one.arrestReportHeadlines.reportId === reportId)
      )
      expect(made.map(({ offencesHeadlines }) => offencesHeadlines.map(({ cjsOffenceCode }) => cjsOffenceCode))).toEqual([[...CODES]])
      expect(writeOf(given.draftId)?.recordId).toBe(made[0]?.arrestReportHeadlines.reportId)
    }
  )

  it.each([0, 1, 2])(
    'on a workstation that is killed while step %i is under way: the next one shows which are done, sends the rest, doubles nothing',
    { timeout: 60_000 },
    async (step) => {
      const before = await reports()
      const line = await createCuttingProxy(server.url)
      const killed = await openPage(line.url, systemClock)
      await killed.signIn('bureau3')
      const given = { ...input(), draftId: randomUUID() }
      await killed.value('drafts.hold', {
        draftId: given.draftId,
        content: { kind: 'arrest-report', title: 'Arrest', personId, fields: { offences: '0 1 2' }, carried: [], context }
      })
      let seen = 0
      line.cutAnswerTo(({ method, url }) => {
        if (method !== 'POST' || !/\/(arrest-reports|offences)$/.test(url ?? '')) return false
        seen += 1
        return seen === step + 1
      })
      expect(await killed.value('arrest.create', given)).toMatchObject({ state: 'in-doubt' })
      // What it still has in memory reaches nobody any more.
      await line.shut()
      await killed.workstation.close()

      const path = await createCuttingProxy(server.url)
      const next = await openPage(path.url, systemClock)
      await next.signIn('bureau3')
      const draftOf = async () => (await next.value('drafts.list', {})).drafts.find(({ draftId }) => draftId === given.draftId)
      await expect
        .poll(async () => (await draftOf())?.content.steps?.each.map(({ title, state }) => `${title}: ${state}`))
        .toEqual(
          ['Report and offence 1', 'Offence 2', 'Offence 3'].map(
            (title, at) => `${title}: ${at < step ? 'done' : at === step ? 'sent' : 'to-come'}`
          )
        )
      await next.value('arrest.create', given)
      await expect
        .poll(() => next.events.some((event) => event.kind === 'write' && event.write.state === 'completed'), { timeout: 30_000 })
        .toBe(true)
      expect(path.forwarded.filter((one) => /^POST .*\/(arrest-reports|offences)$/.test(one))).toHaveLength(CODES.length - step)
      const made = (await reports()).filter(
        ({ arrestReportHeadlines: { reportId } }) => !before.some((one) => one.arrestReportHeadlines.reportId === reportId)
      )
      expect(made.map(({ offencesHeadlines }) => offencesHeadlines.map(({ cjsOffenceCode }) => cjsOffenceCode))).toEqual([[...CODES]])
      await next.workstation.close()
      await path.shut()
    }
  )
})
