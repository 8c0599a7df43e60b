import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PersonSearchSchema } from '../../../../mock-server/api/people.ts'
import { parseLine } from './parse-line.ts'

const surroundings = {
  today: '2026-11-22',
  commands: [
    { id: 'view.theme.dark', title: 'Theme: dark' },
    { id: 'view.theme.light', title: 'Theme: light' },
    { id: 'tabs.close', title: 'Close tab' }
  ]
}
const read = (line: string) => parseLine(line, surroundings)
const queryOf = (line: string) => {
  const reading = read(line)
  return reading.kind === 'check' ? reading.query : reading
}

describe('NE', () => {
  it.each([
    ['NE SMITH/JOHN/12031985/M', { surname: 'SMITH', forenames: ['JOHN'], birthDate: '1985-03-12', sex: 'M' }],
    ['ne SMITH/JOHN/12/03/1985/M', { surname: 'SMITH', forenames: ['JOHN'], birthDate: '1985-03-12', sex: 'M' }],
    ['NE SMITH//1985', { surname: 'SMITH', birthDate: '1985' }],
    ['NE /JOHN//F', { forenames: ['JOHN'], sex: 'F' }],
    ['NE O’SHEA-VANDERBERG/Liam Patrick', { surname: 'O’SHEA-VANDERBERG', forenames: ['Liam', 'Patrick'] }],
    ['NE SMITH/JOHN/age 41', { surname: 'SMITH', forenames: ['JOHN'], approximateAge: { years: 41, plusMinus: 2 } }],
    ["NE smith, john 12/3/85 male 5'11", { surname: 'smith', forenames: ['john'], birthDate: '1985-03-12', sex: 'M', heightCm: 180 }],
    [
      'NE van der berg, anna maria 4 mar 1985 f IC1',
      { surname: 'van der berg', forenames: ['anna', 'maria'], birthDate: '1985-03-04', sex: 'F', appearance: '1' }
    ],
    ['NE smith john 040385', { surname: 'smith', forenames: ['john'], birthDate: '1985-03-04' }],
    ['NE smith john about 40 180cm', { surname: 'smith', forenames: ['john'], approximateAge: { years: 40, plusMinus: 5 }, heightCm: 180 }],
    ['NE man', { surname: 'man' }]
  ])('%s', (line, query) => {
    expect(queryOf(line)).toEqual({ limit: 20, ...query })
  })

  it('keeps a day that cannot exist as it was given and says so', () => {
    const reading = read('NE SMITH/JOHN/31/04/1972')
    expect(reading).toMatchObject({ kind: 'check', query: { birthAsGiven: '31/04/1972' } })
    expect(reading.kind === 'check' && reading.chips.map((chip) => chip.kind)).toContain('doubt')
  })

  it('takes the stop off the line, and leaves it off the heading', () => {
    expect(read('NE SMITH/JOHN/12031985/M @4312 R1 HIGH ST')).toMatchObject({
      kind: 'check',
      line: 'NE SMITH/JOHN/12031985/M',
      stop: { originator: '4312', reason: '1', place: 'HIGH ST' }
    })
    expect(read('NE smith r10 THE GREEN @PC881')).toMatchObject({ stop: { originator: 'PC881', reason: '10', place: 'THE GREEN' } })
  })

  it.each([
    ['NE', 'surname or a forename'],
    ['NE @4312 R1', 'surname or a forename'],
    ['NE SMITH/JOHN/soon', 'is not a birth date'],
    ['NE SMITH/JOHN/1985/X', 'is not a sex'],
    ['NE SMITH/JOHN/1985/M/more', 'one part too many'],
    ['NE smith john 99999', 'is not understood'],
    ['NE SMITH @4312 HIGH ST', 'A place stands after the reason'],
    [`NE ${'A'.repeat(65)}`, '64 characters']
  ])('%s is not run, and says what to mend', (line, words) => {
    expect(read(line)).toMatchObject({ kind: 'incomplete', message: expect.stringContaining(words) })
  })

  it('shows each part it understood', () => {
    const reading = read('NE SMITH/JOHN/12031985/M @4312 R1 HIGH ST')
    expect(reading.kind === 'check' && reading.chips.map(({ label, value }) => `${label} ${value}`.trim())).toEqual([
      'Name SMITH JOHN',
      'Born 12 Mar 1985',
      'Male',
      '@4312',
      'R1',
      'Place HIGH ST'
    ])
  })
})

