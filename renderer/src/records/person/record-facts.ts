import type { PersonContent } from '../../../../mock-server/api/people.ts'
import type { Facts } from '../../forms/known-facts.ts'

const joined = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join(' ')

/** What a person's record gives to a report about them: the name it goes by, where they live now, how they are reached. */
export const recordFacts = ({ names, addresses, phones }: PersonContent): Facts => {
  const name = names.find(({ kind }) => kind === 'true') ?? names[0]
  const current = addresses.filter(({ kind, to }) => to === undefined && kind !== 'previous')
  const home = current.find(({ kind }) => kind === 'home') ?? current[0]
  return {
    surname: name?.surname ?? '',
    forenames: name?.forenames.join(' ') ?? '',
    address: home === undefined ? '' : joined([home.lines, home.postcode]),
    phone: phones[0] ?? '',
    likelyPlaces: current.map(({ lines, postcode }) => joined([lines, postcode])).join('\n')
  }
}
