import type { CommandSpec } from '../../commands/command.ts'

export interface DrillCard {
  readonly id: string
  readonly title: string
  readonly keys: readonly string[]
}
export interface Drill {
  readonly left: readonly DrillCard[]
  /** Right at the first press. */
  readonly first: number
  readonly pressed: number
  /** The key is shown after a wrong one, and the card comes again at the end. */
  readonly shown: boolean
  readonly ended: boolean
}

/** Keys of the words one types with say nothing about knowing them. */
const drilled = ({ keys }: DrillCard): boolean => keys.some((key) => key.length > 1)

/** The commands of the registry that have keys, as cards. */
export const cardsOf = (specs: readonly CommandSpec[], keysOf: (spec: CommandSpec) => readonly string[]): readonly DrillCard[] =>
  specs
    .filter(({ quiet }) => quiet !== true)
    .map((spec) => ({ id: spec.id, title: spec.title, keys: keysOf(spec) }))
    .filter(drilled)

/** So many of the cards, in an order that chance gives. */
export const beginDrill = (cards: readonly DrillCard[], most: number, random: () => number): Drill => {
  const left = cards
    .map((card) => ({ card, order: random() }))
    .sort((one, other) => one.order - other.order)
    .slice(0, most)
    .map(({ card }) => card)
  return { left, first: 0, pressed: 0, shown: false, ended: left.length === 0 }
}

/** One key was pressed. A right one goes on; a wrong one shows the key, and its card comes again. */
export const press = (drill: Drill, chord: string): Drill => {
  const [card, ...rest] = drill.left
  if (card === undefined) return drill
  const pressed = drill.pressed + 1
  if (!card.keys.includes(chord)) return { ...drill, pressed, shown: true }
  const left = drill.shown ? [...rest, card] : rest
  return { left, pressed, first: drill.first + (drill.shown ? 0 : 1), shown: false, ended: left.length === 0 }
}
