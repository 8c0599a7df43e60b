import forceRows from '@moj-bichard7-developers/bichard7-next-data/dist/data/forces.json' with { type: 'json' }
import offenceRows from '@moj-bichard7-developers/bichard7-next-data/dist/data/offence-code.json' with { type: 'json' }
import qualifierRows from '@moj-bichard7-developers/bichard7-next-data/dist/data/result-qualifier-code.json' with { type: 'json' }
import resultRows from '@moj-bichard7-developers/bichard7-next-data/dist/data/result-code.json' with { type: 'json' }
import unitRows from '@moj-bichard7-developers/bichard7-next-data/dist/data/organisation-unit.json' with { type: 'json' }
import type { CodeRow, NationalTable } from '../../api/reference.ts'

interface OffenceRow {
  readonly cjsCode: string
  readonly offenceTitle?: string
  readonly offenceCategory: string
  readonly recordableOnPnc: boolean
}
/** Ten megabytes: too much for the compiler to take its type from. */
const nationalOffences = offenceRows as readonly OffenceRow[]

const tidy = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()

/** First of equal codes stays: the national file repeats some. */
const distinct = (rows: readonly CodeRow[]): CodeRow[] => [...new Map([...rows].reverse().map((row) => [row.code, row])).values()].reverse()

/** Codes of 7 or 8 characters: the longer ones are local, and no LEDS call takes them. */
const offences = (): CodeRow[] =>
  nationalOffences
    .filter(({ cjsCode }) => /^[A-Z0-9]{7,8}$/.test(cjsCode))
    .map(({ cjsCode, offenceTitle, offenceCategory, recordableOnPnc }) => ({
      code: cjsCode,
      label: tidy(offenceTitle ?? '') || cjsCode,
      extra: { category: offenceCategory, recordable: recordableOnPnc }
    }))

/** Courts by their four-digit code; courthouses that share one stand in one row, each findable by its name. */
const courts = (): CodeRow[] => {
  const houses = new Map<string, string[]>()
  for (const { thirdLevelPsaCode, topLevelName, secondLevelName, thirdLevelName } of unitRows) {
    const code = tidy(thirdLevelPsaCode)
    if (!/^\d{4}$/.test(code)) continue
    const name = tidy(`${topLevelName} ${secondLevelName} ${thirdLevelName}`)
    const names = houses.get(code) ?? []
    if (!names.includes(name)) houses.set(code, [...names, name])
  }
  return [...houses].map(([code, [first = code, ...others]]) => ({
    code,
    label: first,
    ...(others.length === 0 ? {} : { extra: { others } })
  }))
}

/** Police forces and their stations: force (2) and unit (2). */
const stations = (): CodeRow[] =>
  unitRows
    .filter(
      ({ topLevelCode, secondLevelCode, thirdLevelCode }) =>
        topLevelCode.trim() === '' && /^[A-Z0-9]{2}$/.test(secondLevelCode) && /^[A-Z0-9]{2}$/.test(thirdLevelCode)
    )
    .map(({ secondLevelCode, secondLevelName, thirdLevelCode, thirdLevelName }) => ({
      code: secondLevelCode + thirdLevelCode,
      label: tidy(`${secondLevelName} ${thirdLevelName}`),
      extra: { force: secondLevelCode }
    }))

const forces = (): CodeRow[] =>
  forceRows.filter(({ code }) => /^[A-Z0-9]{2}$/.test(code)).map(({ code, name }) => ({ code, label: tidy(name) }))

/** Disposals are quoted by numbers of four digits. */
const results = (): CodeRow[] =>
  resultRows
    .filter(({ cjsCode }) => /^\d{4}$/.test(cjsCode))
    .map(({ cjsCode, description }) => ({ code: cjsCode, label: tidy(description) || cjsCode }))

/** What is said of a result beside its number: one letter or two. */
const qualifiers = (): CodeRow[] =>
  qualifierRows
    .filter(({ cjsCode }) => /^[A-Z]{1,2}$/.test(cjsCode))
    .map(({ cjsCode, description }) => ({ code: cjsCode, label: tidy(description) || cjsCode }))

/** The national standing data as code tables (design, Dependencies: national data). */
export const nationalRows = (): Readonly<Record<NationalTable, readonly CodeRow[]>> => ({
  offences: distinct(offences()),
  courts: courts(),
  stations: distinct(stations()),
  forces: distinct(forces()),
  results: distinct(results()),
  qualifiers: distinct(qualifiers())
})
