import type { Database } from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PersonSearch } from '../../../api/people.ts'
import { PersonSearchResultSchema } from '../../../api/people.ts'
import { FIXED_IDS } from '../../../population/fixed-people.ts'
import { seeded, TODAY } from '../../../population/seeded.fixture.ts'
import { licenceOf } from '../../drivers/licence-of.ts'
import { heldPerson } from '../person-record.ts'
import { candidateNames, COMPARED_AT_MOST } from './candidate-names.ts'
import { indexPerson } from './index-person.ts'
import { searchPeople } from './search-people.ts'

const ranks = { FI: 1, XP: 2, WE: 3, VI: 4, SH: 8 }

describe('searchPeople', () => {
  let database: Database
  beforeAll(() => {
    database = seeded(3000)
  }, 60_000)
  const search = (query: Partial<PersonSearch>) => searchPeople(database, { query: { limit: 20, ...query }, today: TODAY, ranks })
  const ids = (query: Partial<PersonSearch>) => search(query).candidates.map(({ personId }) => personId)

  it('puts the person first, then the decoys by how well they fit', () => {
    const { candidates, populationSize } = search({ surname: 'SMITH', forenames: ['JOHN'], birthDate: '1985-03-12', sex: 'M' })
    expect(candidates.slice(0, 4).map(({ personId }) => personId)).toEqual([
      FIXED_IDS.johnSmith,
      FIXED_IDS.johnSmithSwapped,
      FIXED_IDS.jonSmythe,
      FIXED_IDS.smithJohnMissing
    ])
    expect(candidates[0]).toMatchObject({
      displayName: 'SMITH, John Arthur',
      score: 100,
      reasons: ['name exact', 'birth date exact', 'sex'],
      flags: { warnings: ['FI', 'VI', 'SH'], markers: ['OB'], wanted: 'arrest', missing: false, child: false, deceased: false }
    })
    expect(candidates[3]?.flags).toMatchObject({ wanted: null, missing: true })
    expect(populationSize).toBe(3000)
  })
  it('answers in the shape of the contract', () => {
    const answer = { ...search({ surname: 'Smith' }), tookMs: 1, searchToken: 'x' }
    expect(PersonSearchResultSchema.parse(answer)).toEqual(answer)
  })
  it.each([
    [{ surname: 'oshea vanderberg', forenames: ['liam'] }, FIXED_IDS.liamChild],
    [{ surname: 'VANDERBURG', forenames: ['Liam'] }, FIXED_IDS.liamChild],
    [{ surname: 'Kowalcyzk', forenames: ['Ania'], birthDate: '1991-04-07' }, FIXED_IDS.annaKowalczyk],
    [{ surname: 'Wisniewska', forenames: ['Anna'] }, FIXED_IDS.annaKowalczyk],
    [{ surname: 'nwachukwu', forenames: ['seun'] }, FIXED_IDS.longName],
    [{ surname: 'Fetherstonehaugh-Cholmondeley-Wolstenholme' }, FIXED_IDS.twentyWarnings],
    [{ surname: 'W?rs*', approximateAge: { years: 32, plusMinus: 2 } }, FIXED_IDS.approximateAge],
    [{ surname: 'Blackwood', forenames: ['Ray'], birthDate: '1972' }, FIXED_IDS.noBirthDate],
    [{ forenames: ['Smudge'] }, FIXED_IDS.johnSmith],
    [{ surname: 'Smithson', forenames: ['Jon'] }, FIXED_IDS.johnSmith]
  ])('finds by %j', (query, id) => {
    expect(ids(query)).toContain(id)
  })
  it('shows the true name beside an alias, and says that it is one', () => {
    const found = search({ surname: 'Smithson', forenames: ['Jonathan'] }).candidates.find(
      ({ personId }) => personId === FIXED_IDS.johnSmith
    )
    expect(found).toMatchObject({ displayName: 'SMITHSON, Jonathan', trueName: 'SMITH, John Arthur', reasons: ['name exact', 'alias'] })
  })
  it('goes straight to the record by PNC ID, CRO and ASN in any accepted form', () => {
    const [person] = search({ surname: 'Smith', forenames: ['John'], birthDate: '1985-03-12' }).candidates
    const asn = String(database.prepare("SELECT value FROM identifier WHERE kind = 'asn' AND person = 1").pluck().get())
    for (const identifier of [person?.pncId ?? '', '04/1L', '2004/1l', '1/04B', '000001/04B', asn, asn.toLowerCase()])
      expect(search({ identifier }).candidates.map(({ personId, score }) => [personId, score])).toEqual([[FIXED_IDS.johnSmith, 100]])
  })
  it('goes straight to the record by driver number, in groups or as one', () => {
    const person = heldPerson(database, FIXED_IDS.johnSmith)
    const number = (person === undefined ? null : licenceOf(database, person, TODAY))?.driverNumber ?? ''
    for (const identifier of [number, `${number.slice(0, 5)} ${number.slice(5, 11)} ${number.slice(11)}`.toLowerCase()])
      expect(search({ identifier }).candidates.map(({ personId, reasons }) => [personId, reasons])).toEqual([
        [FIXED_IDS.johnSmith, ['Driver number exact']]
      ])
    expect(search({ identifier: `${number.slice(0, 15)}${number.endsWith('Z') ? 'Y' : 'Z'}` }).candidates).toEqual([])
  })
  it.each([
    ['an apostrophe and accents left out', { surname: 'OSHEA VANDERBERG', forenames: ['LIAM'] }, FIXED_IDS.liamChild],
    ['a wildcard in the middle', { surname: 'SM?TH', forenames: ['JOHN'], birthDate: '1985-03-12' }, FIXED_IDS.johnSmith],
    ['a wildcard in front', { surname: '*WALCZYK', forenames: ['ANNA'] }, FIXED_IDS.annaKowalczyk],
    ['a year alone', { surname: 'KOWALCZYK', forenames: ['ANNA'], birthDate: '1991' }, FIXED_IDS.annaKowalczyk],
    ['a month and year', { surname: 'KOWALCZYK', birthDate: '1991-07' }, FIXED_IDS.annaKowalczyk],
    ['day and month swapped', { surname: 'SMITH', forenames: ['JOHN'], birthDate: '1985-12-03' }, FIXED_IDS.johnSmith],
    ['another century', { surname: 'KOWALCZYK', forenames: ['ANNA'], birthDate: '1891-07-04' }, FIXED_IDS.annaKowalczyk],
    ['two figures changed about', { surname: 'KOWALCZYK', forenames: ['ANNA'], birthDate: '1919-07-04' }, FIXED_IDS.annaKowalczyk],
    ['an age, 2 years out', { surname: 'KOWALCZYK', approximateAge: { years: 37, plusMinus: 0 } }, FIXED_IDS.annaKowalczyk],
    ['names swapped', { surname: 'ANNA', forenames: ['KOWALCZYK'], birthDate: '1991-07-04' }, FIXED_IDS.annaKowalczyk],
    ['a nickname', { surname: 'SMITH', forenames: ['JACK'], birthDate: '1985-03-12' }, FIXED_IDS.johnSmith],
    [
      'a surname by marriage',
      { surname: 'OYELARAN', forenames: ['ANNA'], birthDate: '1991-07-04', sex: 'F' as const },
      FIXED_IDS.annaKowalczyk
    ],
    ['a further surname', { surname: 'KOWALCZYK-OYELARAN', forenames: ['ANNA'] }, FIXED_IDS.annaKowalczyk]
  ])('finds among the first five in spite of %s', (_how, query, id) => {
    expect(ids(query).slice(0, 5)).toContain(id)
  })
  it('puts those of the town and of the height given before others, and hides nobody by them', () => {
    const plain = search({ surname: 'Smith' }).candidates
    const inLeeds = search({ surname: 'Smith', town: 'Leeds', heightCm: 180 }).candidates
    expect(inLeeds[0]?.reasons).toEqual(expect.arrayContaining(['town', 'height']))
    expect(ids({ surname: 'Kowalczyk', forenames: ['Anna'], town: 'Aberdeen', heightCm: 200 })).toContain(FIXED_IDS.annaKowalczyk)
    expect(plain.flatMap(({ reasons }) => reasons)).not.toContain('town')
  })
  it('says that a name is too common, and what to add, the birth date first; with one it is not', () => {
    expect(search({ surname: '*' }).tooMany).toEqual({ moreThan: COMPARED_AT_MOST, add: ['birthDate', 'town', 'forenames'] })
    expect(search({ surname: '*', birthDate: '1985' }).tooMany?.add[0]).toBe('birthDate')
    expect(search({ surname: 'Smith', forenames: ['John'], birthDate: '1985-03-12' }).tooMany).toBeUndefined()
  })
  it('tells a wrong check letter and a number that no record holds, and then searches by the name', () => {
    const { notes, candidates } = search({ identifier: '04/1X', surname: 'Kowalczyk', forenames: ['Anna'] })
    expect(notes).toEqual([expect.stringContaining('it would be L'), 'No record is held under PNC ID 04/1X.'])
    expect(candidates[0]?.personId).toBe(FIXED_IDS.annaKowalczyk)
  })
  it('H52 never returns people known only as contacts, by name or number', () => {
    const pncId = String(database.prepare('SELECT pnc_id FROM person WHERE id = ?').pluck().get(FIXED_IDS.contactOnly))
    expect(search({ surname: 'Holloway-Pryce', forenames: ['Imogen'], birthDate: '1988-08-08' }).candidates).toEqual([])
    expect(search({ identifier: pncId }).candidates).toEqual([])
  })
  it('notes a birth date that cannot exist and searches without it', () => {
    const { notes, candidates } = search({ surname: 'Blackwood', forenames: ['Raymond'], birthAsGiven: '31/04/1972' })
    expect(notes).toEqual(['31/04/1972 cannot exist: searched without it.'])
    expect(candidates[0]?.personId).toBe(FIXED_IDS.noBirthDate)
  })
  it('shows no more than asked for, and says that there are more', () => {
    const { candidates, more } = search({ surname: 'Smith', limit: 5 })
    expect([candidates.length, more]).toEqual([5, true])
    expect(search({ surname: "O'Shea-Vanderberg" }).more).toBe(false)
  })
  it('cuts off what is too common rather than reading on', () => {
    const { names, cutOff } = candidateNames(database, { surname: '*', forenames: [], born: {} })
    expect([names.length, cutOff]).toEqual([COMPARED_AT_MOST, true])
  })
  it('finds a changed person by the new name only', () => {
    const again = seeded(12)
    const content = {
      names: [{ kind: 'true' as const, surname: 'Quillfeather', forenames: ['Anna'] }],
      unidentified: false,
      birth: {},
      sex: 'F' as const,
      marks: [],
      addresses: [],
      phones: [],
      identifiers: [],
      profiles: ['SU']
    }
    indexPerson(again, { sequence: 5, pncId: '2004/0000005Q', content, thisYear: 2026 })
    const found = (surname: string) => searchPeople(again, { query: { limit: 20, surname }, today: TODAY, ranks }).candidates.length
    expect([found('Quillfeather'), found('Kowalczyk')]).toEqual([1, 0])
  })
})
