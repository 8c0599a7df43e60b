import { rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { AfterPackContext } from 'electron-builder'
import { setFuses } from './fuses.ts'
import { hashFiles, writeManifest } from './manifest.ts'
import { notices, NOTICES } from './notices.ts'
import { releaseElectron } from './runtime.ts'
import { sbom, SBOM } from './sbom.ts'

/** In a package that was made with another Electron than the one it is released on. */
export const NOT_FOR_RELEASE = 'NOT-FOR-RELEASE.txt'

const programOf = ({ appOutDir, electronPlatformName, packager }: AfterPackContext): string => {
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

const say = (text: string): void => void process.stdout.write(`leds: ${text}\n`)

/**
 * SECURITY: H08 sets the fuses and reads them back, then writes down the hash of every file, once nothing changes any more.
 * @throws where a release's fuse is not as it has to be
 */
export default async function finishPackage(context: AfterPackContext): Promise<void> {
  const { appOutDir } = context
  const program = programOf(context)
  const electron = context.packager.config.electronVersion ?? 'unknown'
  const releasedOn = releaseElectron()
  const forRelease = electron === releasedOn
  const mode = context.packager.appInfo.id.endsWith('.live') ? 'live' : 'training'

  const fuses = await setFuses(program)
  const amiss =
    fuses === null
      ? ['this runtime has no fuses']
      : fuses.filter(({ wanted, found }) => wanted !== found).map(({ name, wanted, found }) => `${name} should be ${wanted}: ${found}`)
  for (const one of amiss) say(`fuses: ${one}`)
  if (forRelease && amiss.length > 0) throw new Error('A release package needs all of its fuses.')
  say(`fuses: ${(fuses ?? []).filter(({ wanted, found }) => wanted === found).length} set and read back`)

  // What Electron shows where there is no app; nothing but the app is to be loaded.
  await rm(join(context.packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
  if (!forRelease)
    await writeFile(
      join(appOutDir, NOT_FOR_RELEASE),
      `LEDS Workstation, ${mode}: verification build, not for release.\n\nIt was packed with Electron ${electron}. What is released runs on Electron ${releasedOn}.\n`
    )
  await writeFile(join(appOutDir, NOTICES), await notices())
  await writeFile(join(appOutDir, SBOM), await sbom(electron))
  await writeManifest(appOutDir, { mode, electron, releasedOn, program: relative(appOutDir, program), files: await hashFiles(appOutDir) })
}
