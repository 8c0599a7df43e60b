import type { AuditPattern, AuditPatternKind } from '../../../mock-server/api/audit.ts'

interface PatternWords {
  readonly heading: string
  /** Why it is a sign and no more. */
  readonly why: string
}
export const PATTERN_WORDS: Readonly<Record<AuditPatternKind, PatternWords>> = {
  'self-search': {
    heading: 'Searches under the user’s own surname',
    why: 'It may be a namesake: common surnames are searched every day. Look at the birth date and the forenames that were asked for.'
  },
  'same-surname': {
    heading: 'Opened people who bear the user’s surname',
    why: 'Most who share a surname are no relations. Look whether the stop or the case stands in another system.'
  },
  'repeated-justification': {
    heading: 'One justification for many people',
    why: 'A stop-check desk repeats its words with reason. Look whether these people belong to one operation.'
  },
  'reason-mismatch': {
    heading: 'Words that do not go with the reason',
    why: 'Words have more than one meaning, and a code is quickly mistyped. Look at what else was opened for it.'
  },
  'many-children': {
    heading: 'Many children’s records',
    why: 'Whoever works in family protection or on missing children opens many. Look at the user’s task.'
  },
  'out-of-hours': {
    heading: 'Out of hours',
    why: 'Rotas change and shifts are swapped. Look at the rota of the day.'
  }
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

/** How much of it there is: `2 searches`, `11 people`. */
export const countWords = ({ kind, count }: Pick<AuditPattern, 'kind' | 'count'>): string => {
  switch (kind) {
    case 'self-search':
      return counted(count, 'search', 'searches')
    case 'same-surname':
      return counted(count, 'person', 'people')
    case 'repeated-justification':
      return counted(count, 'person or search', 'people or searches')
    case 'many-children':
      return counted(count, 'child', 'children')
    case 'reason-mismatch':
    case 'out-of-hours':
      return counted(count, 'access', 'accesses')
  }
}
