import { join } from 'node:path'
import { FuseState, FuseV1Options, flipFuses, getCurrentFuseWire } from '@electron/fuses'
import type { AfterPackContext } from 'electron-builder'
import { FUSES } from './fuses.ts'

const binaryOf = ({ appOutDir, electronPlatformName, packager }: AfterPackContext): string => {
  const { productFilename } = packager.appInfo
  switch (electronPlatformName) {
    case 'win32':
      return join(appOutDir, `${productFilename}.exe`)
    case 'darwin':
      return join(appOutDir, `${productFilename}.app`)
    default:
      return join(appOutDir, packager.platformSpecificBuildOptions.executableName ?? productFilename)
  }
}

/** Sets the fuses of a packed binary and reads them back. @throws where one is not as it was set */
export default async function setFuses(context: AfterPackContext): Promise<void> {
  const binary = binaryOf(context)
  await flipFuses(binary, FUSES)
  const wire = await getCurrentFuseWire(binary)
  for (const [fuse, name] of Object.entries(FuseV1Options)) {
    if (typeof name !== 'number' || !(name in FUSES)) continue
    const wanted = FUSES[name as keyof typeof FUSES]
    if ((wire[name] === FuseState.ENABLE) !== wanted) throw new Error(`The fuse ${fuse} of ${binary} is not ${wanted ? 'on' : 'off'}.`)
  }
}
