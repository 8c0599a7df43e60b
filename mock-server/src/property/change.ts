import type { z } from 'zod'
import type {
  PropertyAmendSchema,
  PropertyCancellation,
  PropertyCancelSchema,
  PropertyConfirmSchema,
  PropertyContent,
  PropertyLocateSchema,
  PropertyReport,
  PropertyReviewSchema,
  PropertyStatus,
  PropertyVersion
} from '../../api/property.ts'
import { deletedAfterEnd } from '../objects/kept-for.ts'
import type { KeptFor } from '../objects/kept-for.ts'
import type { Held } from '../objects/object-row.ts'

type Asked<S extends z.ZodType> = Omit<z.output<S>, 'versionToChange'>

/** What is to be done to a property report. */
export type Change =
  | ({ readonly change: 'amend' } & Asked<typeof PropertyAmendSchema>)
  | ({ readonly change: 'confirm' } & Asked<typeof PropertyConfirmSchema>)
  | ({ readonly change: 'locate' } & Asked<typeof PropertyLocateSchema>)
  | ({ readonly change: 'extend' } & Asked<typeof PropertyReviewSchema>)
  | ({ readonly change: 'cancel' } & Asked<typeof PropertyCancelSchema>)

/** A report as it stands, without what never changes of it. */
export interface Standing {
  readonly status: PropertyStatus
  readonly content: PropertyContent
  readonly cancellation: PropertyCancellation | null
  readonly held: Held
}

interface Changed extends Standing {
  readonly action: PropertyVersion['action']
  readonly note: string | null
}

/** Statuses in which a report stands and takes changes. */
export const LIVE: readonly PropertyReport['status'][] = ['unconfirmed', 'confirmed']

/** The report as it stands after a change that the rules allow. @param today YYYY-MM-DD */
export const changed = (standing: Standing, asked: Change, { today, kept }: { today: string; kept: KeptFor }): Changed => {
  const { content, held } = standing
  switch (asked.change) {
    case 'amend':
      return { ...standing, action: 'amended', note: null, content: asked.content }
    case 'confirm': {
      const { reference, officer, note = null } = asked
      return { ...standing, action: 'confirmed', note, status: 'confirmed', content: { ...content, reference, officer } }
    }
    case 'locate': {
      const { change: _locate, ...location } = asked
      const ended = { ...held, ended: location, deletedOn: deletedAfterEnd('located', today, kept) }
      return { ...standing, action: 'located', note: location.note ?? null, status: 'located', held: ended }
    }
    case 'extend':
      return { ...standing, action: 'review-extended', note: asked.note, held: { ...held, reviewDate: asked.reviewDate } }
    case 'cancel': {
      const { change: _cancel, ...cancellation } = asked
      return {
        action: 'cancelled',
        note: cancellation.note ?? null,
        status: 'cancelled',
        content,
        cancellation,
        held: { ...held, deletedOn: deletedAfterEnd('cancelled', today, kept) }
      }
    }
  }
}
