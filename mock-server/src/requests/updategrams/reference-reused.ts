import { Refusal } from '../../../store/refusal.ts'

/** @throws Refusal where another file was sent under the reference id */
export const keepingReference = (same: boolean): void => {
  if (same) return
  throw new Refusal(
    'conflict/reference-id-reused',
    'Another file was sent under this reference id. Send this one under a new reference id.',
    [{ errorDetailType: 'reference-id', message: 'This reference id was used for another body.', field: 'x-leds-reference-id' }]
  )
}
