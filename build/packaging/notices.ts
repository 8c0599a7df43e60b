import { readFileSync } from 'node:fs'
import { init } from 'license-checker-rseidelsohn'
import { ROOT } from '../tests/command.ts'

/** In the package, beside Electron's and Chromium's own. */
export const NOTICES = 'THIRD-PARTY-LICENCES.txt'

interface Shipped {
  readonly name: string
  readonly licences: string
  readonly text: string
}

const shipped = (): Promise<readonly Shipped[]> =>
  new Promise((resolve, reject) => {
    init({ start: ROOT, production: true, excludePrivatePackages: true }, (error: Error | null | undefined, found) => {
      if (error) return reject(error)
      resolve(
        Object.entries(found).map(([name, { licenses = 'none stated', licenseFile }]) => ({
          name,
          licences: [licenses].flat().join(' or '),
          text: licenseFile === undefined ? '' : readFileSync(licenseFile, 'utf8').trim()
        }))
      )
    })
  })

/** The licence of everything of others that is bundled into a package, with its text. */
export const notices = async (): Promise<string> => {
  const parts = (await shipped()).map(({ name, licences, text }) => `${name}\n${licences}\n\n${text}\n`)
  return `LEDS Workstation contains the work of others, under the licences below.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`
}
