import { z } from 'zod'
import { readPncId } from './identifiers/pnc-id.ts'
import { IsoDate, line, text, Uuid } from './primitives.ts'

/** What it rests on that somebody found without a name is who they are said to be. */
export const IDENTIFIED_BY = ['fingerprints', 'dna', 'dental', 'visual', 'documents', 'own-account'] as const

/** Who somebody found without a name was found to be. */
export const IdentificationSchema = z.strictObject({
  /** Of the record that bears the name; with its check letter. */
  pncId: line(20, 'Give the PNC ID of the record that bears their name.'),
  by: z.enum(IDENTIFIED_BY, { error: 'Say what they were identified by.' }),
  date: IsoDate,
  confirmedBy: line(100, 'Say who confirmed it.'),
  note: text(500).optional()
})
export type Identification = z.infer<typeof IdentificationSchema>
/** As it stands on the record: with the person's own record and the name it goes by. */
export const HeldIdentificationSchema = IdentificationSchema.extend({ personId: Uuid, displayName: z.string() })
export type HeldIdentification = z.infer<typeof HeldIdentificationSchema>

interface IdentificationFacts {
  /** YYYY-MM-DD */
  readonly today: string
  /** Day on which they were found. */
  readonly foundOn: string
}
export const identificationRules = ({ today, foundOn }: IdentificationFacts) =>
  IdentificationSchema.superRefine(({ pncId, date }, context) => {
    const refuse = (path: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [path], message })
    }
    const reading = readPncId(pncId, Number(today.slice(0, 4)))
    if (reading.state === 'malformed') refuse('pncId', 'Give a PNC ID like 26/123456A: year, number and check letter.')
    if (reading.state === 'wrong-check-letter')
      refuse('pncId', 'The check letter does not fit this PNC ID. Look at the year, the number and the letter again.')
    if (date > today) refuse('date', 'Nobody is identified in the future. Give the day on which they were identified.')
    if (date < foundOn) refuse('date', 'They were identified after they were found, not before.')
  })

/** Why and when a record of somebody found was taken back: it was recorded in error. Who is identified is not cancelled. */
export const UnidentifiedCancellationSchema = z.strictObject({ date: IsoDate, note: text(500, 'Say what was wrong.') })
export type UnidentifiedCancellation = z.infer<typeof UnidentifiedCancellationSchema>
