import type { LedsStore } from '../../store/open-store.ts'
import { learnAccounts } from '../niam/account-book.ts'
import { trainingPassword, ACCOUNTS } from '../niam/accounts.ts'
import { createPasswordBook } from '../niam/passwords.ts'
import type { PasswordBook, PasswordHash } from '../niam/passwords.ts'
import type { OperatingProcedures } from './operating-procedures.ts'

/** The accounts as this thread signs them on: read anew after each change, before the reply to it leaves. */
export interface Directory {
  readonly passwords: PasswordBook
  /** Those that hold. */
  readonly procedures: OperatingProcedures
  learn(): Promise<void>
  putPassword(username: string, hash: PasswordHash): Promise<void>
}

/** @param at ISO 8601 */
export const openDirectory = async (store: LedsStore, at: string, procedures: OperatingProcedures): Promise<Directory> => {
  await store.write('seedAccounts', { version: procedures.version, at }, [])
  const learn = async (): Promise<void> => learnAccounts(await store.read('accountBook', undefined))
  await learn()
  const own = await store.read('ownPasswords', undefined)
  const passwords = createPasswordBook(
    new Map(ACCOUNTS.map(({ username }) => [username, trainingPassword(username)])),
    new Map(own.map(({ username, salt, key }) => [username, { salt, key }]))
  )
  return {
    passwords,
    procedures,
    learn,
    putPassword: async (username, hash) => {
      passwords.put(username, hash)
      await learn()
    }
  }
}
