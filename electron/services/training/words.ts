import { wordlist } from '@scure/bip39/wordlists/english.js'

/** The list that rooms' codes are written in (mock-server/api/join-code.ts). */
export const WORDS: readonly string[] = wordlist
