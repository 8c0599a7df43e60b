// npm run licences: fails on a package that may not ship with the product.
import { fileURLToPath } from 'node:url'
import { init } from 'license-checker-rseidelsohn'
import { refuse, type ShippedPackage } from './judge.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const OWN = 'leds-workstation'

const shipped = await new Promise<ShippedPackage[]>((resolve, reject) => {
  init({ start: ROOT, production: true }, (error: Error | null | undefined, found) => {
    if (error) {
      reject(error)
      return
    }
    resolve(
      Object.entries(found).map(([key, { licenses = 'none stated' }]) => {
        const at = key.lastIndexOf('@')
        return { name: key.slice(0, at), version: key.slice(at + 1), licences: licenses }
      })
    )
  })
})

// SECURITY: H10 no licence key and no copyleft in what ships.
const refusals = shipped.filter(({ name }) => name !== OWN).flatMap((one) => refuse(one) ?? [])
for (const refusal of refusals) process.stdout.write(`licences: ${refusal}\n`)
process.stdout.write(`licences: ${shipped.length - 1} packages ship, ${refusals.length} of them may not\n`)
process.exitCode = refusals.length === 0 ? 0 : 1
