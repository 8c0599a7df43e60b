import { beforeEach, describe, expect, it } from 'vitest'
import { createPinia, setActivePinia } from 'pinia'
import { PersonContentSchema, type Candidate } from '../../../mock-server/api/people.ts'
import type { PersonSummary } from '../../../mock-server/api/summary.ts'
import type { VehicleCandidate } from '../../../mock-server/api/vehicle-search.ts'
import { provideBridge } from '../app/bridge.ts'
import { forgetTables } from '../forms/code-tables.ts'
import { bridgeDouble } from '../testing/bridge-double.ts'
import { linesOf, type RadioAnswer } from './radio-answer.ts'
import { isPossible } from './thing-lines.ts'

const PERSON = '10000000-0000-4000-8000-000000000001'
const TODAY = '2026-11-22'
const flags = { warnings: ['WE', 'VI'], markers: [], wanted: 'arrest', missing: false, child: false, deceased: false } as const
const candidate: Candidate = {
  personId: PERSON,
  pncId: '2020/0000001L',
  displayName: 'SMITH, John',
  trueName: 'SMITH, John',
  birthDate: '1985-03-12',
  sex: 'M',
  appearance: null,
  heightCm: null,
  score: 100,
  reasons: [],
  flags: { ...flags, warnings: [...flags.warnings], markers: [] }
}
const version = { versionNumber: 1, changedAt: '2026-11-01T09:00:00Z', changedBy: 'bureau1', versionToChange: 'v' }
const summary: PersonSummary = {
  person: {
    personId: PERSON,
    pncId: '2020/0000001L',
    longPersonUrn: '20/1L',
    versionToChange: 'v',
    ownerForce: '36NN',
    createdAt: '2020-01-01T09:00:00Z',
    createdBy: 'bureau1',
    content: PersonContentSchema.parse({
      names: [{ kind: 'true', surname: 'Smith', forenames: ['John'] }],
      birth: { date: '1985-03-12' },
      sex: 'M',
      courtOrders: [
        { code: 'NM', from: '2026-01-01', courtCode: '2576', conditions: ['Not to go to Mill Lane.'] },
        { code: 'RO', from: '2020-01-01', to: '2021-01-01', courtCode: '2576' }
      ]
    })
  },
  flags: { ...flags, warnings: [...flags.warnings], markers: [] },
  warnings: [{ code: 'WE', reason: 'Knife in 2025.', source: 'Custody', date: '2026-01-01', reviewDate: '2031-01-01', ownerForce: '36NN' }],
  markers: [],
  wanted: [
    {
      ...version,
      reportId: '10000000-0000-4000-8000-0000000000a1',
      personId: PERSON,
      reference: 'WR-26-000001',
      status: 'circulated',
      secondCheck: 'pending',
      secondCheckDueAt: null,
      circulatedAt: '2026-11-01T09:00:00Z',
      createdBy: 'bureau1',
      onBehalfOf: 'PC 4312',
      cancellation: null,
      content: {
        category: 'WO',
        power: 'arrest',
        officer: 'DS 1187',
        contact: '01603 000000',
        actionOnFinding: 'Arrest and take to Wymondham.',
        circulation: 'national',
        reviewDate: '2027-11-01',
        ownerForce: '36NN'
      }
    }
  ],
  missing: [],
  history: [],
  associates: [],
  vehicles: [],
  sealed: [],
  links: []
}
const person = (part: Partial<Extract<RadioAnswer, { kind: 'person' }>>): RadioAnswer => ({
  kind: 'person',
  personId: PERSON,
  candidate,
  candidates: [candidate],
  summary,
  identity: 'possible',
  ...part
})

beforeEach(() => {
  setActivePinia(createPinia())
  forgetTables()
  provideBridge(bridgeDouble())
})

