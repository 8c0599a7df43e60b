import { describe, expect, it } from 'vitest'
import { createFormModel } from '../../../forms/form-model.ts'
import { addByCourt, offenceOf, sendOn, takeOutAdded } from './case-offences.ts'
import { AROUND, IMPENDING } from './case.fixture.ts'
import { readDuration } from './read-results.ts'
import { readResults, resultFieldOf, resultSections } from './result-form.ts'

type Typed = Readonly<Record<string, string>>
const TYPED: Typed = {
  dateOfConviction: 'today',
  court: '2576',
  'offences.0.plea': 'guilty',
  'offences.0.adjudication': 'Guilty',
  'offences.0.offenceTic': '2',
  'offences.0.disposalResults.0.disposalCode': '1015',
  'offences.0.disposalResults.0.disposalFine': '£1,120.50',
  'offences.0.disposalResults.1.disposalCode': '1002',
  'offences.0.disposalResults.1.disposalDuration': '6 months',
  'offences.0.disposalResults.1.disposalEffectiveDate': '4 1 27',
  'offences.0.disposalResults.1.disposalQualifiers.0': 's',
  'offences.0.disposalResults.1.disposalQualifiers.1': 'F',
  'offences.0.disposalResults.1.disposalQualifierDuration': '18 months',
  'offences.0.disposalResults.1.disposalText': 'Suspended',
  'offences.1.plea': 'Not Guilty',
  'offences.1.adjudication': 'Not Guilty'
}
const FORWARD: Typed = {
  'offences.1.plea': 'Not Guilty',
  'offences.1.disposalResults.0.disposalCode': '2059',
  'carryForward.appearanceDate': '+28',
  'carryForward.court': '2576'
}
const REFERRED: Typed = { 'offences.1.disposalResults.0.disposalCode': '2060', 'referToCourtCase.reference': '01ZD/0300108' }
const ADDED: Typed = {
  added: '0',
  'added.0.code': 'th68151',
  'added.0.startDate': 'yesterday',
  'added.0.startTime': '1430',
  'added.0.place': 'High Street',
  'added.0.locationFSCode': '36nn',
  'added.0.roleQualifier': 'AT',
  'added.0.plea': 'Guilty',
  'added.0.adjudication': 'Guilty',
  'added.0.disposalResults.0.disposalCode': '1029'
}
const read = (change: Typed = {}) =>
  readResults(
    { ...TYPED, ...change },
    { ...AROUND, entry: IMPENDING, defendant: { surname: 'Smith', forenames: ['John'] }, asn: '26/0000/00/1X' }
  )
const faultAt = (path: string, change: Typed): string | undefined => {
  const reading = read(change)
  return reading.ok ? undefined : reading.faults.get(path)
}

