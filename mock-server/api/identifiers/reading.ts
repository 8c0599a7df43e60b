/**
 * What an identifier as typed turned out to be. `canonical` is the one form it is stored and compared in, `shown`
 * the form in which people read it.
 */
export type IdentifierReading =
  | { readonly state: 'valid'; readonly canonical: string; readonly shown: string }
  /** Right in form, but the letter should be `expected`. Inbound URNs are echoed all the same (leds-api, Identifiers). */
  | { readonly state: 'wrong-check-letter'; readonly canonical: string; readonly shown: string; readonly expected: string }
  | { readonly state: 'malformed' }

export const MALFORMED: IdentifierReading = { state: 'malformed' }

/** Upper case, without spaces: operators type either case and copy spaces from paper. */
export const asTyped = (typed: string): string => typed.replaceAll(/\s/g, '').toUpperCase()

/** Compares the letter given with the one that the number demands. */
export const judge = ({
  given,
  expected,
  canonical,
  shown
}: {
  given: string
  expected: string
  canonical: string
  shown: string
}): IdentifierReading =>
  given === expected ? { state: 'valid', canonical, shown } : { state: 'wrong-check-letter', canonical, shown, expected }
