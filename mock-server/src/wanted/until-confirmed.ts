import type { WantedContent } from '../../api/wanted.ts'
import { daysAfter } from '../moment.ts'
import { keptFor } from '../objects/kept-for.ts'
import type { Reference } from '../reference/reference.ts'

/**
 * A control room's report as it stands until a bureau confirms it: for six weeks at most, as an unconfirmed vehicle
 * report (records, Vehicle; docs/adr/0023). Where it was sent with an earlier day, that day stands.
 */
export const untilConfirmed = (
  content: WantedContent,
  { today, reference }: { readonly today: string; readonly reference: Reference }
): WantedContent => {
  const last = daysAfter(today, keptFor(reference).unconfirmed)
  const earlier = (day: string | undefined): string => (day !== undefined && day < last ? day : last)
  return { ...content, reviewDate: earlier(content.reviewDate), weedDate: earlier(content.weedDate) }
}