describe('results as typed', () => {
  it('are read in full: amount, duration, from when, qualifiers and how long they last, text', () => {
    expect(read()).toMatchObject({
      ok: true,
      body: {
        courtCaseReference: '26/2576/000690B',
        offences: [
          {
            courtOffenceSequenceNumber: 1,
            plea: 'Guilty',
            offenceTic: 2,
            disposalResults: [
              { disposalCode: 1015, disposalFine: { amount: 1120.5 } },
              {
                disposalCode: 1002,
                disposalDuration: { units: 'months', count: 6 },
                disposalEffectiveDate: '2027-01-04',
                disposalQualifiers: ['S', 'F'],
                disposalQualifierDuration: { units: 'months', count: 18 },
                disposalText: 'Suspended'
              }
            ]
          },
          { plea: 'Not Guilty', adjudication: 'Not Guilty', disposalResults: [] }
        ]
      }
    })
  })
  it('carry an offence forward with nothing but its code, whatever was typed of it before', () => {
    const reading = read(FORWARD)
    expect(reading).toMatchObject({
      ok: true,
      body: { carryForward: { appearanceDate: '2026-12-20', court: { courtIdentityType: 'code', courtCode: '2576' } } }
    })
    expect(reading.ok ? reading.body.offences[1] : null).toEqual({
      offenceId: IMPENDING.charges[1]?.offenceId,
      cjsOffenceCode: 'CD71039',
      courtOffenceSequenceNumber: 2,
      offenceTic: 0,
      disposalResults: [{ disposalCode: 2059 }]
    })
  })
  it('refer an offence to another case', () => {
    expect(read(REFERRED)).toMatchObject({
      ok: true,
      body: { referToCourtCase: { reference: '01ZD/0300108' }, offences: [{}, { disposalResults: [{ disposalCode: 2060 }] }] }
    })
  })
  it('add an offence of the court to the report, its times with their zone', () => {
    expect(read(ADDED)).toMatchObject({
      ok: true,
      body: {
        additionalArrestOffences: [
          {
            asn: '26/0000/00/1X',
            additionalOffences: [
              {
                courtOffenceSequenceNumber: 0,
                offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: 'TH68151' },
                committedOnBail: false,
                offenceStartDate: '2026-11-21',
                offenceStartTime: '14:30+00:00',
                roleQualifiers: ['AT'],
                locationFsCode: '36NN',
                locationText: { locationText: 'High Street' },
                disposalResults: [{ disposalCode: 1029 }]
              }
            ]
          }
        ]
      }
    })
  })
  const SECOND = 'offences.0.disposalResults.1'
  it.each<[string, string, Typed, RegExp]>([
    ['no plea', 'offences.0.plea', { 'offences.0.plea': '' }, /Choose the plea/],
    ['no adjudication', 'offences.0.adjudication', { 'offences.0.adjudication': '' }, /guilty, not guilty/],
    ['a hearing to come', 'dateOfConviction', { dateOfConviction: 'tomorrow' }, /cannot be in the future/],
    ['no hearing', 'dateOfConviction', { dateOfConviction: '' }, /Give the date of the hearing/],
    ['a sentence before the hearing', 'offences.0.dateOfSentence', { 'offences.0.dateOfSentence': '1 11 26' }, /cannot be before/],
    ['words for a result', `${SECOND}.disposalCode`, { [`${SECOND}.disposalCode`]: 'fined' }, /Choose the result/],
    ['a duration that is none', `${SECOND}.disposalDuration`, { [`${SECOND}.disposalDuration`]: 'long' }, /like 6 months/],
    ['such a one of a qualifier', `${SECOND}.disposalQualifierDuration`, { [`${SECOND}.disposalQualifierDuration`]: 'x' }, /like 6 months/],
    ['an amount that is none', `${SECOND}.disposalFine`, { [`${SECOND}.disposalFine`]: 'much' }, /amount in pounds/],
    ['a qualifier twice', `${SECOND}.disposalQualifiers.0`, { [`${SECOND}.disposalQualifiers.1`]: 'S' }, /Duplicate/],
    [
      'a qualifier of three letters',
      `${SECOND}.disposalQualifiers.1`,
      { [`${SECOND}.disposalQualifiers.1`]: 'SUS' },
      /valid disposal qualifier/
    ],
    ['a text of 65 letters', `${SECOND}.disposalText`, { [`${SECOND}.disposalText`]: 'x'.repeat(65) }, /64 characters/],
    ['nowhere to carry to', 'carryForward.court', { ...FORWARD, 'carryForward.court': '' }, /Choose the court/],
    ['no day to carry to', 'carryForward.appearanceDate', { ...FORWARD, 'carryForward.appearanceDate': '' }, /date of the next hearing/],
    [
      'a day to carry to before the hearing',
      'carryForward.appearanceDate',
      { ...FORWARD, 'carryForward.appearanceDate': '1 11 26' },
      /same or later/
    ],
    [
      'another result of what is carried forward',
      'offences.1.disposalResults.1.disposalCode',
      { ...FORWARD, 'offences.1.disposalResults.1.disposalCode': '1015' },
      /no other result here/
    ],
    ['a referral to nothing', 'referToCourtCase.reference', { ...REFERRED, 'referToCourtCase.reference': '' }, /reference of the case/],
    ['no code of what the court added', 'added.0.code', { ...ADDED, 'added.0.code': 'theft' }, /Choose the offence/],
    ['no station of it', 'added.0.locationFSCode', { ...ADDED, 'added.0.locationFSCode': '' }, /Choose the station/],
    ['a date of it to come', 'added.0.startDate', { ...ADDED, 'added.0.startDate': '+3' }, /cannot be in the future/],
    ['an end of it before its start', 'added.0.startDate', { ...ADDED, 'added.0.endDate': '1 11 26' }, /cannot be after the offence end/],
    ['no plea, whatever else is missing,', 'offences.0.plea', { ...ADDED, 'added.0.code': '', 'offences.0.plea': '' }, /Choose the plea/],
    ['no plea to it', 'added.0.plea', { ...ADDED, 'added.0.plea': '' }, /Choose the plea/]
  ])('with %s are wrong at the field', (_what, path, change, message) => {
    expect(faultAt(path, change)).toMatch(message)
  })
  it('ask for what a result has once its code is there, and offer one more', () => {
    const fields = (typed: Typed, heading: RegExp) =>
      resultSections(IMPENDING, typed)
        .find((section) => heading.test(section.heading))
        ?.fields.map(({ path }) => path) ?? []
    expect(fields(TYPED, /^2\./).filter((path) => path.includes('disposalResults'))).toEqual(['offences.1.disposalResults.0.disposalCode'])
    const first = fields(TYPED, /^1\./)
    expect(first.filter((path) => path.endsWith('disposalCode'))).toHaveLength(3)
    expect(first.filter((path) => path.includes('.1.disposalQualifiers.'))).toHaveLength(3)
  })
  it('ask whereto of an offence that goes on, and for nothing else of it', () => {
    const headings = (typed: Typed) => resultSections(IMPENDING, { ...TYPED, ...typed }).map(({ heading }) => heading)
    expect(headings(FORWARD).at(-1)).toBe('Carried forward')
    expect(headings(REFERRED).at(-1)).toBe('Referred to another case')
    const [, , second] = resultSections(IMPENDING, { ...TYPED, ...FORWARD })
    expect(second?.fields.map(({ path }) => path)).toEqual(['offences.1.disposalResults.0.disposalCode'])
  })
  it.each([
    ['offences.1.disposalResults.0.disposalFine.amount', 'offences.1.disposalResults.0.disposalFine'],
    ['offences.0.disposalResults', 'offences.0.disposalResults.0.disposalCode'],
    ['additionalArrestOffences.0.additionalOffences.1.offenceCode.cjsOffenceCode', 'added.4.code'],
    ['additionalArrestOffences.0.additionalOffences.0.locationFsCode', 'added.2.locationFSCode'],
    ['additionalArrestOffences.0.additionalOffences.0.locationText.locationText', 'added.2.place'],
    ['carryForward.court.courtCode', 'carryForward.court'],
    ['carryForward', 'carryForward.appearanceDate'],
    ['court.courtCode', 'court']
  ])('take a refusal of %s to its field', (path, field) => {
    expect(resultFieldOf(path, [2, 4])).toBe(field)
  })
  it.each([
    ['40 hours', { units: 'hours', count: 40 }],
    ['2y', { units: 'years', count: 2 }],
    ['Life', { units: 'life', count: 1 }],
    ['soon', null]
  ])('read “%s” as a duration', (words, duration) => {
    expect(readDuration(words)).toEqual(duration)
  })
})

