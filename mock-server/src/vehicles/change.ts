import type { z } from 'zod'
import type {
  VehicleAmendSchema,
  VehicleCancellation,
  VehicleCancelSchema,
  VehicleConfirmSchema,
  VehicleContent,
  VehicleExtendSchema,
  VehicleRecoverSchema,
  VehicleStatus,
  VehicleVersion
} from '../../api/vehicles.ts'
import { daysAfter } from '../moment.ts'
import { deletedAfterEnd, notBefore } from '../objects/kept-for.ts'
import type { KeptFor } from '../objects/kept-for.ts'
import type { Held } from '../objects/object-row.ts'

type Asked<S extends z.ZodType> = Omit<z.output<S>, 'versionToChange'>

/** What is to be done to a vehicle report. */
export type Change =
  | ({ readonly change: 'amend' } & Asked<typeof VehicleAmendSchema>)
  | ({ readonly change: 'confirm' } & Asked<typeof VehicleConfirmSchema>)
  | ({ readonly change: 'recover' } & Asked<typeof VehicleRecoverSchema>)
  | ({ readonly change: 'extend' } & Asked<typeof VehicleExtendSchema>)
  | ({ readonly change: 'cancel' } & Asked<typeof VehicleCancelSchema>)

/** A report as it stands, without what never changes of it. */
export interface Standing {
  readonly status: VehicleStatus
  readonly content: VehicleContent
  readonly cancellation: VehicleCancellation | null
  readonly held: Held
}

interface Changed extends Standing {
  readonly action: VehicleVersion['action']
  readonly note: string | null
}

/** Statuses in which a report stands and takes changes. */
export const LIVE: readonly VehicleStatus[] = ['unconfirmed', 'confirmed']

/** A confirmed report stands through its expiry; an unconfirmed one so many days from its creation, and no longer than it says. */
export const deletedOnWhile = (
  status: 'unconfirmed' | 'confirmed',
  { expiry, createdOn, held, kept }: { expiry: string; createdOn: string; held: Pick<Held, 'keptUntil'>; kept: KeptFor }
): string => {
  const expired = daysAfter(expiry, 1)
  const unconfirmed = daysAfter(createdOn, kept.unconfirmed)
  return notBefore(status === 'confirmed' || expired < unconfirmed ? expired : unconfirmed, held)
}

interface Facts {
  /** YYYY-MM-DD */
  readonly today: string
  readonly createdOn: string
  readonly kept: KeptFor
}

/** The report as it stands after a change that the rules allow. */
export const changed = (standing: Standing, asked: Change, { today, createdOn, kept }: Facts): Changed => {
  const { content, held, status } = standing
  const live = (content: VehicleContent, as: 'unconfirmed' | 'confirmed'): Standing => ({
    ...standing,
    status: as,
    content,
    held: { ...held, deletedOn: deletedOnWhile(as, { expiry: content.expiry, createdOn, held, kept }) }
  })
  const now = status === 'confirmed' ? 'confirmed' : 'unconfirmed'
  switch (asked.change) {
    case 'amend':
      return { ...live(asked.content, now), action: 'amended', note: null }
    case 'confirm': {
      const { reference, officer, note = null } = asked
      return { ...live({ ...content, reference, officer }, 'confirmed'), action: 'confirmed', note }
    }
    case 'recover': {
      const { change: _recover, ...recovery } = asked
      const ended = { ...held, ended: recovery, deletedOn: deletedAfterEnd('located', today, kept) }
      return { ...standing, action: 'recovered', note: recovery.note ?? null, status: 'recovered', held: ended }
    }
    case 'extend':
      return { ...live({ ...content, expiry: asked.expiry }, now), action: 'extended', note: asked.note }
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
