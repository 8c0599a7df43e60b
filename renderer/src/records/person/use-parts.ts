import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import type { Problem } from '../../../../electron/contract/result.ts'
import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import { withPart } from '../../../../mock-server/api/summary-parts.ts'
import type { PersonPartName, PersonSummary } from '../../../../mock-server/api/summary.ts'
import { useBridge } from '../../app/bridge.ts'
import { announce } from '../../ui/announce.ts'

export const PART_WORDS: Readonly<Record<PersonPartName, string>> = {
  addresses: 'Addresses and telephone',
  associates: 'Associates',
  vehicles: 'Vehicles',
  history: 'History of reports',
  about: 'Held elsewhere, identifiers, occupation'
}

interface Parts {
  readonly opening: Readonly<Ref<PersonPartName | null>>
  readonly problem: Readonly<ShallowRef<Problem | null>>
  /** @returns whether it was opened */
  readonly openPart: (part: PersonPartName) => Promise<boolean>
}

/**
 * The parts of a page that a minimum reply kept back. Each is asked of the server in the page's stop, which logs it by
 * name; what is opened joins the page.
 */
export const useParts = (summary: ShallowRef<PersonSummary | null>, context: () => AccessContext | null): Parts => {
  const opening = ref<PersonPartName | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const openPart = async (part: PersonPartName): Promise<boolean> => {
    const page = summary.value
    const stop = context()
    if (page === null || stop === null || opening.value !== null) return false
    opening.value = part
    const answer = await useBridge().call('people.openPart', { context: stop, personId: page.person.personId, part })
    opening.value = null
    problem.value = answer.ok ? null : answer.problem
    announce(answer.ok ? `${PART_WORDS[part]}: opened.` : `${PART_WORDS[part]}: not opened.`)
    if (!answer.ok || summary.value === null) return false
    summary.value = withPart(summary.value, answer.value)
    return true
  }
  return { opening, problem, openPart }
}
