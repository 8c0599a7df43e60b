import { expect, it } from 'vitest'
import { realPrinters } from './real-printers.ts'

const printer = (name: string, more: { description?: string; details?: string[] } = {}) => ({
  name,
  displayName: name,
  description: '',
  details: [],
  ...more
})
const names = (found: Parameters<typeof realPrinters>[0], allowed?: string[]) => realPrinters(found, allowed).map(({ name }) => name)

it('H32 no printer that makes a file or a message is on the list, whatever gives it away', () => {
  expect(
    names([
      printer('Microsoft Print to PDF'),
      printer('Microsoft XPS Document Writer'),
      printer('Fax'),
      printer('OneNote (Desktop)'),
      printer('Office', { description: 'CUPS-PDF Printer' }),
      printer('Corridor', { details: ['cups-pdf:/'] }),
      printer('Reception', { details: ['file:/tmp/out'] }),
      printer('Old', { details: ['PORTPROMPT:'] }),
      printer('HP_LaserJet_M507', { description: 'HP LaserJet M507', details: ['ipp://10.1.2.3/ipp/print', 'idle'] }),
      printer('Profile Office 2')
    ])
  ).toEqual(['HP_LaserJet_M507', 'Profile Office 2'])
})
it('H32 policy names the printers that may be used', () => {
  expect(names([printer('One'), printer('Two'), printer('Two PDF')], ['Two', 'Two PDF'])).toEqual(['Two'])
})
