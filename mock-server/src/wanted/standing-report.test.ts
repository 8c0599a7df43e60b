import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { PersonContentSchema } from '../../api/people.ts'
import { WantedContentSchema } from '../../api/wanted.ts'
import type { WantedReport } from '../../api/wanted.ts'
import { insertReport } from '../../population/insert-report.ts'
import { migrate } from '../../store/migrations/migrate.ts'
import { MIGRATIONS } from '../../store/migrations/migrations.ts'
import { loadReference } from '../reference/reference.ts'
import { adult, wantedContent } from '../testing/people.ts'
import { changeFaults } from './change-faults.ts'
import type { Change } from './change.ts'
import { changeWanted } from './change.operation.ts'
import { wantedReport } from './operations.ts'
import { wantedHistory } from './versions.ts'

const CIRCULATED = '2025-10-01T08:15:00.000Z'
const NOW = '2026-11-22T10:00:00.000Z'
const TODAY = '2026-11-22'
const which = { personId: randomUUID(), reportId: randomUUID() }
const content = WantedContentSchema.parse({
  ...wantedContent,
  offence: { cjsCode: 'TH68006' },
  reviewDate: '2026-10-01'
})
const reference = loadReference()

let database: Database.Database
beforeEach(() => {
  database = new Database(':memory:')
  migrate(database, MIGRATIONS, CIRCULATED)
  database
    .prepare("INSERT INTO person VALUES (1, ?, '2025/0000001A', 'urn', '36NN', ?, 'v', ?, 'x', null, ?, 'x')")
    .run(which.personId, JSON.stringify(PersonContentSchema.parse(adult('Synthworth'))), CIRCULATED, CIRCULATED)
  const report = {
    id: which.reportId,
    kind: 'wanted' as const,
    reference: 'WR-25-000001',
    status: 'circulated',
    open: true,
    at: CIRCULATED,
    headline: 'Wanted',
    secondCheck: 'done' as const,
    content
  }
  insertReport(database, { person: 1, ownerForce: '36NN', report, version: 'first' })
})
const held = (): WantedReport => {
  const report = wantedReport(database, which)
  if (report === null) throw new Error('the report is gone')
  return report
}
const make = (asked: Change): void => {
  changeWanted(database, {
    request: {
      requestId: randomUUID(),
      client: 'test',
      referenceId: randomUUID(),
      method: 'PATCH',
      path: 'amendWanted',
      bodyHash: '',
      initiator: 'bureau1',
      at: NOW
    },
    write: {
      ...which,
      asked,
      versionToChange: held().versionToChange,
      version: randomUUID(),
      headline: 'Wanted',
      by: 'bureau1',
      onBehalfOf: 'PC 4312',
      reason: null,
      justification: null
    }
  })
}

describe('a report that was put in as it stands', () => {
  it('has one version, circulated, for reasons that were not recorded', () => {
    const history = wantedHistory(database, which)
    expect(history?.versions).toEqual([
      {
        versionNumber: 1,
        versionToChange: 'first',
        action: 'circulated',
        at: CIRCULATED,
        by: 'Synthetic population',
        onBehalfOf: '36NN',
        reason: null,
        justification: null,
        note: null,
        status: 'circulated',
        secondCheck: 'done',
        cancellation: null,
        content
      }
    ])
  })
  it('keeps it as it was from its first change on', () => {
    const before = wantedHistory(database, which)?.versions
    make({ change: 'amend', content: { ...content, officer: 'DS Ngata' } })
    make({ change: 'extend', reviewDate: '2027-01-01', note: 'Still sought' })
    const versions = wantedHistory(database, which)?.versions ?? []
    expect(versions.slice(0, 1)).toEqual(before)
    expect(versions.map(({ versionNumber, action }) => [versionNumber, action])).toEqual([
      [1, 'circulated'],
      [2, 'amended'],
      [3, 'review-extended']
    ])
    expect(held()).toMatchObject({ versionNumber: 3, changedAt: NOW, content: { officer: 'DS Ngata', reviewDate: '2027-01-01' } })
  })
  it('H53: no version is ever overwritten, by the service itself neither', () => {
    make({ change: 'amend', content: { ...content, officer: 'DS Ngata' } })
    expect(() => database.prepare("UPDATE report_version SET changed_by = 'nobody'").run()).toThrow('never overwritten')
  })
})

describe('an amendment of a report whose review date has passed', () => {
  const faultsOf = (asked: object, undated = false): (string | undefined)[] => {
    const person = {
      personId: which.personId,
      pncId: '2025/0000001A',
      longPersonUrn: 'urn',
      versionToChange: 'v',
      ownerForce: '36NN',
      createdAt: CIRCULATED,
      createdBy: 'x',
      content: PersonContentSchema.parse(adult('Synthworth', undated ? { birth: {} } : {}))
    }
    const amended = WantedContentSchema.parse({ ...content, ...asked })
    return changeFaults({ change: 'amend', content: amended }, { report: held(), person, reference, today: TODAY }).map(
      ({ field }) => field
    )
  }
  it('is not refused for it, unless that date is changed to another one past', () => {
    expect(faultsOf({ officer: 'DS Ngata' })).toEqual([])
    expect(faultsOf({ reviewDate: '2026-11-22' })).toEqual(['content.reviewDate'])
    expect(faultsOf({ reviewDate: '2026-11-23' })).toEqual([])
  })
  it('nor for a birth date that the person never had, where the power of arrest stood already', () => {
    expect(faultsOf({ officer: 'DS Ngata' }, true)).toEqual([])
  })
})
