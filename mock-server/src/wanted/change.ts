import type { z } from 'zod'
import type {
  Cancellation,
  WantedAmendSchema,
  WantedCancelSchema,
  WantedConfirmSchema,
  WantedContent,
  WantedReport,
  WantedReviewSchema,
  WantedSecondCheckSchema,
  WantedTransferSchema,
  WantedVersion
} from '../../api/wanted.ts'
import { monthsAfter } from '../moment.ts'
import { calendarDay } from '../service.ts'
import { onAmendment, onConfirmation, onLook } from './second-check.ts'
import type { SecondCheck } from './second-check.ts'

type Asked<S extends z.ZodType> = Omit<z.output<S>, 'versionToChange'>

/** What is to be done to a circulated report. */
export type Change =
  | ({ readonly change: 'amend' } & Asked<typeof WantedAmendSchema>)
  | ({ readonly change: 'extend' } & Asked<typeof WantedReviewSchema>)
  | ({ readonly change: 'transfer' } & Asked<typeof WantedTransferSchema>)
  | ({ readonly change: 'cancel' } & Asked<typeof WantedCancelSchema>)
  | ({ readonly change: 'confirm' } & Asked<typeof WantedConfirmSchema>)
  | ({ readonly change: 'second-check' } & Asked<typeof WantedSecondCheckSchema>)

/** A report as it stands, without what never changes of it. */
export interface Standing {
  readonly status: WantedReport['status']
  readonly check: SecondCheck
  readonly cancellation: Cancellation | null
  readonly content: WantedContent
}

export interface Changed {
  readonly standing: Standing
  readonly action: WantedVersion['action']
  readonly note: string | null
}

/** Until its first review, from the day on which it was confirmed (records, Wanted). */
const REVIEW_MONTHS = 12

/** An unconfirmed report's dates are its confirmation's to change. */
const datesOf = ({ reviewDate, weedDate }: WantedContent): Pick<WantedContent, 'reviewDate' | 'weedDate'> => ({
  reviewDate,
  ...(weedDate === undefined ? {} : { weedDate })
})

/** The report as it stands after a change that the rules allow. */
export const changed = (standing: Standing, asked: Change, { by, at }: { readonly by: string; readonly at: string }): Changed => {
  const { content, check } = standing
  switch (asked.change) {
    case 'amend':
      return {
        action: 'amended',
        note: null,
        standing: {
          ...standing,
          content: check.state === 'unconfirmed' ? { ...asked.content, ...datesOf(content) } : asked.content,
          check: onAmendment(check, content, { content: asked.content, by, at })
        }
      }
    case 'extend': {
      const { reviewDate, weedDate = content.weedDate, note } = asked
      return {
        action: 'review-extended',
        note,
        standing: { ...standing, content: { ...content, reviewDate, ...(weedDate === undefined ? {} : { weedDate }) } }
      }
    }
    case 'transfer': {
      const { ownerForce, officer, contact, note } = asked
      return {
        action: 'transferred',
        note,
        standing: { ...standing, content: { ...content, ownerForce: ownerForce.toUpperCase(), officer, contact } }
      }
    }
    case 'cancel': {
      const { reason, date, note } = asked
      return {
        action: 'cancelled',
        note: note ?? null,
        standing: {
          ...standing,
          status: 'cancelled',
          check: { ...check, dueAt: null },
          cancellation: { reason, date, ...(note === undefined ? {} : { note }) }
        }
      }
    }
    case 'confirm': {
      const { reference, officer, note } = asked
      const { weedDate: _untilConfirmed, ...rest } = content
      const confirmed = { ...rest, crimeReference: reference, officer, reviewDate: monthsAfter(calendarDay(new Date(at)), REVIEW_MONTHS) }
      return {
        action: 'confirmed',
        note: note ?? null,
        standing: { ...standing, content: confirmed, check: onConfirmation(check, { content: confirmed, by, at }) }
      }
    }
    case 'second-check':
      return {
        action: asked.outcome === 'confirmed' ? 'second-checked' : 'second-check-queried',
        note: asked.note ?? null,
        standing: { ...standing, check: onLook(check, asked.outcome) }
      }
  }
}
