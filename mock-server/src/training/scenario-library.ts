import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ScenarioFault } from '../../api/training.ts'
import { readScenario } from './read-scenario.ts'
import type { ScenarioReading } from './read-scenario.ts'
import type { Moment } from './resolve.ts'

export type SoundScenario = Extract<ScenarioReading, { state: 'sound' }>
/** Every scenario that can be run, by its id, and what is wrong with the others. */
export interface ScenarioLibrary {
  readonly scenarios: ReadonlyMap<string, SoundScenario>
  readonly faulty: readonly ScenarioFault[]
}

/** Beside the program where it is bundled; in the repository else. */
const FOLDERS = ['./scenarios/', '../../scenarios/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)))

const LEVELS = ['first', 'easy', 'middling', 'hard']

/** @param folder of files `*.yaml`; the shipped ones where none is named */
export const readLibrary = async (moment: Moment, folder = FOLDERS.find((each) => existsSync(each))): Promise<ScenarioLibrary> => {
  const files = folder === undefined ? [] : (await readdir(folder)).filter((file) => file.endsWith('.yaml')).toSorted()
  const readings = await Promise.all(
    files.map(async (file) => readScenario(file, await readFile(join(folder ?? '', file), 'utf8'), moment))
  )
  const sound = readings
    .filter((reading): reading is SoundScenario => reading.state === 'sound')
    .toSorted((one, other) => LEVELS.indexOf(one.scenario.level) - LEVELS.indexOf(other.scenario.level))
  return {
    scenarios: new Map(sound.map((reading) => [reading.scenario.id, reading])),
    faulty: readings.flatMap((reading) => (reading.state === 'faulty' ? reading.faults : []))
  }
}
