import type { PopulationPlan } from './people.ts'

/** What a person and a vehicle take in the file, with all that hangs on them, bytes: as measured, docs/scale.md. */
const BYTES_OF_A_PERSON = 1700
const BYTES_OF_A_VEHICLE = 450
/** Beside the file while it is made: the lists that are sorted, and the log of what is written after. */
const BESIDE = 0.25

/** The room that making a population takes, in bytes. */
export const roomFor = ({ people, vehicles = people }: Pick<PopulationPlan, 'people' | 'vehicles'>): number =>
  Math.ceil((people * BYTES_OF_A_PERSON + vehicles * BYTES_OF_A_VEHICLE) * (1 + BESIDE))

const GIGABYTE = 1_000_000_000
const gigabytes = (bytes: number): string => `${(bytes / GIGABYTE).toFixed(1)} GB`
const counted = (count: number): string => count.toLocaleString('en-GB')

/** Why a population does not fit on a disk, in words for whoever started the server; undefined where it does. @param free bytes */
export const tooLittleRoom = (
  { people, vehicles = people }: Pick<PopulationPlan, 'people' | 'vehicles'>,
  { free, folder }: { free: number; folder: string }
): string | undefined => {
  const needed = roomFor({ people, vehicles })
  if (needed <= free) return undefined
  const fits = Math.floor(people * (free / needed))
  return (
    `${counted(people)} people and ${counted(vehicles)} vehicles take about ${gigabytes(needed)} while they are made; ${folder} has ${gigabytes(free)} free. ` +
    `Nothing was written. Free the room, name another disk with --db, or ask for fewer: about ${counted(fits)} people fit.`
  )
}
