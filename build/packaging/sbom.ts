import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'zod'
import { refuse } from '../licences/judge.ts'
import { ROOT } from '../tests/command.ts'

/** In the package, beside the licences: what it is made of (CycloneDX, hardening H10). */
export const SBOM = 'sbom.cdx.json'

const Licence = z.union([
  z.looseObject({ expression: z.string() }),
  z.looseObject({ license: z.union([z.looseObject({ id: z.string() }), z.looseObject({ name: z.string() })]) })
])
const Component = z.looseObject({ name: z.string(), version: z.string(), purl: z.string(), licenses: z.array(Licence).optional() })
/** The parts of CycloneDX 1.5 that are read here; the rest passes through as it is. */
const Sbom = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: z.looseObject({ name: z.string() }) }),
  components: z.array(Component)
})
export type SoftwareBill = z.infer<typeof Sbom>

/** The project's own Node, which builds and tests it: no package holds it. */
const NOT_PACKED = /^node-(linux|win|darwin)-/

/** @throws where a text is no bill of materials */
export const readSbom = (text: string): SoftwareBill => Sbom.parse(JSON.parse(text))

/** What the lockfile says of all that ships, in npm's own words. */
const lockedBill = async (): Promise<SoftwareBill> => {
  const args = ['sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx', '--package-lock-only']
  const script = process.env['npm_execpath']
  const [program, given] = script === undefined ? ['npm', args] : [process.execPath, [script, ...args]]
  const { stdout } = await promisify(execFile)(program, given, { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 })
  return readSbom(stdout)
}

/** The bill of one package: what it bundles, and the Electron it runs on. */
export const billOf = (locked: SoftwareBill, electron: string): SoftwareBill => ({
  ...locked,
  metadata: { ...locked.metadata, component: { ...locked.metadata.component, type: 'application', name: 'leds-workstation' } },
  components: [
    ...locked.components.filter(({ name }) => !NOT_PACKED.test(name)),
    {
      type: 'framework',
      'bom-ref': `electron@${electron}`,
      name: 'electron',
      version: electron,
      purl: `pkg:npm/electron@${electron}`,
      licenses: [{ license: { id: 'MIT' } }]
    }
  ]
})

/** SECURITY: H10 @returns the bill of a package as text */
export const sbom = async (electron: string): Promise<string> => `${JSON.stringify(billOf(await lockedBill(), electron), null, 2)}\n`

/** Name and version it is published under, whatever name it is installed under. */
const publishedAs = (purl: string): string => decodeURIComponent(purl.replace('pkg:npm/', ''))

const licenceOf = (licence: z.infer<typeof Licence>): string => {
  if ('expression' in licence) return String(licence.expression)
  const { license } = licence as { license: { id?: string; name?: string } }
  return license.id ?? license.name ?? 'none stated'
}

/**
 * @param electron the version that was packed
 * @param notices the licence texts of the same package
 * @returns what of the bill is not as it has to be: a licence that may not ship, a part that the notices do not name, another Electron
 */
export const faultsOfBill = ({ components }: SoftwareBill, electron: string, notices: string): readonly string[] => [
  ...components.flatMap(({ name, version, licenses = [] }) => refuse({ name, version, licences: licenses.map(licenceOf) }) ?? []),
  ...components.flatMap(({ name, purl }) =>
    name === 'electron' || notices.includes(`\n${publishedAs(purl)}\n`) ? [] : [`${publishedAs(purl)} is not in the licence notices`]
  ),
  ...(components.some(({ name, version }) => name === 'electron' && version === electron) ? [] : [`Electron ${electron} is not in it`])
]
