import type { PersonSearch } from '../../../../mock-server/api/people.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import type { FormStart } from '../../forms/form-model.ts'

/** What a check asked for, as the first fields of a new person. Wildcards are no part of a name and are left out. */
export const personStart = (query: PersonSearch | null): FormStart => {
  const isName = (part: string): boolean => !/[*?]/.test(part)
  const given: readonly (readonly [string, string | undefined])[] =
    query === null
      ? []
      : [
          ['names.0.surname', query.surname !== undefined && isName(query.surname) ? query.surname : undefined],
          ['names.0.forenames', query.forenames?.filter(isName).join(' ')],
          ['birth.date', query.birthAsGiven ?? (query.birthDate === undefined ? undefined : inWords(query.birthDate))],
          ['birth.age', query.approximateAge === undefined ? undefined : `${query.approximateAge.years} ${query.approximateAge.plusMinus}`],
          ['sex', query.sex],
          ['appearance', query.appearance],
          ['height.cm', query.heightCm === undefined ? undefined : String(query.heightCm)]
        ]
  const fields = Object.fromEntries(given.flatMap(([path, text]) => (text === undefined || text === '' ? [] : [[path, text]])))
  return { fields, carried: Object.keys(fields) }
}
