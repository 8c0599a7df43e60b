import { registration, REGISTRATIONS } from './parts/registration.ts'
import type { Registration } from './parts/registration.ts'

/** Gives out the vehicles of a population, as evenly as whole vehicles can be. */
interface VehicleShares {
  /** The registrations that fall to the next person; those of somebody who keeps none pass on to whoever comes after. */
  readonly next: (keeps: boolean) => readonly Registration[]
}

/**
 * @param vehicles of the whole population, those that stand already among them
 * @param standing registrations of the people who came before; never given out again
 */
export const vehicleShares = ({
  vehicles,
  people,
  seed,
  standing
}: {
  vehicles: number
  people: number
  seed: number
  standing: ReadonlySet<string>
}): VehicleShares => {
  let passed = 0
  let given = standing.size
  let number = seed % REGISTRATIONS
  const free = (): Registration => {
    const found = registration(number)
    number = (number + 1) % REGISTRATIONS
    return standing.has(found.vrm) ? free() : found
  }
  return {
    next: (keeps) => {
      passed += 1
      if (!keeps) return []
      const due = Math.floor((vehicles * passed) / people) - given
      if (due <= 0) return []
      given += due
      return Array.from({ length: due }, free)
    }
  }
}
