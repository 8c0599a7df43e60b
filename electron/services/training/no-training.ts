import { failure } from '../../contract/result.ts'
import { trainingCalls } from '../../contract/training.ts'
import { shortReference } from '../identifiers.ts'
import type { NewId } from '../identifiers.ts'
import { problemOf } from '../problems.ts'
import type { TrainingHandlers } from './training-way.ts'

/** A live build's: it joins no room and runs none. */
export const noTraining = (newId: NewId): TrainingHandlers => {
  const refused = async () =>
    failure(problemOf('refused', 'This is a live workstation: it takes no part in training. Nothing was sent.', shortReference(newId())))
  // Every name of the table, each once.
  return Object.fromEntries(Object.keys(trainingCalls).map((name) => [name, refused])) as unknown as TrainingHandlers
}