describe('the offences of a case’s results', () => {
  const form = () =>
    createFormModel(
      () => [],
      { fields: { ...TYPED }, carried: [] },
      () => new Map()
    )
  it('are known by the field one is in', () => {
    expect(['offences.12.plea', 'added.3.disposalResults.0.disposalCode', 'court'].map(offenceOf)).toEqual([
      'offences.12',
      'added.3',
      undefined
    ])
  })
  it('can be more: what the court added; each is taken out again with all that was typed of it', () => {
    const model = form()
    expect([addByCourt(model), addByCourt(model)]).toEqual(['added.0.code', 'added.1.code'])
    model.value('added.0.plea').value = 'Guilty'
    expect(takeOutAdded(model, 'added.0')).toBe('added.1.code')
    expect([model.value('added').value, model.value('added.0.plea').value]).toEqual(['1', ''])
  })
  it('of the case itself stay', () => {
    expect(takeOutAdded(form(), 'offences.0')).toBeNull()
  })
  it('go on with one key: the other results are taken out, and the form asks whereto', () => {
    const model = form()
    expect(sendOn(model, 'offences.0', 'carried-forward')).toBe('carryForward.appearanceDate')
    expect(model.value('offences.0.disposalResults.0.disposalCode').value).toBe('2059')
    expect(model.value('offences.0.disposalResults.1.disposalCode').value).toBe('')
    expect(sendOn(model, 'offences.1', 'referred')).toBe('referToCourtCase.reference')
  })
})
