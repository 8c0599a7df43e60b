import { LEAVING_PATCHES } from './leaving-patches.ts'
import type { Patch } from './patch.ts'
import { SERVER_PATCHES } from './server-patches.ts'
import { SESSION_PATCHES } from './session-patches.ts'
import { SHELL_PATCHES } from './shell-patches.ts'

/** Every patch, in the order of the controls. */
export const PATCHES: readonly Patch[] = [...SHELL_PATCHES, ...LEAVING_PATCHES, ...SESSION_PATCHES, ...SERVER_PATCHES]
