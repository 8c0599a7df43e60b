import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NOT_FOR_RELEASE } from './after-pack.ts'
import { readAsar, sha256 } from './asar.ts'
import type { ArchivedFile } from './asar.ts'
import { readFuses } from './fuses.ts'
import { trainingIn } from './live-content.ts'
import { differences, readManifest } from './manifest.ts'
import type { PackageManifest } from './manifest.ts'
import { NOTICES } from './notices.ts'
import { faultsOfBill, readSbom, SBOM } from './sbom.ts'
import { straysByName, straysIn } from './strays.ts'

export interface Finding {
  readonly check: string
  /** What is amiss; empty where it holds. */
  readonly amiss: readonly string[]
  /** What a reader should know besides. */
  readonly note?: string
}

const amissIn = (error: unknown): readonly string[] => [error instanceof Error ? error.message : String(error)]

const archiveOf = (folder: string, { program }: PackageManifest): string =>
  program.endsWith('.app') ? join(folder, program, 'Contents/Resources/app.asar') : join(folder, 'resources/app.asar')

const checkFuses = async (folder: string, { program, electron, releasedOn }: PackageManifest): Promise<Finding> => {
  const fuses = await readFuses(join(folder, program))
  const lacking = fuses?.filter(({ found }) => found === 'not in this runtime').map(({ name }) => name) ?? ['all']
  const wrong =
    fuses?.flatMap(({ name, wanted, found }) => (found !== wanted && !lacking.includes(name) ? [`${name} is ${found}`] : [])) ?? []
  const excused = electron !== releasedOn
  return {
    check: 'fuses',
    amiss: [...wrong, ...(excused ? [] : lacking.map((name) => `${name}: not in this runtime`))],
    ...(lacking.length === 0 ? {} : { note: `not in Electron ${electron}: ${lacking.join(', ')}` })
  }
}

const NATIVE = { training: ['keytar', 'better-sqlite3'], live: ['keytar'] } as const

const checkNative = (folder: string, manifest: PackageManifest): Finding => {
  const found = Object.keys(manifest.files).filter((path) => path.endsWith('.node') && path.includes('app.asar.unpacked'))
  return {
    check: 'native modules, outside the archive',
    amiss: NATIVE[manifest.mode].flatMap((name) =>
      found.some((path) => path.includes(`/${name}/`) && existsSync(join(folder, path))) ? [] : [`${name} is missing`]
    )
  }
}

const checkContents = (files: readonly ArchivedFile[], { mode }: PackageManifest): Finding =>
  mode === 'live'
    ? { check: 'nothing of training in a live package', amiss: trainingIn(files) }
    : {
        check: 'the training server, as plain JavaScript',
        amiss: [
          ...['main', 'writer-thread', 'reader-thread'].flatMap((name) =>
            files.some(({ path }) => path === `out/server/${name}.js`) ? [] : [`out/server/${name}.js is missing`]
          ),
          ...files.flatMap(({ path }) => (path.endsWith('.ts') ? [`${path} is TypeScript, which Electron does not run`] : []))
        ]
      }

const checkStrays = (files: readonly ArchivedFile[], manifest: PackageManifest): Finding => ({
  check: 'no source maps, tests, loopback shell or keys',
  amiss: [...new Set([...straysByName(Object.keys(manifest.files)), ...straysIn(files)])]
})

const checkMark = (folder: string, { electron, releasedOn }: PackageManifest): Finding => {
  const path = join(folder, NOT_FOR_RELEASE)
  if (electron === releasedOn)
    return { check: 'release mark', amiss: existsSync(path) ? [`${NOT_FOR_RELEASE} stands in it`] : [], note: `Electron ${electron}` }
  const says = existsSync(path) && readFileSync(path, 'utf8').includes(electron)
  return {
    check: 'release mark',
    amiss: says ? [] : [`${NOT_FOR_RELEASE} is missing or does not name Electron ${electron}`],
    note: `NOT FOR RELEASE: Electron ${electron}`
  }
}

const checkLicences = (folder: string): Finding => ({
  check: 'licence files',
  amiss: [NOTICES, 'LICENSE.electron.txt', 'LICENSES.chromium.html']
    .filter((name) => !existsSync(join(folder, name)))
    .map((name) => `${name} is missing`)
})

const checkBill = (folder: string, { electron }: PackageManifest): Finding => {
  const check = 'bill of materials'
  try {
    const bill = readSbom(readFileSync(join(folder, SBOM), 'utf8'))
    return {
      check,
      amiss: faultsOfBill(bill, electron, readFileSync(join(folder, NOTICES), 'utf8')),
      note: `${bill.components.length} components`
    }
  } catch (error) {
    return { check, amiss: amissIn(error) }
  }
}

/** SECURITY: H08 @returns what holds of a packed folder and what does not; never throws */
export const verifyPackage = async (folder: string): Promise<readonly Finding[]> => {
  let manifest: PackageManifest
  try {
    manifest = await readManifest(folder)
  } catch (error) {
    return [{ check: 'list of hashes', amiss: amissIn(error) }]
  }
  const unchanged: Finding = {
    check: `${Object.keys(manifest.files).length} files as they were packed`,
    amiss: await differences(folder, manifest.files)
  }
  const others = [
    await checkFuses(folder, manifest),
    checkNative(folder, manifest),
    checkMark(folder, manifest),
    checkLicences(folder),
    checkBill(folder, manifest)
  ]
  try {
    const files = readAsar(archiveOf(folder, manifest))
    const broken = files
      .filter(({ bytes, promised }) => sha256(bytes) !== promised)
      .map(({ path }) => `${path} is not what the archive says`)
    return [
      unchanged,
      { check: `${files.length} files of the archive by its own hashes`, amiss: broken },
      checkContents(files, manifest),
      checkStrays(files, manifest),
      ...others
    ]
  } catch (error) {
    return [unchanged, { check: 'archive', amiss: amissIn(error) }, ...others]
  }
}
