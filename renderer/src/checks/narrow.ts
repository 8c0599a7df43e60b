import type { PersonSearch, PersonSearchResult, TooMany } from '../../../mock-server/api/people.ts'
import { printNameCheck } from '../commands/line/print-line.ts'

export type ToAdd = TooMany['add'][number]
const WORDS: Readonly<Record<ToAdd, string>> = { birthDate: 'a birth date', town: 'a town', forenames: 'a forename', surname: 'a surname' }

const lacking = (query: PersonSearch): readonly ToAdd[] =>
  (['birthDate', 'forenames', 'town', 'surname'] as const).filter((part) =>
    part === 'forenames' ? (query.forenames?.length ?? 0) === 0 : query[part] === undefined
  )

/** What can be added to a check that found too many: what the server says, else what its line does not have yet. */
export const toAdd = (query: PersonSearch, { more, tooMany }: Pick<PersonSearchResult, 'more' | 'tooMany'>): readonly ToAdd[] =>
  query.identifier !== undefined ? [] : (tooMany?.add ?? (more ? lacking(query) : []))

const or = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`)

/** `More than 300 fit: add a birth date or a town.` */
export const tooManyWords = ({ moreThan, add }: TooMany): string =>
  `More than ${moreThan.toLocaleString('en-GB')} fit${add.length === 0 ? '' : `: add ${or(add.map((part) => WORDS[part]))}`}.`

/** The check's line with the cursor where the part is to be typed. */
export const lineToAdd = (query: PersonSearch, add: ToAdd): { readonly text: string; readonly caret: number } => {
  const line = printNameCheck(query)
  const firstSlash = line.indexOf('/')
  switch (add) {
    case 'birthDate': {
      // Between two figures a slash would be the date's own.
      const text = `${line}${/\d$/.test(line) ? ' ' : ''}/`
      return { text, caret: text.length }
    }
    case 'town':
      return { text: `${line}/from `, caret: line.length + '/from '.length }
    case 'forenames':
      return { text: line, caret: firstSlash + 1 }
    case 'surname':
      return { text: line, caret: 'NE '.length }
  }
}
