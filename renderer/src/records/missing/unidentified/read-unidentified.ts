import { UnidentifiedContentSchema, unidentifiedRules, type UnidentifiedContent } from '../../../../../mock-server/api/unidentified.ts'
import { today } from '../../../app/clock.ts'
import type { TypedFields } from '../../../forms/field.ts'
import { createFieldReader } from '../../../forms/field-reader.ts'
import { readByRules, type RulesReading } from '../../../forms/read-by-rules.ts'
import { readHeight } from '../../person/typed-height.ts'
import { markLines, MOST_MARK_LINES } from './unidentified-fields.ts'

const MARK_LINES = markLines(MOST_MARK_LINES)

/** Where the schema speaks of values, the operator is told what to give. */
const PLAINER: Readonly<Record<string, string>> = {
  foundAt: 'Say when they were found, like 22 11 26 0900.',
  'description.sex': 'Choose male, female or unknown.',
  'description.appearance': 'Choose an appearance from the list, 0 to 6.',
  'description.age.from': 'Give the least age, from 0 to 120.',
  'description.age.to': 'Give the greatest age, from 0 to 120.',
  'description.height.cm': 'Give a height from 30 to 272 cm.',
  'description.height.toCm': 'Give a height from 30 to 272 cm.',
  ownerForce: 'Choose the owner: four letters or digits, or part of the station’s name.',
  ...Object.fromEntries(
    MARK_LINES.flatMap((index) => [
      [`description.marks.${index}.kind`, 'Choose the kind of mark.'],
      [`description.marks.${index}.place`, 'Say where on the body the mark is.'],
      [`description.marks.${index}.description`, 'Say what the mark looks like.']
    ])
  )
}
/** The field that shows a path of the report. */
export const unidentifiedFieldOf = (path: string): string => {
  if (path === 'description.age') return 'description.age.from'
  return path === 'description' || path === 'description.height' ? 'description.height.cm' : path
}

const standIns = (now: string): Readonly<Record<string, unknown>> => ({
  kind: 'person',
  foundAt: now,
  place: 'x',
  by: 'x',
  circumstances: 'x',
  officer: 'x',
  ownerForce: '0000',
  'description.sex': 'U',
  'description.height.cm': 30
})
const RESTS_ON = {
  foundAt: ['ukmpuToldAt'],
  'description.height.cm': ['description.height.toCm'],
  'description.age.from': ['description.age'],
  'description.age.to': ['description.age']
}

const write = (typed: TypedFields, now: string, held: UnidentifiedContent | undefined) => {
  const moments = new Map(
    Object.entries({ foundAt: held?.foundAt, ukmpuToldAt: held?.ukmpuToldAt }).flatMap(([path, iso]): [string, string][] =>
      iso === undefined ? [] : [[path, iso]]
    )
  )
  const { text, moment, yesNo, whole, wrong, faults } = createFieldReader(typed, today(new Date(now)), moments)
  const height = (path: string): number | undefined => {
    const given = text(path)
    const cm = given === undefined ? undefined : readHeight(given)
    return cm === null ? wrong(path, 'Give the height in cm, or in feet and inches like 5 11.') : cm
  }
  const marks = MARK_LINES.flatMap((index) => {
    const at = `description.marks.${index}`
    const [kind, place, description] = [text(`${at}.kind`), text(`${at}.place`), text(`${at}.description`)]
    return kind === undefined && place === undefined && description === undefined
      ? []
      : [{ line: index, mark: { kind: kind ?? '', place: place ?? '', description: description ?? '' } }]
  })
  const cm = height('description.height.cm')
  const toCm = height('description.height.toCm')
  const draft = {
    kind: text('kind')?.toLowerCase() ?? '',
    foundAt: moment('foundAt') ?? '',
    by: text('by') ?? '',
    place: text('place') ?? '',
    circumstances: text('circumstances') ?? '',
    description: {
      sex: text('description.sex')?.toUpperCase() ?? '',
      appearance: text('description.appearance'),
      age: { from: whole('description.age.from'), to: whole('description.age.to') },
      height: { cm, toCm },
      build: text('description.build'),
      hair: text('description.hair'),
      eyes: text('description.eyes'),
      marks: marks.map(({ mark }) => mark)
    },
    clothing: text('clothing'),
    possessions: text('possessions'),
    dna: yesNo('dna'),
    dental: yesNo('dental'),
    fingerprints: yesNo('fingerprints'),
    ukmpuToldAt: moment('ukmpuToldAt'),
    officer: text('officer') ?? '',
    contact: text('contact'),
    ownerForce: held?.ownerForce ?? text('ownerForce') ?? ''
  }
  return { draft, faults, lines: marks.map(({ line }) => line) }
}

/**
 * What is typed of somebody found without a name, or everything that is wrong with it (mock-server/api/unidentified.ts).
 * @param held of a record that is being amended: as it stands. Its owner stays.
 */
export const readUnidentified = (typed: TypedFields, now: string, held?: UnidentifiedContent): RulesReading<UnidentifiedContent> => {
  const { draft, faults, lines } = write(typed, now, held)
  return readByRules({
    draft,
    faults,
    shape: UnidentifiedContentSchema,
    rules: unidentifiedRules(now),
    standIns: standIns(now),
    restsOn: RESTS_ON,
    // A mark is said on its own line of the form, whichever of the lines before it are empty.
    fieldOf: (path) =>
      unidentifiedFieldOf(
        path.replace(/^description\.marks\.(\d+)/, (_whole, at: string) => `description.marks.${lines[Number(at)] ?? at}`)
      ),
    plainer: PLAINER
  })
}
