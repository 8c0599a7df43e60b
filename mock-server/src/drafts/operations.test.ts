import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { DraftContentSchema } from '../../api/drafts.ts'
import { migrate } from '../../store/migrations/migrate.ts'
import { MIGRATIONS } from '../../store/migrations/migrations.ts'
import { draftsExpired, draftsOf, saveDraft, sweepDrafts } from './operations.ts'

const SAVED = '2026-11-01T10:00:00.000Z'
const SIX_DAYS_ON = '2026-11-07T10:00:00.000Z'
const EIGHT_DAYS_ON = '2026-11-09T10:00:00.000Z'
const content = DraftContentSchema.parse({ kind: 'person', title: 'Person', fields: {}, context: null })

let database: Database.Database
beforeEach(() => {
  database = new Database(':memory:')
  migrate(database, MIGRATIONS, SAVED)
  saveDraft(database, { draftId: 'd-1', owner: 'bureau1', revision: 1, content, at: SAVED })
})

describe('a draft’s seven days', () => {
  it('it stands until then, and is swept after', () => {
    expect(draftsExpired(database, { at: SIX_DAYS_ON })).toBe(false)
    expect(draftsOf(database, { owner: 'bureau1', at: SIX_DAYS_ON })).toHaveLength(1)
    expect(draftsOf(database, { owner: 'bureau1', at: EIGHT_DAYS_ON })).toHaveLength(0)
    expect(draftsExpired(database, { at: EIGHT_DAYS_ON })).toBe(true)
    expect(sweepDrafts(database, { at: EIGHT_DAYS_ON }).swept).toBe(1)
    expect(draftsExpired(database, { at: EIGHT_DAYS_ON })).toBe(false)
  })
  it('begin anew when it is saved again', () => {
    saveDraft(database, { draftId: 'd-1', owner: 'bureau1', revision: 2, content, at: SIX_DAYS_ON })
    expect(sweepDrafts(database, { at: EIGHT_DAYS_ON }).swept).toBe(0)
  })
})
