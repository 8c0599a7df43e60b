import { describe, expect, it } from 'vitest'
import { formatPncId } from '../../api/identifiers/pnc-id.ts'
import { ProposedReportSchema } from '../../api/requests.ts'
import { loadReference } from '../../src/reference/reference.ts'
import { judge } from '../../src/requests/judge.ts'
import { syntheticPeople } from '../people.ts'
import { MISTAKE_NAMES } from './mistakes.ts'
import { plannedRequest } from './proposed-report.ts'

const now = '2026-11-22T14:00:00.000Z'
const plan = { seed: 42, today: '2026-11-22', now }
const people = [...syntheticPeople({ seed: 42, people: 120, today: plan.today })].flatMap(({ content }) => {
  const { names, birth, sex } = content
  const { surname, forenames = [] } = names[0] ?? {}
  return surname === undefined || birth.date?.length !== 10 || birth.date > '2005'
    ? []
    : [{ surname, forenames, birthDate: birth.date, sex, pncId: formatPncId(2001, 123_456) }]
})
const reference = loadReference()
const many = Array.from({ length: 400 }, (_, number) => plannedRequest(plan, number + 1, people))
const faultsOf = ({ report }: (typeof many)[number]) => judge(report, { reference, at: new Date(now) }).faults

describe('generated requests', () => {
  it('are the same for the same seed and number, and differ from number to number', () => {
    expect(plannedRequest(plan, 7, people)).toEqual(many[6])
    expect(new Set(many.map(({ report }) => report.senderReference)).size).toBe(400)
    expect(plannedRequest({ ...plan, seed: 43 }, 7, people)).not.toEqual(many[6])
  })
  it('can all be read as what forces and courts send', () => {
    for (const { report } of many) expect(ProposedReportSchema.safeParse(report).error?.issues).toBeUndefined()
  })
  it('are of every kind, some with every mistake, most with none', () => {
    expect(new Set(many.map(({ report }) => report.kind)).size).toBe(5)
    expect([...new Set(many.map(({ mistake }) => mistake))].toSorted()).toEqual([...MISTAKE_NAMES, null].toSorted())
    expect(many.filter(({ mistake }) => mistake === null).length).toBeGreaterThan(250)
  })
  it('break a rule where they have a mistake, and none where they have none', () => {
    const unjudged = many.filter((planned) => planned.mistake === null && faultsOf(planned).length > 0)
    expect(unjudged.map((planned) => [planned.report.kind, faultsOf(planned)])).toEqual([])
    const unnoticed = many.filter((planned) => planned.mistake !== null && faultsOf(planned).length === 0)
    expect(unnoticed.map(({ mistake, report }) => [mistake, report.kind])).toEqual([])
  })
})
