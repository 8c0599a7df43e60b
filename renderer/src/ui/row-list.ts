import { nextTick, type ShallowRef } from 'vue'

/** Rows that a page key goes by. */
const PAGE = 10

interface RowListUse {
  readonly list: Readonly<ShallowRef<HTMLElement | null>>
  /** Of every row, as they stand. */
  readonly ids: () => readonly string[]
  readonly selected: () => string | null
  readonly choose: (id: string) => void
  readonly open: (id: string) => void
  /** Keys that only this list knows. */
  readonly ownKeys?: (key: string) => (() => unknown) | undefined
  /** The page keys scroll, as the rows are few and high. */
  readonly pageKeysScroll?: boolean
  /** Rows that a page key goes by now, where it is not the usual number. */
  readonly page?: () => number
  /** Whether a row is picked for an action on several; without it none can be. */
  readonly picked?: (id: string) => boolean
}

/** One row of a list is chosen and is the one that Tab reaches: arrows, Home, End and the page keys choose, Enter opens. */
export const useRowList = ({ list, ids, selected, choose, open, ownKeys, pageKeysScroll, page = () => PAGE, picked }: RowListUse) => {
  const focusRow = async (id: string): Promise<void> => {
    await nextTick()
    const rows = [...(list.value?.querySelectorAll<HTMLElement>('[data-row-id]') ?? [])]
    const row = rows.find(({ dataset }) => dataset['rowId'] === id)
    row?.focus()
    row?.scrollIntoView({ block: 'nearest' })
  }
  /** Chooses a row and takes the focus there; past an end, the one at that end. */
  const go = (index: number): void => {
    const id = ids()[Math.max(0, Math.min(index, ids().length - 1))]
    if (id === undefined) return
    choose(id)
    void focusRow(id)
  }
  const indexChosen = (): number => ids().findIndex((id) => id === selected())
  const step = (by: number): void => go(indexChosen() + by)
  const focusChosen = (): void => {
    const id = selected()
    if (id !== null) void focusRow(id)
  }

  const onKey = (event: KeyboardEvent, id: string): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const pages = { PageDown: () => step(page()), PageUp: () => step(-page()) }
    const moves: Readonly<Record<string, () => unknown>> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      ...(pageKeysScroll ? {} : pages),
      Home: () => go(0),
      End: () => go(ids().length - 1),
      Enter: () => open(id)
    }
    const move = moves[event.key] ?? ownKeys?.(event.key)
    if (move === undefined) return
    event.preventDefault()
    move()
  }
  const anyRow = (id: string, chosen: boolean) => ({
    'data-row-id': id,
    tabindex: chosen ? 0 : -1,
    'data-tab-start': chosen ? '' : undefined,
    onClick: () => choose(id),
    onDblclick: () => open(id),
    onKeydown: (event: KeyboardEvent) => onKey(event, id)
  })
  /** What a row of a list is drawn with, by `v-bind`. */
  const row = (id: string) => {
    const chosen = id === selected()
    return { ...anyRow(id, chosen), class: 'list-row', role: 'option', 'aria-selected': chosen, 'aria-checked': picked?.(id) }
  }
  /** What a row of a table is drawn with: selected says there which rows are picked. */
  const tableRow = (id: string) => {
    const chosen = id === selected()
    return { ...anyRow(id, chosen), class: { chosen }, role: 'row', 'aria-selected': picked?.(id) === true }
  }
  return { row, tableRow, go, step, indexChosen, focusChosen }
}

/** The row chosen stays; where it is gone, the one that took its place is chosen. */
export const chosenAmong = (ids: readonly string[], before: readonly string[], chosen: string | null): string | null => {
  if (chosen !== null && ids.includes(chosen)) return chosen
  const was = before.findIndex((id) => id === chosen)
  return ids[Math.min(Math.max(0, was), ids.length - 1)] ?? null
}
