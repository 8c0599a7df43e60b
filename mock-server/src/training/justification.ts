import type { AuditEvent } from '../../api/audit.ts'

/** Words that say what is done and not why. */
const EMPTY =
  /^(?:name |person |vehicle |property |record |pnc |leds )?(?:check|checks|enquiry|query|search|test|testing|training|work|update|record|as requested|police|none|n\/?a|asdf+|x+)\W*$/i
const LEAST = 10

/** Why a justification does not say why; undefined where it does. */
export const weakness = (justification: string): string | undefined => {
  const said = justification.trim()
  if (EMPTY.test(said)) return 'It names what was done, not why.'
  if (said.length < LEAST) return `It is shorter than ${LEAST} characters.`
  if (!/\d/.test(said) && said.split(/\s+/).length < 3) return 'It names neither who asked nor what it is about.'
  return undefined
}

export interface JudgedJustifications {
  readonly good: number
  readonly of: number
  readonly weak: readonly { readonly at: string; readonly text: string; readonly why: string }[]
}

/** Each justification once, however many accesses it stood for. */
export const judgeJustifications = (actions: readonly Pick<AuditEvent, 'at' | 'justification' | 'kind'>[]): JudgedJustifications => {
  const first = new Map<string, string>()
  for (const { at, justification, kind } of actions)
    if (justification !== null && kind !== 'refusal' && !first.has(justification)) first.set(justification, at)
  const weak = [...first].flatMap(([text, at]) => {
    const why = weakness(text)
    return why === undefined ? [] : [{ at, text, why }]
  })
  return { good: first.size - weak.length, of: first.size, weak }
}
