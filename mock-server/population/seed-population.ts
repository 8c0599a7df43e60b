import type { Database } from 'better-sqlite3'
import { statement } from '../store/statement.ts'
import { termRegister } from '../src/people/search/term-register.ts'
import { insertSynthetic } from './insert-synthetic.ts'
import { orderedIds } from './ordered-ids.ts'
import { syntheticPeople } from './people.ts'
import type { PopulationPlan } from './people.ts'
import { countSeries } from './series.ts'
import { withoutIndexes } from './without-indexes.ts'

export interface Population extends PopulationPlan {
  readonly finishedAt: string
}

/** Read operation: the population that the file holds; null where it was never seeded. */
export const population = (database: Database): Population | null =>
  statement<Population>(database, 'SELECT seed, people, today, finished_at AS "finishedAt" FROM population').get() ?? null

/**
 * Write operation: fills an empty store. All in the one transaction of its write, so that a file is seeded wholly or
 * not at all: one whose seeding was cut off is empty when it is opened again, and is seeded anew. A file that holds
 * a population keeps it.
 */
export const seedPopulation = (database: Database, { plan, at }: { readonly plan: PopulationPlan; readonly at: string }): Population => {
  const held = population(database)
  if (held !== null) return held
  const context = { terms: termRegister(database), series: countSeries(), nextId: orderedIds(plan.seed), previous: { personId: null } }
  withoutIndexes(database, () => {
    for (const person of syntheticPeople(plan)) insertSynthetic(database, person, context)
  })
  context.series.putDown(database)
  statement(database, 'INSERT INTO population (seed, people, today, finished_at) VALUES (?, ?, ?, ?)').run(
    plan.seed,
    plan.people,
    plan.today,
    at
  )
  return { ...plan, finishedAt: at }
}
