import type { PersonContentInput, PersonSearchResult } from '../../api/people.ts'
import type { TestClient } from './test-client.ts'

/** An adult of full birth date; every part can be replaced. */
export const adult = (surname: string, rest: Partial<PersonContentInput> = {}): PersonContentInput => ({
  names: [{ kind: 'true', surname, forenames: ['Robin'] }],
  birth: { date: '1985-03-12' },
  sex: 'M',
  ...rest
})

export const searchTokenOf = async (client: TestClient, surname: string): Promise<string> => {
  const answer = await client.call<PersonSearchResult>('searchPeople', { body: { surname } })
  if (answer.status !== 200) throw new Error(`search answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer.body.searchToken
}

/** Searches, creates and follows a person to their id. */
export const createPerson = async (client: TestClient, person: PersonContentInput): Promise<string> => {
  const surname = person.names?.[0]?.surname ?? 'UNKNOWN'
  const values = await client.written('createPerson', {
    body: { ownerForce: '36NN', searchToken: await searchTokenOf(client, surname), person }
  })
  return values['person-id'] ?? ''
}

/** A calendar day so many days from now. */
export const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** A report that breaks no rule: wanted for an offence, with a power of arrest. */
export const wantedContent = {
  category: 'WO',
  power: 'arrest',
  grounds: 'Identified on CCTV and by two officers who know him',
  offence: { cjsCode: 'TH68006', date: dayFromNow(-30), place: 'Market Place' },
  grading: 'amber',
  officer: 'DC Halloran',
  contact: '01603 496000 ext 212',
  actionOnFinding: 'Arrest on suspicion of theft and tell DC Halloran.',
  circulation: 'national',
  reviewDate: dayFromNow(365),
  ownerForce: '36NN'
} as const
