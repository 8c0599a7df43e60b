import { describe, expect, it } from 'vitest'
import type { OffenceCode } from '../../api/arrest-parts.ts'
import { codesOf, quotedVersion } from './held-offence.ts'
import type { HeldOffence, OffenceContent } from './held-offence.ts'

const held = (cjsCode: string, content: Partial<OffenceContent> = {}): HeldOffence => ({
  offenceId: '10000000-0000-4000-8000-000000000001',
  reportId: '10000000-0000-4000-8000-000000000002',
  asn: '11/01ZD/01/410780J',
  arrestChargeNumber: 1,
  cjsCode,
  content: {
    committedOnBail: 'false',
    ownerCode: '01ZD',
    startDate: '2010-11-28',
    offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: cjsCode },
    ...content
  },
  version: 'token'
})

describe('an offence’s codes as they are read back', () => {
  it.each<[string, Partial<OffenceContent>, object]>([
    ['SX03001', {}, { cjsOffenceCode: 'SX03001', qualifiedCjsCode: 'SX03001', roleQualifier: [] }],
    ['SX03001', { roleQualifier: 'AT' }, { cjsOffenceCode: 'SX03001', qualifiedCjsCode: 'SX03001A', roleQualifier: ['AT'] }],
    ['SX03001A', {}, { cjsOffenceCode: 'SX03001', qualifiedCjsCode: 'SX03001A', roleQualifier: ['AT'] }],
    ['SX03001B', { roleQualifiers: ['AA'] }, { cjsOffenceCode: 'SX03001', qualifiedCjsCode: 'SX03001B', roleQualifier: ['AA'] }],
    ['SX03001C', {}, { qualifiedCjsCode: 'SX03001C', roleQualifier: ['C'] }],
    ['SX03001I', {}, { qualifiedCjsCode: 'SX03001I', roleQualifier: ['I'] }],
    ['0101LL03', {}, { cjsOffenceCode: '0101LL03', qualifiedCjsCode: '0101LL03', roleQualifier: [] }]
  ])('%s', (code, content, codes) => {
    expect(codesOf(held(code, content))).toMatchObject(codes)
  })
  it('an NPCC code is one, words have none', () => {
    const npcc: OffenceCode = { offenceCodeType: 'npcc', npccOffenceCode: '5.5.5.1' }
    expect(codesOf(held('5.5.5.1', { offenceCode: npcc }))).toMatchObject({ npccOffenceCode: '5.5.5.1', cjsOffenceCode: 'NPCC' })
    const words = codesOf(held('Some offence', { offenceCode: { offenceCodeType: 'text', offenceText: 'Some offence' } }))
    expect(words).toMatchObject({ cjsOffenceCode: 'TEXT' })
    expect(words).not.toHaveProperty('npccOffenceCode')
  })
})

describe('the version that is quoted', () => {
  it('is 64 bytes, the same for the same state and another for another', () => {
    const one = quotedVersion(held('SX03001'))
    expect(Buffer.from(one, 'base64')).toHaveLength(64)
    expect(quotedVersion(held('SX03001'))).toBe(one)
    expect(quotedVersion({ ...held('SX03001'), version: 'another token' })).not.toBe(one)
  })
})
