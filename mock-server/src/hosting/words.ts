import { wordlist } from '@scure/bip39/wordlists/english.js'

/** 2,048 English words, chosen to be told apart by their first four letters (BIP 39). */
export const WORDS: readonly string[] = wordlist
