import type { Radio, UrgentReason } from '../../../electron/contract/radio.ts'

/** So long after "stand by" it is asked again whether it is safe to pass (records, workflow 2). Milliseconds. */
export const STAND_BY_MS = 30_000

export const newCard = (): Radio => ({ open: true, safety: 'not-asked', standBySince: null, urgent: null, confirmed: null, lines: {} })

export type RadioEvent =
  | { readonly kind: 'opened' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'safe' }
  /** No, or no answer. `at` is ISO 8601, here and below. */
  | { readonly kind: 'stand-by'; readonly at: string }
  /** The warnings are passed before anybody said that it is safe; what else is a hit waits on. */
  | { readonly kind: 'urgent'; readonly why: UrgentReason; readonly warnings: readonly string[]; readonly at: string }
  | { readonly kind: 'passed' | 'not-passed'; readonly line: string; readonly at: string }
  | { readonly kind: 'confirmed'; readonly personId: string }

/** What was passed was heard: it stays passed. */
const noted = (radio: Radio, lines: readonly string[], outcome: 'passed' | 'not-passed', at: string): Radio => {
  const changed = lines.filter((line) => radio.lines[line]?.outcome !== 'passed')
  return { ...radio, lines: { ...radio.lines, ...Object.fromEntries(changed.map((line) => [line, { outcome, at }])) } }
}

/** The card after an event. */
export const afterRadio = (radio: Radio, event: RadioEvent): Radio => {
  switch (event.kind) {
    case 'opened':
      return { ...radio, open: true }
    case 'closed':
      return { ...radio, open: false }
    case 'safe':
      return { ...radio, safety: 'safe', standBySince: null }
    case 'stand-by':
      return { ...radio, safety: 'stand-by', standBySince: event.at }
    case 'urgent':
      return { ...noted(radio, event.warnings, 'passed', event.at), urgent: event.why }
    case 'passed':
    case 'not-passed':
      return noted(radio, [event.line], event.kind, event.at)
    case 'confirmed':
      return { ...radio, confirmed: event.personId }
  }
}

/** A hit is read out once it is safe; everything else at any time. */
export const mayBePassed = ({ safety }: Radio, { hit }: { readonly hit: boolean }): boolean => !hit || safety === 'safe'

/** Whole seconds until it is asked again; null where nobody stands by. */
export const secondsLeft = ({ safety, standBySince }: Radio, now: Date): number | null =>
  safety !== 'stand-by' || standBySince === null
    ? null
    : Math.max(0, Math.ceil(Math.min(STAND_BY_MS, Date.parse(standBySince) + STAND_BY_MS - now.getTime()) / 1000))

/** How many lines of a card were passed, and how many were marked as not; undefined where no card was opened. */
export const tallyOf = (radio: Radio | undefined): { readonly passed: number; readonly notPassed: number } | undefined => {
  if (radio === undefined) return undefined
  const outcomes = Object.values(radio.lines).map(({ outcome }) => outcome)
  const passed = outcomes.filter((outcome) => outcome === 'passed').length
  return { passed, notPassed: outcomes.length - passed }
}

/** What is said on the way back: `Not passed: wanted, MOT.` */
export const closingWords = ({ lines }: Radio, all: readonly { readonly id: string; readonly kind: string }[]): string => {
  const open = all.filter(({ id }) => lines[id]?.outcome !== 'passed')
  if (all.length === 0) return 'Nothing was read out.'
  if (open.length === 0) return 'All lines were passed.'
  const kinds = [...new Set(open.map(({ kind }) => kind.replace('-', ' ')))]
  return `Not passed, ${open.length} of ${all.length}: ${kinds.join(', ')}.`
}
