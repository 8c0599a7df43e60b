import { describe, expect, it } from 'vitest'
import type { WantedRuleContext } from '../../../../mock-server/api/wanted.ts'
import { readWanted } from './to-content.ts'

const rules: WantedRuleContext = {
  today: '2026-11-22',
  person: { birthDate: '1985-03-12', approximateAge: false, secondIdentifier: false },
  category: (code) =>
    ({
      WO: { power: 'arrest', warrant: false },
      WW: { power: 'arrest', warrant: true },
      AB: { power: 'retake', warrant: false },
      LS: { power: 'none', warrant: false }
    })[code]
}
const RIGHT = {
  category: 'WO',
  power: 'arrest',
  grounds: 'Named by two witnesses.',
  'offence.cjsCode': 'TH68010',
  officer: 'DS 1187, CID',
  contact: '01632 960118 ext 4',
  actionOnFinding: 'Arrest.',
  circulation: 'national',
  reviewDate: '22 November 2027',
  ownerForce: '36NN'
}
const read = (change: Record<string, string> = {}, context = rules) => readWanted({ ...RIGHT, ...change }, context)
const fault = (path: string, change: Record<string, string>, context = rules) => {
  const reading = read(change, context)
  return reading.ok ? undefined : reading.faults.get(path)
}

describe('what is typed, as a wanted report', () => {
  it('leaves out what is empty and reads dates, codes and answers', () => {
    expect(read({ 'offence.date': 'mar 2026', 'bailTo.at': '4 12 26 0930', 'offence.place': '  ' })).toMatchObject({
      ok: true,
      content: {
        offence: { cjsCode: 'TH68010', date: '2026-03' },
        reviewDate: '2027-11-22',
        bailTo: { at: expect.stringMatching(/^2026-12-04T09:30:00/) }
      }
    })
    const plain = read()
    expect(plain.ok && Object.keys(plain.content)).not.toContain('warrant')
    expect(plain.ok && Object.keys(plain.content)).not.toContain('bailTo')
  })
  it('keeps an offence in words until it is a code', () => {
    expect(read({ 'offence.cjsCode': 'theft of a bicycle' })).toMatchObject({
      ok: true,
      content: { offence: { text: 'theft of a bicycle' } }
    })
    expect(read({ 'offence.cjsCode': 'th68010a' })).toMatchObject({ ok: true, content: { offence: { cjsCode: 'TH68010A' } } })
  })
  it.each([
    ['category', { category: '' }, 'Choose a category from the list.'],
    ['category', { category: 'zebra' }, 'Choose a category from the list.'],
    ['category', { category: 'QQ' }, 'Choose a category from the list.'],
    ['power', { power: '' }, 'Choose the power: arrest, retake or none.'],
    ['power', { category: 'LS' }, 'A Locate category carries no power. Choose none, or another category.'],
    ['power', { category: 'AB' }, 'This category carries the power to retake, not to arrest.'],
    ['grounds', { grounds: '' }, 'Say why there is a power of arrest.'],
    ['offence.cjsCode', { 'offence.cjsCode': '' }, 'Give the offence: a code, or words until it is confirmed.'],
    ['offence.date', { 'offence.date': 'tomorrow' }, 'An offence cannot be in the future.'],
    ['offence.date', { 'offence.date': '31 4 26' }, 'There is no such day. Check it against the source.'],
    ['warrant.number', { category: 'WW' }, 'A warrant category needs the warrant’s number.'],
    ['warrant.courtCode', { category: 'WW' }, 'A warrant category needs the court that issued it.'],
    ['warrant.date', { category: 'WW' }, 'A warrant category needs the warrant’s date.'],
    ['warrant.backedForBail', { category: 'WW' }, 'Say whether the warrant is backed for bail.'],
    ['warrant.date', { category: 'WW', 'warrant.date': '+3' }, 'A warrant’s date cannot be in the future.'],
    ['warrant.date', { 'warrant.date': '1985' }, 'Give the day too, like 4 3 26.'],
    ['warrant.backedForBail', { 'warrant.backedForBail': 'perhaps' }, 'Answer yes or no.'],
    ['warrant.courtCode', { 'warrant.courtCode': 'norwich' }, 'Choose the court: its four digits, or part of its name.'],
    ['officer', { officer: '' }, 'Name the officer or unit to inform.'],
    ['contact', { contact: '' }, 'Give a contact that is answered day and night.'],
    ['contact', { contact: 'ask the desk' }, 'Give a telephone number, with any extension.'],
    ['actionOnFinding', { actionOnFinding: '' }, 'Say what the finder is to do.'],
    ['circulation', { circulation: '' }, 'Choose how far it is circulated: force, region or national.'],
    ['reviewDate', { reviewDate: '' }, 'Give the review date, for example +365.'],
    ['reviewDate', { reviewDate: '1 11 26' }, 'The review date must be after today.'],
    ['reviewDate', { reviewDate: 'soon' }, 'This is not read as a date. Give it like 4 3 26 or 4 mar 2026.'],
    ['weedDate', { weedDate: '+10' }, 'The weed date cannot be before the review date.'],
    ['ownerForce', { ownerForce: 'Norfolk' }, 'Choose the owner: four letters or digits, or part of the station’s name.'],
    ['grading', { grading: 'blue' }, 'Choose red, amber or green, or leave it empty.'],
    ['bailTo.at', { 'bailTo.at': 'tomorrow' }, 'Give a date and a 24-hour time, like 4 12 26 0930.'],
    ['officer', { officer: 'DS \u202Eevil' }, 'Take out line breaks and invisible control characters.']
  ] as [string, Record<string, string>, string][])('%s: %o is refused at its field', (path, change, message) => {
    expect(fault(path, change)).toBe(message)
  })
  it('needs a birth date, or an approximate age and a second identifier, for a power of arrest', () => {
    const unknown = { ...rules, person: { birthDate: undefined, approximateAge: true, secondIdentifier: false } }
    expect(fault('power', {}, unknown)).toContain('needs the person’s birth date')
    expect(read({}, { ...unknown, person: { ...unknown.person, secondIdentifier: true } }).ok).toBe(true)
  })
  it('says what is wrong between fields even while another field is empty', () => {
    const reading = read({ officer: '', grounds: '', reviewDate: '1 11 26' })
    expect(reading.ok ? [] : [...reading.faults.keys()].sort()).toEqual(['grounds', 'officer', 'reviewDate'])
  })
  it('takes emoji and right-to-left text where words are asked', () => {
    expect(read({ 'offence.place': 'سوق 🏠' })).toMatchObject({ ok: true })
  })
})
