import type { Updategram, UpdategramRow } from '../../../../mock-server/api/updategrams.ts'

const STATE_WORDS: Readonly<Record<Updategram['state'], string>> = {
  received: 'Received: not begun yet',
  checking: 'Being checked',
  done: 'Checked'
}
export const OUTCOME_WORDS = { accepted: 'Accepted', returned: 'Returned', refused: 'Refused' } as const
const counted = (number: number): string => number.toLocaleString('en-GB')

/** `Being checked: 4,120 of 10,000`. */
export const progressWords = ({ state, checked, rows }: Updategram): string =>
  state === 'done' ? `${STATE_WORDS.done}: ${counted(rows)} rows` : `${STATE_WORDS[state]}: ${counted(checked)} of ${counted(rows)}`

/** `9,500 accepted, 480 returned, 20 refused`. */
export const outcomeCounts = ({ accepted, returned, refused }: Updategram): string =>
  `${counted(accepted)} accepted, ${counted(returned)} returned, ${counted(refused)} refused`

/** Why a row was not accepted: at which field, and how it is mended. */
export const reasonWords = ({ reasons }: UpdategramRow): string =>
  reasons.map(({ path, message }) => (path === null ? message : `${path}: ${message}`)).join(' ')
