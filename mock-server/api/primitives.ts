import { z } from 'zod'

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const IsoDate = z.iso.date({ error: 'Give a date that exists, as YYYY-MM-DD.' })
/** A moment with its zone, ISO 8601. */
export const IsoDateTime = z.iso.datetime({ offset: true, error: 'Give date and time with its zone, as ISO 8601.' })
/** A year, a month or a day: what a source knows (records, Dates). */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, 'Give a year, a month and year, or a date.')
  .refine((text) => text.length < 10 || z.iso.date().safeParse(text).success, 'Give a date that exists.')

/** A letter, figure, sign or mark that is seen: what is empty to the eye says nothing, and a reason must say something (H51). */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u

/** One line of text: no control characters, trimmed, 1 to `most` characters, some of which are seen. */
export const line = (most: number, empty = 'Fill this in.') =>
  z
    .string()
    .trim()
    .min(1, empty)
    .max(most, `Use ${most} characters or fewer.`)
    .regex(/^[^\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]*$/u, 'Take out line breaks and invisible control characters.')
    // SECURITY: H51 a reason of zero-width characters is none
    .refine((given) => given === '' || SEEN.test(given), empty)

/** A telephone number as it is dialled, with any extension. */
export const telephone = (empty?: string) =>
  line(60, empty).regex(/^(?=(?:.*\d){5})[\d +()\-a-z]+$/i, 'Give a telephone number, with any extension.')

/** Text of several lines: line feeds allowed, no other control character, 1 to `most` characters, some of which are seen. */
export const text = (most: number, empty = 'Fill this in.') =>
  z
    .string()
    .trim()
    .min(1, empty)
    .max(most, `Use ${most} characters or fewer.`)
    .regex(/^[^\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/u, 'Take out invisible control characters.')
    .refine((given) => given === '' || SEEN.test(given), empty)

/**
 * A name as people bear it: letters of any script with their marks, apostrophes, hyphens, spaces and full stops
 * (records, Names). Emoji, digits and direction overrides are refused.
 */
export const PersonNamePart = z
  .string()
  .trim()
  .min(1, 'Give a name.')
  .max(64, 'Use 64 characters or fewer.')
  .regex(/^[\p{L}\p{M}'’ʼ.\- ]+$/u, 'Names hold letters, apostrophes, hyphens and spaces only.')
  .regex(/\p{L}/u, 'A name has at least one letter.')

/** Force or station: four letters or digits, a known code (checked against the table by the server). */
export const ForceStationCode = z.string().regex(/^[0-9A-Za-z]{4}$/, 'must be a valid force station code')
/** The force of a force and station code: its first two characters (code table `stations`). Stations of one force own together. */
export const forceOf = (station: string): string => station.slice(0, 2).toUpperCase()
export const Uuid = z.uuid({ error: 'Give a UUID.' })

export type PersonId = string & { readonly __brand?: 'PersonId' }
