import type { Role } from '../../../api/entitlements.ts'

/** From how many different children's records of one user on it is worth a look. */
export const MANY_CHILDREN = 5

/** Hours of the day in the United Kingdom in which a role works; null: round the clock. To be set as a force's rotas are. */
export const SHIFTS: Readonly<Record<Role, { readonly from: number; readonly to: number } | null>> = {
  bureau: { from: 6, to: 22 },
  'control-room': null,
  supervisor: { from: 6, to: 22 },
  trainer: { from: 6, to: 22 },
  auditor: { from: 6, to: 22 },
  administrator: { from: 6, to: 22 },
  system: null
}
