import { FuseV1Options, FuseVersion } from '@electron/fuses'
import type { FuseConfig } from '@electron/fuses'

/** SECURITY: H08 how the packaged binary behaves for good: no Node, no inspector, nothing but the checked archive. */
export const FUSES = {
  version: FuseVersion.V1,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true
} satisfies FuseConfig
