import type { z } from 'zod'
import type {
  UnidentifiedAmendSchema,
  UnidentifiedCancelSchema,
  UnidentifiedIdentifySchema,
  UnidentifiedReopenSchema,
  UnidentifiedVersion
} from '../../../api/unidentified-changes.ts'
import type { HeldIdentification } from '../../../api/unidentified-parts.ts'
import type { UnidentifiedReport } from '../../../api/unidentified.ts'

type Asked<S extends z.ZodType> = Omit<z.output<S>, 'versionToChange'>

/** What is to be done to the record of somebody found without a name. */
export type Change =
  | ({ readonly change: 'amend' } & Asked<typeof UnidentifiedAmendSchema>)
  | ({ readonly change: 'identify' } & Asked<typeof UnidentifiedIdentifySchema>)
  | ({ readonly change: 'reopen' } & Asked<typeof UnidentifiedReopenSchema>)
  | ({ readonly change: 'cancel' } & Asked<typeof UnidentifiedCancelSchema>)

/** What of the record a change can alter. */
export type UnidentifiedStanding = Pick<UnidentifiedReport, 'status' | 'content' | 'identification' | 'cancellation'>

export interface Changed {
  readonly standing: UnidentifiedStanding
  readonly action: UnidentifiedVersion['action']
  readonly note: string | null
}

/** The record as it stands after a change that the rules allow. @param who of an identification: the person it names */
export const changed = (
  standing: UnidentifiedStanding,
  asked: Change,
  who: Pick<HeldIdentification, 'personId' | 'displayName'> | undefined
): Changed => {
  switch (asked.change) {
    case 'amend':
      return { action: 'amended', note: null, standing: { ...standing, content: asked.content } }
    case 'identify':
      return {
        action: 'identified',
        note: asked.identification.note ?? null,
        standing: { ...standing, status: 'identified', identification: who === undefined ? null : { ...asked.identification, ...who } }
      }
    case 'reopen':
      return { action: 'reopened', note: asked.note, standing: { ...standing, status: 'unidentified', identification: null } }
    case 'cancel': {
      const { date, note } = asked
      return { action: 'cancelled', note, standing: { ...standing, status: 'cancelled', cancellation: { date, note } } }
    }
  }
}
