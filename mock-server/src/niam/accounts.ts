import type { Role } from '../../api/entitlements.ts'

/** A synthetic user of the mock and of training. Live users sign on at their force's identity provider. */
export interface Account {
  readonly username: string
  readonly name: string
  /** Collar or staff number. */
  readonly number: string
  /** Force and station, four characters. */
  readonly force: string
  readonly forceName: string
  readonly role: Role
}

/**
 * One account for each role; a bureau operator of another force, who may not alter what this one owns (H56); and a
 * second one of the same force, without whom nobody could give a second check or take over at a shift change.
 */
export const ACCOUNTS: readonly Account[] = [
  { username: 'bureau1', name: 'A. Okafor-Lindqvist', number: '4312', force: '36NN', forceName: 'Norfolk', role: 'bureau' },
  { username: 'bureau2', name: 'M. Penhaligon', number: '7745', force: '52VB', forceName: 'Avon & Somerset', role: 'bureau' },
  { username: 'bureau3', name: 'T. Featherstonehaugh', number: '4478', force: '36NN', forceName: 'Norfolk', role: 'bureau' },
  { username: 'control1', name: 'S. Adeyemi-Clarke', number: '2208', force: '36NN', forceName: 'Norfolk', role: 'control-room' },
  { username: 'supervisor1', name: 'R. MacIlwraith', number: '1190', force: '36NN', forceName: 'Norfolk', role: 'supervisor' },
  { username: 'auditor1', name: 'J. Trevelyan-Shah', number: '9021', force: '36NN', forceName: 'Norfolk', role: 'auditor' },
  { username: 'trainer1', name: 'D. Wrzesniewska', number: '5560', force: '36NN', forceName: 'Norfolk', role: 'trainer' },
  { username: 'admin1', name: 'L. Oyelaran', number: '3004', force: '36NN', forceName: 'Norfolk', role: 'administrator' }
]

/** Published: these accounts open synthetic records only. Twelve characters or more, as any password here. */
export const trainingPassword = (username: string): string => `training-${username}-pass`
