import { describe, expect, it } from 'vitest'
import type { RemandDetails } from '../../../../../mock-server/api/remands.ts'
import { merge } from '../../changes/merge.ts'
import { readRemand } from '../steps/remand-form.ts'
import { REMAND, versionsOfRemand } from './remand-record.ts'
import { courtNames, remandToFields } from './remand-to-fields.ts'

const LINE = 'Live and sleep each night at 14 Bramblewick Passag'
const CONTENT: RemandDetails['content'] = {
  appearanceResult: 'remanded-on-bail',
  ownerCode: '36NN',
  remandDate: '2026-11-20',
  currentAppearance: { court: { courtIdentityType: 'name', courtName: 'Norwich Combined Court Centre' } },
  nextAppearance: { date: '2026-12-20', court: { courtIdentityType: 'code', courtCode: '2576' } },
  remandConditions: Array.from({ length: 10 }, () => `${LINE}\n${LINE}\n${LINE}\n${LINE}\n`)
}
const around = { today: '2026-11-22', ownerCode: '36NN', longPersonUrn: '2004/3N', courtNames: courtNames(CONTENT) }
const version = (versionNumber: number, content: RemandDetails['content'], recordId = 'r') => ({
  record: 'remand' as const,
  recordId,
  versionToChange: `v${versionNumber}`,
  at: `2026-11-2${versionNumber}T09:00:00Z`,
  by: 'bureau1',
  onBehalfOf: '4312',
  reason: null,
  justification: null,
  content
})

describe('a remand that is amended', () => {
  it('stands in its form as it was recorded, ten conditions of four lines and a court known by name alone', () => {
    const reading = readRemand(remandToFields(CONTENT), around)
    expect(reading).toMatchObject({
      ok: true,
      body: {
        currentAppearance: CONTENT.currentAppearance,
        nextAppearance: CONTENT.nextAppearance,
        bailConditions: Array.from({ length: 10 }, () => `${LINE}\n${LINE}\n${LINE}\n${LINE}`)
      }
    })
  })
  it('keeps its local authority to the letter, unless it is no longer one of care', () => {
    const localAuthority = {
      localAuthorityIdentityType: 'LA',
      localAuthorityName: 'Norfolk County Council',
      localAuthoritySecureUnit: false,
      socialWorker: {
        name: 'Ann Carter',
        telephoneNumber: { telephoneCode: '01603', telephoneNumber: '555 0199', telephoneTown: 'Norwich' }
      }
    }
    const read = (appearanceResult: 'remanded-in-care' | 'remanded-on-bail') =>
      readRemand(remandToFields({ ...CONTENT, appearanceResult, localAuthority }), { ...around, localAuthority })
    const kept = (reading: ReturnType<typeof read>) => (reading.ok ? reading.body.localAuthority : 'refused')
    expect([kept(read('remanded-in-care')), kept(read('remanded-on-bail'))]).toEqual([localAuthority, undefined])
  })
  it('has its own versions out of the history of the report', () => {
    const versions = versionsOfRemand(
      { reportId: 'x', asn: 'x', versions: [version(1, CONTENT), version(2, CONTENT, 'other'), version(3, CONTENT)] },
      'r'
    )
    expect(versions.map(({ versionNumber, versionToChange, action }) => [versionNumber, versionToChange, action])).toEqual([
      [1, 'v1', 'added'],
      [2, 'v3', 'amended']
    ])
  })
  it('is asked about where two wrote the same condition anew, and about nothing else', () => {
    const base = remandToFields(CONTENT)
    const theirs = { ...base, 'bailConditions.0': 'Report daily', 'nextAppearance.date': '1 January 2027' }
    const mine = { ...base, 'bailConditions.0': 'Report weekly', 'bailConditions.1': 'Not to enter any shop' }
    const { conflicts, taken } = merge(base, theirs, mine)
    expect(conflicts.map(({ path }) => path)).toEqual(['bailConditions.0'])
    expect(taken).toEqual(['nextAppearance.date'])
  })
  it('is amended by its owner alone', () => {
    const [held] = versionsOfRemand({ reportId: 'x', asn: 'x', versions: [version(1, CONTENT)] }, 'r')
    if (held === undefined) throw new Error('no version')
    expect(REMAND.ended(held, 'amend', '36AA')).toBeNull()
    expect(REMAND.ended(held, 'amend', '52AA')).toMatch(/owned by 36NN\. Only its owner/)
  })
})
