/** Licences that ask for no more than their text being kept, as SPDX names. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'OFL-1.1',
  'CC0-1.0',
  'CC-BY-4.0',
  'Unlicense',
  'BlueOak-1.0.0',
  'Python-2.0',
  'WTFPL',
  'Zlib'
])

/** Packages that became commercial with a licence key: from which major version on. */
const NEEDS_LICENCE_KEY: Readonly<Record<string, number>> = { primevue: 5, '@primeuix/themes': 3, primeicons: 8 }

export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** An SPDX expression, or a list of which one may be chosen. */
  readonly licences: string | readonly string[]
}

const alternatives = (licences: string | readonly string[]): readonly string[] =>
  typeof licences === 'string' ? licences.replace(/[()]/g, '').split(' OR ') : licences

const isAllowed = (alternative: string): boolean => alternative.split(' AND ').every((name) => ALLOWED.has(name.trim()))

/** @returns why the package must not ship, or null */
export const refuse = ({ name, version, licences }: ShippedPackage): string | null => {
  const commercialFrom = NEEDS_LICENCE_KEY[name]
  if (commercialFrom !== undefined && Number(version.split('.')[0]) >= commercialFrom)
    return `${name} ${version} needs a licence key from version ${commercialFrom} on. Stay below it.`
  if (!alternatives(licences).some(isAllowed))
    return `${name} ${version} is licensed "${[licences].flat().join(' or ')}", which is not in the list of licences that may ship.`
  return null
}
