import type { Database } from 'better-sqlite3'
import { termRegister } from '../src/people/search/term-register.ts'
import { insertSynthetic } from './insert-synthetic.ts'
import { orderedIds } from './ordered-ids.ts'
import { syntheticPeople } from './people.ts'
import type { PopulationPlan } from './people.ts'
import { countSeries } from './series.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

/** Writes the people of a plan one by one, and the numbers they used up at the end. */
export function* insertPeople(database: Database, plan: PopulationPlan): Generator<SyntheticPerson> {
  const context = { terms: termRegister(database), series: countSeries(), nextId: orderedIds(plan.seed), previous: { personId: null } }
  for (const person of syntheticPeople(plan)) {
    insertSynthetic(database, person, context)
    yield person
  }
  context.series.putDown(database)
}
