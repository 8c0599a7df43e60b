import type { FormModel } from '../../../forms/form-model.ts'
import { CARRIED_FORWARD, REFERRED } from '../../../../../mock-server/api/disposal-results.ts'
import { ADDED, addedFields, addedNumbers, addedPath } from './added-offences.ts'
import { resultPath } from './result-fields.ts'

/** `offences.2`, `added.0`: the offence of a case's results that a field is of; undefined where it is of none. */
export const offenceOf = (path: string): string | undefined => /^(?:offences|added)\.\d+/.exec(path)?.[0]

/** One more offence that the court added. @returns path of its first field */
export const addByCourt = (form: FormModel): string => {
  const numbers = addedNumbers(form.typed.value)
  const number = Math.max(-1, ...numbers) + 1
  form.value(ADDED).value = [...numbers, number].join(' ')
  return `${addedPath(number)}.code`
}

/** Takes an offence out that the court added. @returns path to go on at; null where it is one of the case, which stays */
export const takeOutAdded = (form: FormModel, offence: string): string | null => {
  if (!offence.startsWith(`${ADDED}.`)) return null
  const numbers = addedNumbers(form.typed.value)
  const left = numbers.filter((number) => addedPath(number) !== offence)
  for (const path of Object.keys(form.typed.value)) {
    if (!path.startsWith(`${offence}.`)) continue
    form.value(path).value = ''
    form.carried.delete(path)
  }
  form.value(ADDED).value = left.join(' ')
  const last = left.at(-1)
  return last === undefined ? 'dateOfConviction' : (addedFields(last)[0]?.path ?? '')
}

/** Sends an offence on: its one result says so, and the form asks whereto. @returns path of what it asks first */
export const sendOn = (form: FormModel, offence: string, where: 'carried-forward' | 'referred'): string => {
  for (const path of Object.keys(form.typed.value)) {
    if (!path.startsWith(`${offence}.disposalResults.`)) continue
    form.value(path).value = ''
  }
  form.value(`${resultPath(offence, 0)}.disposalCode`).value = String(where === 'referred' ? REFERRED : CARRIED_FORWARD)
  return where === 'referred' ? 'referToCourtCase.reference' : 'carryForward.appearanceDate'
}
