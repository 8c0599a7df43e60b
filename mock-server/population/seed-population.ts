import type { Database } from 'better-sqlite3'
import { statement } from '../store/statement.ts'
import { fixedPeople } from './fixed-people.ts'
import { insertFixedObjects } from './insert-fixed-objects.ts'
import { insertPeople } from './insert-people.ts'
import type { PopulationPlan } from './people.ts'
import { rowsAhead } from './rows-ahead.ts'
import type { SeedingProgress } from './seeding-progress.ts'
import { withoutIndexes } from './without-indexes.ts'

export interface Population extends PopulationPlan {
  readonly finishedAt: string
}

/** Read operation: the population that the file holds; null where it was never seeded. */
export const population = (database: Database): Population | null =>
  statement<Population>(database, 'SELECT seed, people, today, finished_at AS "finishedAt" FROM population').get() ?? null

/** From so many people on a second thread is worth its start. */
const ENOUGH_FOR_TWO = 2000

type Tell = (progress: SeedingProgress) => void

const insertAhead = (database: Database, plan: PopulationPlan, tell: Tell): void => {
  const runs: ((values: readonly unknown[], at: number) => number)[] = []
  for (const { statements, rows, values, people } of rowsAhead(plan)) {
    for (const { number, sql, takes } of statements) {
      const prepared = statement(database, sql)
      runs[number] = (list, at) => {
        prepared.run(list.slice(at, at + takes))
        return at + takes
      }
    }
    let at = 0
    for (const number of rows) at = runs[number]?.(values, at) ?? at
    tell({ phase: 'people', done: people, of: plan.people })
  }
}

/**
 * Write operation: fills an empty store. All in the one transaction of its write, so that a file is seeded wholly or
 * not at all: one whose seeding was cut off is empty when it is opened again, and is seeded anew. A file that holds
 * a population keeps it. Large populations are made by seed-file.ts, which calls this on a file of its own.
 */
export const seedPopulation = (
  database: Database,
  { plan, at }: { readonly plan: PopulationPlan; readonly at: string },
  tell: Tell = () => undefined
): Population => {
  const held = population(database)
  if (held !== null) return held
  const fill = (): void => {
    if (plan.people < ENOUGH_FOR_TWO) for (const _person of insertPeople(database, plan));
    else insertAhead(database, plan, tell)
    if (plan.people >= fixedPeople(plan.today).length) insertFixedObjects(database, { today: plan.today, at })
  }
  withoutIndexes(database, fill, tell)
  statement(database, 'INSERT INTO population (seed, people, today, finished_at) VALUES (?, ?, ?, ?)').run(
    plan.seed,
    plan.people,
    plan.today,
    at
  )
  return { ...plan, finishedAt: at }
}
