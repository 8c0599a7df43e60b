import { describe, expect, it } from 'vitest'
import { afterProcess, offenceNumbers, readArrest } from './read-arrest.ts'

const TODAY = '2026-11-22'
const TYPED = {
  arrestLastName: 'Smith',
  arrestFirstNames: 'John  Arthur',
  processStage: 'A',
  processStageDate: 'yesterday',
  processStageTime: '930',
  ownerCode: '36nn',
  prosecutingAgent: 'CPS',
  'arrestingOfficer.lastName': 'Dunmore',
  caseDetailText: 'Left the shop\nwith goods',
  'offence.0.code': 'th68010',
  'offence.0.startDate': 'yesterday',
  'offence.0.startTime': '22:15',
  'offence.0.place': 'High Street',
  offences: '0'
}
const read = (change: Readonly<Record<string, string>> = {}) => readArrest({ ...TYPED, ...change }, TODAY)
const faultAt = (path: string, change: Readonly<Record<string, string>>): string | undefined => {
  const reading = read(change)
  return reading.ok ? undefined : reading.faults.get(path)
}

describe('an arrest report as typed', () => {
  it('is read as the contract has it', () => {
    const reading = read()
    expect(reading).toMatchObject({
      ok: true,
      arrest: {
        content: {
          arrestFirstNames: ['John', 'Arthur'],
          processStageDate: '2026-11-21',
          processStageTime: '09:30',
          ownerCode: '36NN',
          caseDetailText: ['Left the shop', 'with goods']
        },
        offences: [
          {
            number: 0,
            offence: {
              committedOnBail: false,
              ownerCode: '36NN',
              startDate: '2026-11-21',
              startTime: '22:15',
              offenceLocation: { locationText: 'High Street' },
              offenceCode: { cjsOffenceCode: 'TH68010' }
            }
          }
        ]
      }
    })
  })
  it('is read with every sample: kind, day, barcode, where it is held, laboratory and reference', () => {
    const reading = read({
      dnaStatusCode: 'T',
      dnaSampleDate: 'yesterday',
      dnaSampleType: 'Mouth swab',
      sampleBarcode: '96123456',
      dnaForceLocation: '36NN',
      dnaLaboratory: 'Eastern',
      forceDNAReferencePrefix: '36',
      forceDnaReferenceId: '0012345',
      'fingerprintStatusGroup.statusCode': 'T',
      'fingerprintStatusGroup.forceLocation': '36NN'
    })
    expect(reading.ok ? reading.arrest.content : null).toMatchObject({
      dnaStatusCode: 'T',
      dnaSampleDate: '2026-11-21',
      dnaSampleType: 'Mouth swab',
      sampleBarcode: '96123456',
      dnaForceLocation: '36NN',
      dnaLaboratory: 'Eastern',
      forceDNAReferencePrefix: '36',
      forceDnaReferenceId: '0012345',
      fingerprintStatusGroup: { statusCode: 'T', forceLocation: '36NN' }
    })
  })
  it.each<[string, string, Record<string, string>, RegExp]>([
    ['a sample to come', 'dnaSampleDate', { dnaSampleDate: 'tomorrow' }, /cannot be in the future/],
    ['a photograph to come', 'dateOfPhoto', { dateOfPhoto: 'tomorrow' }, /cannot be in the future/],
    ['a sample barcode that is too long', 'sampleBarcode', { sampleBarcode: 'x'.repeat(21) }, /20 characters/],
    ['no arresting officer of an arrest', 'arrestingOfficer.lastName', { 'arrestingOfficer.lastName': '' }, /officer/],
    [
      'a rank without a name',
      'arrestingOfficer.lastName',
      { 'arrestingOfficer.lastName': '', 'arrestingOfficer.rankCode': 'PC' },
      /surname/
    ],
    ['a process to come', 'processStageDate', { processStageDate: 'tomorrow' }, /cannot be in the future/],
    ['no process', 'processStage', { processStage: '' }, /Choose the process/],
    ['words for an offence', 'offence.0.code', { 'offence.0.code': 'stole a bike' }, /Choose the offence/],
    ['no place', 'offence.0.place', { 'offence.0.place': '' }, /where it happened/],
    ['no offence date', 'offence.0.startDate', { 'offence.0.startDate': '' }, /when it happened/],
    ['an offence to come', 'offence.0.startDate', { 'offence.0.startDate': 'tomorrow' }, /cannot be in the future/],
    ['an end before the start', 'offence.0.endDate', { 'offence.0.endDate': '-9' }, /before its start/],
    ['a time that is none', 'offence.0.startTime', { 'offence.0.startTime': '2575' }, /24-hour time/],
    ['a crime reference too long', 'offence.0.crimeReference', { 'offence.0.crimeReference': '1234567890123456' }, /15 characters/]
  ])('with %s is wrong at its field', (_what, path, change, message) => {
    expect(faultAt(path, change)).toMatch(message)
  })
  it('tells what is wrong with an offence while the owner is not known either', () => {
    expect(faultAt('offence.0.place', { ownerCode: '', 'offence.0.place': '' })).toMatch(/where/)
    expect(faultAt('ownerCode', { ownerCode: '' })).toMatch(/Choose the owner/)
  })
  it('needs no officer where it is no arrest', () => {
    expect(read({ processStage: 'S', 'arrestingOfficer.lastName': '' }).ok).toBe(true)
  })
  it('reads the offences that are left, each under its own number', () => {
    const reading = read({
      offences: '0 4',
      'offence.4.code': 'CD71039',
      'offence.4.startDate': 'today',
      'offence.4.place': 'Elm Hill',
      'offence.2.code': 'taken out'
    })
    expect(reading.ok ? reading.arrest.offences.map(({ number }) => number) : []).toEqual([0, 4])
    expect(offenceNumbers({})).toEqual([0])
  })
  it('names the offences that are dated after the process: they are asked about, not refused', () => {
    const reading = read({ offences: '0 1', 'offence.1.code': 'CD71039', 'offence.1.startDate': 'today', 'offence.1.place': 'Elm Hill' })
    expect(reading.ok ? afterProcess(reading.arrest) : []).toEqual([2])
  })
})
