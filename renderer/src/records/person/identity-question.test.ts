import { describe, expect, it } from 'vitest'
import { PersonContentSchema, type PersonContentInput } from '../../../../mock-server/api/people.ts'
import { identityQuestion } from './identity-question.ts'

const ID = '10000000-0000-4000-8000-000000000001'
const asked = (content: Partial<PersonContentInput>) =>
  identityQuestion(ID, {
    content: PersonContentSchema.parse({ sex: 'M', names: [{ kind: 'true', surname: 'Smith' }], ...content }),
    candidates: []
  })

describe('the question for somebody whom the search found alone', () => {
  it.each<[string, Partial<PersonContentInput>, string, string]>([
    ['a full birth date', { birth: { date: '1985-03-12', place: 'Diss' } }, 'What is your date of birth?', '12 March 1985'],
    [
      'a mark',
      { birth: { date: '1985' }, marks: [{ kind: 'tattoo', place: 'left forearm', description: 'swallow' }] },
      'Any tattoo on the left forearm?',
      'swallow'
    ],
    ['an address', { addresses: [{ kind: 'home', lines: '4 High Street' }] }, 'Where do you live?', '4 High Street'],
    ['a birthplace', { birth: { place: 'Diss' } }, 'Where were you born?', 'Diss'],
    ['nothing else', {}, 'What is your full name?', 'SMITH']
  ])('goes by %s', (_by, content, question, here) => {
    expect(asked(content)).toEqual({ question, here, others: null })
  })
})
