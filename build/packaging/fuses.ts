import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses'
import type { FuseConfig } from '@electron/fuses'

/** SECURITY: H08 how the packaged binary behaves for good: no Node, no inspector, nothing but the checked archive. */
const FUSES: readonly { readonly fuse: FuseV1Options; readonly on: boolean }[] = [
  { fuse: FuseV1Options.RunAsNode, on: false },
  { fuse: FuseV1Options.EnableNodeOptionsEnvironmentVariable, on: false },
  { fuse: FuseV1Options.EnableNodeCliInspectArguments, on: false },
  { fuse: FuseV1Options.GrantFileProtocolExtraPrivileges, on: false },
  { fuse: FuseV1Options.EnableCookieEncryption, on: true },
  { fuse: FuseV1Options.EnableEmbeddedAsarIntegrityValidation, on: true },
  { fuse: FuseV1Options.OnlyLoadAppFromAsar, on: true }
]

type Wire = Readonly<Partial<Record<FuseV1Options, FuseState>>>
const isThere = (state: FuseState | undefined): boolean => state === FuseState.ENABLE || state === FuseState.DISABLE

export interface FuseReading {
  readonly name: string
  readonly wanted: 'on' | 'off'
  readonly found: 'on' | 'off' | 'not in this runtime'
}

const reading = (wire: Wire): readonly FuseReading[] =>
  FUSES.map(({ fuse, on }) => ({
    name: FuseV1Options[fuse],
    wanted: on ? 'on' : 'off',
    found: isThere(wire[fuse]) ? (wire[fuse] === FuseState.ENABLE ? 'on' : 'off') : 'not in this runtime'
  }))

/** @returns each fuse that counts, as it is set in the program; null where it has no fuses at all */
export const readFuses = async (program: string): Promise<readonly FuseReading[] | null> => {
  const wire = await getCurrentFuseWire(program).catch(() => null)
  return wire === null ? null : reading(wire)
}

/** Sets the fuses that the program has, and reads all of them back. @returns null where it has none at all */
export const setFuses = async (program: string): Promise<readonly FuseReading[] | null> => {
  const before = await getCurrentFuseWire(program).catch(() => null)
  if (before === null) return null
  const settings: FuseConfig = { version: FuseVersion.V1 }
  for (const { fuse, on } of FUSES) if (isThere(before[fuse])) settings[fuse] = on
  await flipFuses(program, settings)
  return readFuses(program)
}
