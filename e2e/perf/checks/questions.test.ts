import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PersonSearchSchema } from '../../../mock-server/api/people.ts'
import { PropertySearchSchema } from '../../../mock-server/api/property-search.ts'
import { VehicleSearchSchema } from '../../../mock-server/api/vehicle-search.ts'
import { seedPopulation } from '../../../mock-server/population/seed-population.ts'
import { migrate } from '../../../mock-server/store/migrations/migrate.ts'
import { MIGRATIONS } from '../../../mock-server/store/migrations/migrations.ts'
import { bareLookUps } from './bare-look-ups.ts'
import { KINDS, questionsOf } from './questions.ts'
import type { Kind } from './questions.ts'

const TODAY = '2026-11-22'
const at = `${TODAY}T00:00:00Z`
const SCHEMAS = { person: PersonSearchSchema, vehicle: VehicleSearchSchema, property: PropertySearchSchema }
const schemaOf = (kind: Kind) => (kind === 'markOfProperty' ? SCHEMAS.property : kind.startsWith('vrm') ? SCHEMAS.vehicle : SCHEMAS.person)

describe('the questions of the bench of checks', { timeout: 60_000 }, () => {
  let folder: string
  let file: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'leds-test-'))
    file = join(folder, 'leds.sqlite')
    const database = new Database(file)
    migrate(database, MIGRATIONS, at)
    database.transaction(() => seedPopulation(database, { plan: { seed: 42, people: 600, today: TODAY }, at }))()
    database.close()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('are never asked twice, of one kind or another, and keep to the contract', () => {
    const questions = questionsOf(file)
    const asked: string[] = []
    for (const kind of KINDS)
      for (let count = 0; count < 40; count += 1) {
        const question = questions.next(kind)
        if (question === undefined) break
        expect(schemaOf(kind).safeParse(question.body).success).toBe(true)
        asked.push(JSON.stringify(question.body))
      }
    for (let count = 0; count < 100; count += 1) asked.push(JSON.stringify(questions.nextOfAny()?.body))
    questions.close()
    expect(asked.length).toBeGreaterThan(300)
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('come to an end rather than begin again', () => {
    const questions = questionsOf(file)
    let count = 0
    while (questions.next('identifier') !== undefined) count += 1
    questions.close()
    expect(count).toBe(600)
  })

  it('are answered by look-ups that can be run alone', () => {
    const questions = questionsOf(file)
    const bare = bareLookUps(file, TODAY)
    for (const kind of KINDS) {
      const question = questions.next(kind)
      if (question !== undefined) expect(bare.time(kind, question)).toBeGreaterThan(0)
    }
    bare.close()
    questions.close()
  })
})
