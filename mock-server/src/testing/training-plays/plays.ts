import { ARREST_PLAYS } from './arrests.ts'
import { CHECK_PLAYS } from './checks.ts'
import { MISSING_PLAYS } from './missing.ts'
import type { Play } from './play.ts'
import { THING_PLAYS } from './things.ts'
import { WANTED_PLAYS } from './wanted.ts'

/** How every shipped scenario is worked by one who does it well, and by one for each kind of mistake. */
export const PLAYS: Readonly<Record<string, Play>> = { ...CHECK_PLAYS, ...WANTED_PLAYS, ...MISSING_PLAYS, ...ARREST_PLAYS, ...THING_PLAYS }
