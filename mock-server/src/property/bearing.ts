import { OTHER_MARK } from '../../api/property.ts'
import type { PropertyContent } from '../../api/property.ts'
import { foldMake, IDENTIFIES_NOTHING } from '../objects/marks.ts'
import type { Bearing } from '../objects/marks.ts'

/** What a property report is found by. A number is one thing’s whatever kind of number it is called. */
export const propertyBearing = ({ marks, circumstance, make }: Pick<PropertyContent, 'marks' | 'circumstance' | 'make'>): Bearing => ({
  marks: marks.map(({ kind, value }, index) => ({
    kind,
    value,
    scope: kind === OTHER_MARK ? IDENTIFIES_NOTHING : '',
    path: `content.marks.${index}.value`
  })),
  same: circumstance,
  side: circumstance === 'found' ? 'found' : 'lost',
  make: foldMake(make)
})
