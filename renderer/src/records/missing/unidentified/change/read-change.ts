import type { z } from 'zod'
import {
  UnidentifiedCancelSchema,
  UnidentifiedReopenSchema,
  type UnidentifiedIdentifySchema
} from '../../../../../../mock-server/api/unidentified-changes.ts'
import { IdentificationSchema, identificationRules } from '../../../../../../mock-server/api/unidentified-parts.ts'
import type { UnidentifiedContent } from '../../../../../../mock-server/api/unidentified.ts'
import { today } from '../../../../app/clock.ts'
import type { Faults, TypedFields } from '../../../../forms/field.ts'
import { createFieldReader } from '../../../../forms/field-reader.ts'
import { readByRules, type RulesReading } from '../../../../forms/read-by-rules.ts'
import type { ShortChange } from './short-fields.ts'

type Body =
  | { readonly kind: 'identify'; readonly body: z.output<typeof UnidentifiedIdentifySchema> }
  | { readonly kind: 'reopen'; readonly body: z.output<typeof UnidentifiedReopenSchema> }
  | { readonly kind: 'cancel'; readonly body: z.output<typeof UnidentifiedCancelSchema> }
export type ShortReading = { readonly ok: true; readonly asked: Body } | { readonly ok: false; readonly faults: Faults }

interface Facts {
  /** ISO 8601. */
  readonly now: string
  readonly versionToChange: string
  /** The record as it stands; null while that is not known. */
  readonly content: UnidentifiedContent | null
}
const PLAINER = { date: 'Give the date, for example today.' }

const then = <C>(reading: RulesReading<C>, body: (content: C) => Body): ShortReading =>
  reading.ok ? { ok: true, asked: body(reading.content) } : reading

/** What is typed as the change that is sent, or everything wrong with it at its field. */
export const readChange = (change: ShortChange, typed: TypedFields, { now, versionToChange, content }: Facts): ShortReading => {
  const day = today(new Date(now))
  const { text, date, faults } = createFieldReader(typed, day)
  const given = { versionToChange, date: date('date', 'past') ?? '', note: text('note') ?? '' }
  switch (change) {
    case 'identify': {
      const foundOn = content === null ? day : today(new Date(content.foundAt))
      return then(
        readByRules({
          draft: {
            pncId: text('pncId') ?? '',
            by: text('by')?.toLowerCase() ?? '',
            date: given.date,
            confirmedBy: text('confirmedBy') ?? '',
            note: text('note')
          },
          faults,
          shape: IdentificationSchema,
          rules: identificationRules({ today: day, foundOn }),
          standIns: { pncId: '1901/0000000R', by: 'visual', date: day, confirmedBy: 'x' },
          plainer: PLAINER
        }),
        (identification) => ({ kind: 'identify', body: { versionToChange, identification } })
      )
    }
    case 'reopen':
      return then(
        readByRules({
          draft: { versionToChange, note: given.note },
          faults,
          shape: UnidentifiedReopenSchema,
          rules: UnidentifiedReopenSchema,
          standIns: { note: 'x' }
        }),
        (body) => ({ kind: 'reopen', body })
      )
    case 'cancel':
      return then(
        readByRules({
          draft: given,
          faults,
          shape: UnidentifiedCancelSchema,
          rules: UnidentifiedCancelSchema,
          standIns: { note: 'x', date: day },
          plainer: PLAINER
        }),
        (body) => ({ kind: 'cancel', body })
      )
  }
}
