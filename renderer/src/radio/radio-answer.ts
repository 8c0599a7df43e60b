import { shallowReactive } from 'vue'
import type { Identity } from '../../../electron/contract/workspace.ts'
import type { DriverCandidate, DriverRecord } from '../../../mock-server/api/drivers.ts'
import type { Candidate } from '../../../mock-server/api/people.ts'
import type { PropertyCandidate } from '../../../mock-server/api/property-search.ts'
import type { PersonSummary } from '../../../mock-server/api/summary.ts'
import type { VehicleCandidate } from '../../../mock-server/api/vehicle-search.ts'
import { NO_TRACE } from '../checks/check-words.ts'
import { NO_DRIVER } from '../records/driver/driver-words.ts'
import { NO_PROPERTY } from '../records/property/property-check-words.ts'
import { NO_VEHICLE } from '../records/vehicle/vehicle-check-words.ts'
import { driverLines } from './driver-lines.ts'
import { candidateLines, personLines } from './person-lines.ts'
import { radioLine, type RadioLine } from './radio-line.ts'
import { propertyLines, vehicleLines } from './thing-lines.ts'

/** What a tab's card reads out: the answer of its check, or why there is none. */
export type RadioAnswer =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'not-answered' }
  | { readonly kind: 'no-trace'; readonly of: 'person' | 'vehicle' | 'property' | 'driver' }
  | {
      readonly kind: 'person'
      readonly personId: string
      /** As the check found them; null in a tab that has the record alone. */
      readonly candidate: Candidate | null
      /** Everybody whom the check found. */
      readonly candidates: readonly Candidate[]
      readonly summary: PersonSummary | null
      readonly identity: Identity
    }
  | {
      readonly kind: 'driver'
      readonly personId: string
      readonly candidate: DriverCandidate
      /** Null until a basis was named for it. */
      readonly record: DriverRecord | null
      readonly possible: boolean
    }
  | { readonly kind: 'vehicle'; readonly candidate: VehicleCandidate; readonly possible: boolean }
  | { readonly kind: 'property'; readonly candidate: PropertyCandidate; readonly possible: boolean }

const NO_TRACES = { person: NO_TRACE, vehicle: NO_VEHICLE, property: NO_PROPERTY, driver: NO_DRIVER } as const

/** A check that was not answered is never read out as no trace (records, workflow 2). */
const NOT_ANSWERED = 'LEDS has not answered. This is not “no trace”: nothing was checked. Treat the check as not done.'

/** @param today YYYY-MM-DD */
export const linesOf = (answer: RadioAnswer, today: string): readonly RadioLine[] => {
  switch (answer.kind) {
    case 'waiting':
      return []
    case 'not-answered':
      return [radioLine({ id: 'not-answered', kind: 'not-answered', words: NOT_ANSWERED })]
    case 'no-trace':
      return [radioLine({ id: 'no-trace', kind: 'no-trace', words: NO_TRACES[answer.of] })]
    case 'person': {
      const standing = { possible: answer.identity === 'possible', today }
      if (answer.summary !== null) return personLines(answer.summary, standing)
      return answer.candidate === null ? [] : candidateLines(answer.candidate, standing)
    }
    case 'vehicle':
      return vehicleLines(answer.candidate, answer.possible)
    case 'driver':
      return driverLines(answer.candidate, answer.record, answer.possible)
    case 'property':
      return propertyLines(answer.candidate, answer.possible)
  }
}

const answers = shallowReactive(new Map<number, () => RadioAnswer>())

/** @param tab its number. @returns takes it out again */
export const offerAnswer = (tab: number, answer: () => RadioAnswer): (() => void) => {
  answers.set(tab, answer)
  return () => {
    if (answers.get(tab) === answer) answers.delete(tab)
  }
}
export const answerOf = (tab: number): RadioAnswer => answers.get(tab)?.() ?? { kind: 'waiting' }
