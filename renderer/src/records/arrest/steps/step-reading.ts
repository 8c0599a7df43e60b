import type { Faults } from '../../../forms/field.ts'

/** What is typed as what is sent, or everything wrong with it at its field. */
export type StepReading<T> = { readonly ok: true; readonly body: T } | { readonly ok: false; readonly faults: Faults }

/** Whose step it is and who makes it. */
export interface StepSurroundings {
  /** YYYY-MM-DD. */
  readonly today: string
  /** Force and station that makes it. */
  readonly ownerCode: string
  readonly longPersonUrn: string
}
