const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * What fits what was typed: every word must stand somewhere; beginnings of words come first, order is kept otherwise.
 * An empty text gives all.
 */
export const rankByName = <T>(typed: string, items: readonly T[], nameOf: (item: T) => string): T[] => {
  const words = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
  const scored = items.flatMap((item) => {
    const name = fold(nameOf(item))
    if (!words.every((word) => name.includes(word))) return []
    const starts = words.filter((word) => name.startsWith(word) || name.includes(` ${word}`)).length
    return [{ item, starts, first: words[0] !== undefined && name.startsWith(words[0]) ? 1 : 0 }]
  })
  return scored.sort((one, other) => other.first - one.first || other.starts - one.starts).map(({ item }) => item)
}