describe('ID', () => {
  it.each(['ID 79/163001B', 'id 1979/0163001B', 'ID 65656/91H', 'ID 11/01ZD/01/410780J'])('%s is known', (line) => {
    expect(read(line)).toMatchObject({ kind: 'check', doubt: null, query: { identifier: expect.any(String) } })
  })
  it.each(['ID SMITH910040JJ9AA', 'id smith 910040 jj9aa', 'ID SMITH910040JJ9AA @4312'])('%s goes straight to the person', (line) => {
    expect(read(line)).toMatchObject({ kind: 'check', doubt: null, query: { identifier: 'SMITH910040JJ9AA' } })
  })
  it('a wrong check letter is told before anything is looked for', () => {
    expect(read('ID 79/163001C')).toMatchObject({ kind: 'check', doubt: expect.stringContaining('should be B') })
  })
  it('what has no identifier’s form is not run', () => {
    expect(read('ID SMITH')).toMatchObject({ kind: 'incomplete', message: expect.stringContaining('PNC ID') })
  })
})

describe('other lines', () => {
  it.each([
    ['NEW WANTED', 'wanted.new'],
    ['new person', 'person.new'],
    ['LOCK', 'session.lock'],
    ['help', 'help.line'],
    ['theme: dark', 'view.theme.dark'],
    ['clo', 'tabs.close']
  ])('%s is the command %s', (line, id) => {
    expect(read(line)).toMatchObject({ kind: 'command', id })
  })
  it('does not choose between two commands', () => {
    expect(read('theme')).toMatchObject({ kind: 'incomplete', message: expect.stringContaining('Theme: dark · Theme: light') })
  })
  it('names what is understood where a line is not', () => {
    expect(read('SMITH/JOHN')).toMatchObject({ kind: 'unknown', message: expect.stringContaining('NE and a name') })
    expect(read('constructor')).toMatchObject({ kind: 'unknown' })
    expect(read('NEW __proto__')).toMatchObject({ kind: 'incomplete' })
  })
})

describe('any line', () => {
  const lines = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 320 }),
    fc.stringMatching(/^(NE|ID|NEW) [A-Za-z0-9 \/@,'.-]{0,60}$/),
    fc.stringMatching(/^NE [A-Z]{1,9}\/[A-Z ]{0,9}\/[0-9 \/]{0,10}\/[MFUX]?( @[0-9]{1,5})?( R[0-9]{1,2})?( [A-Z ]{0,9})?$/)
  )
  it('is read without throwing, and what is to be run is a query the contract takes', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const reading = read(line)
        if (reading.kind === 'check') expect(PersonSearchSchema.safeParse(reading.query).error?.issues).toBeUndefined()
      }),
      { numRuns: 1500 }
    )
  })
  it('has a chip for every part of its query', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const reading = read(line)
        if (reading.kind !== 'check') return
        const { limit: _limit, surname, forenames, ...others } = reading.query
        const names = surname !== undefined || forenames !== undefined ? 1 : 0
        const parts = reading.chips.filter(({ said }) => said !== '')
        expect(parts).toHaveLength(Object.keys(others).length + names + Object.keys(reading.stop).length)
      }),
      { numRuns: 1500 }
    )
  })
  it('in slash form gives back what was put in', () => {
    const name = fc.stringMatching(/^[A-Z][A-Z'-]{1,12}$/)
    const day = fc
      .date({ min: new Date('1910-01-01'), max: new Date('2026-11-21'), noInvalidDate: true })
      .map((moment) => moment.toISOString().slice(0, 10))
    fc.assert(
      fc.property(
        name,
        fc.array(name, { minLength: 1, maxLength: 3 }),
        day,
        fc.constantFrom('M', 'F', 'U'),
        (surname, forenames, birthDate, sex) => {
          const [year, month, date] = birthDate.split('-')
          expect(queryOf(`NE ${surname}/${forenames.join(' ')}/${date}${month}${year}/${sex}`)).toEqual({
            limit: 20,
            surname,
            forenames,
            birthDate,
            sex
          })
        }
      )
    )
  })

  it('takes “born” as the word before a date, and as a name where none follows', () => {
    const read = parseLine('NE john smith born 12 3 85', surroundings)
    expect(read).toMatchObject({ kind: 'check', query: { surname: 'john', forenames: ['smith'], birthDate: '1985-03-12' } })
    expect(parseLine('NE born', surroundings)).toMatchObject({ kind: 'check', query: { surname: 'born' } })
  })
  it('refuses a name without a letter, which could find nobody', () => {
    expect(parseLine('NE 😀', surroundings)).toMatchObject({ kind: 'incomplete' })
    expect(parseLine('NE *', surroundings)).toMatchObject({ kind: 'incomplete' })
  })
})