describe('lines of a radio card', () => {
  it('stand in reply order, every one that speaks of the person as possible until the identity is confirmed', () => {
    const lines = linesOf(person({}), TODAY)
    expect(lines.map(({ kind }) => kind)).toEqual(['identity', 'warning', 'warning', 'wanted', 'court-order', 'driver'])
    expect(lines.filter(({ kind }) => kind !== 'driver').every(({ words }) => words.startsWith('Possible: '))).toBe(true)
    expect(linesOf(person({ identity: 'confirmed' }), TODAY).some(({ words }) => words.includes('Possible'))).toBe(false)
  })
  it('say the power and what to do on finding, and that it is not yet second-checked', () => {
    const wanted = linesOf(person({ identity: 'confirmed' }), TODAY).find(({ kind }) => kind === 'wanted')
    expect(wanted).toMatchObject({ hit: true, record: 'WR-26-000001' })
    expect(wanted?.words).toContain('Wanted, power of arrest')
    expect(wanted?.words).toContain('On finding: Arrest and take to Wymondham. Owner 36NN, DS 1187, 01603 000000. Not yet second-checked.')
  })
  it('leave out orders that have ended', () => {
    expect(linesOf(person({}), TODAY).filter(({ kind }) => kind === 'court-order')).toHaveLength(1)
  })
  it('keep warnings and wanted out of no prompt’s way: what the check gave stands while the record cannot be opened', () => {
    const lines = linesOf(person({ summary: null }), TODAY)
    expect(lines.map(({ kind }) => kind)).toEqual(['identity', 'warning', 'warning', 'wanted'])
    expect(lines.filter(({ hit }) => hit)).toHaveLength(3)
  })
  it('never say no trace of a check that was not answered', () => {
    expect(linesOf({ kind: 'no-trace', of: 'person' }, TODAY)[0]?.words).toBe('No trace on what was given. This is not “not wanted”.')
    const [line] = linesOf({ kind: 'not-answered' }, TODAY)
    expect(line?.kind).toBe('not-answered')
    expect(line?.words).toContain('not “no trace”')
  })
  it('read a vehicle’s standing reports, keeper, MOT and insurance', () => {
    const report: VehicleCandidate['reports'][number] = {
      reportId: '10000000-0000-4000-8000-0000000000b1',
      personId: null,
      reference: 'VR-26-000001',
      headline: 'Ford Transit TU19KVO: Lost or stolen',
      status: 'unconfirmed',
      kind: 'LS',
      actionOnSighting: 'stop',
      instructions: null,
      expiry: '2027-11-22',
      ownerForce: '36NN',
      officer: null,
      contact: '01603 000000',
      createdAt: '2026-11-22T09:00:00Z',
      confirmBy: null,
      relation: 'similar'
    }
    const vehicle: VehicleCandidate = {
      vrm: 'TU19KVO',
      country: 'UK',
      vin: null,
      make: 'Ford',
      model: 'Transit',
      colour: 'white',
      vehicle: {
        vrm: 'TU19KVO',
        country: 'UK',
        vin: null,
        make: 'Ford',
        model: 'Transit',
        colour: 'white',
        registered: 2019,
        keeper: { personId: null, name: 'A Keeper', address: '1 Mill Lane' },
        mot: { expires: '2026-01-02', status: 'expired' },
        insurance: { status: 'no insurance found', asOf: '2026-11-20' }
      },
      reports: [report, { ...report, reportId: '10000000-0000-4000-8000-0000000000b2', status: 'cancelled' }],
      score: 100,
      reasons: []
    }
    const lines = linesOf({ kind: 'vehicle', candidate: vehicle, possible: true }, TODAY)
    expect(lines.map(({ words }) => words)).toEqual([
      'Possible: TU19KVO, Ford Transit, white.',
      'Possible: ls, unconfirmed. On sighting: stop. Owner 36NN, 01603 000000.',
      'Possible: registered keeper A Keeper, 1 Mill Lane.',
      'Possible: MOT expired on 2 January 2026.',
      'Possible: no insurance found, as of 20 November 2026.'
    ])
  })
  it('take a thing for certain only where a mark that was given is the one it bears', () => {
    expect(isPossible(['TU19KVO', null], ['tu19 kvo', undefined])).toBe(false)
    expect(isPossible(['TU19KVO'], ['TU19KV0'])).toBe(true)
    expect(isPossible(['TU19KVO'], ['TU19*'])).toBe(true)
  })
})
