import type { TableLayout } from '../../../../mock-server/api/status.ts'

/** One column of a table: what it says of a row and by what it sorts. */
export interface Column<Row> {
  readonly id: string
  readonly heading: string
  /** Pixels it needs at least. */
  readonly least: number
  /** Its share of what is left; none keeps it at its least. */
  readonly share?: number
  readonly text: (row: Row) => string
  /** What it sorts by, where its text is not in order by itself. */
  readonly order?: (row: Row) => string
  /** Identifiers, codes and numbers. */
  readonly mono?: boolean
  /** It names the row and cannot be left out. */
  readonly always?: boolean
  /** Left out until the user chooses it. */
  readonly onChoice?: boolean
}
export interface Sorting {
  readonly by: string
  readonly descending: boolean
}

/** The columns in sight, in their own order: as the user chose them, else the usual ones. */
export const columnsShown = <Row>(columns: readonly Column<Row>[], layout: TableLayout | undefined): Column<Row>[] => {
  const chosen = layout?.columns ?? null
  return columns.filter(({ id, always, onChoice }) => always === true || (chosen === null ? onChoice !== true : chosen.includes(id)))
}

/** What the user sorted by, as long as there is such a column. */
export const sortingOf = <Row>(columns: readonly Column<Row>[], layout: TableLayout | undefined, usual: Sorting): Sorting =>
  layout?.sort && columns.some(({ id }) => id === layout.sort?.by) ? layout.sort : usual

/** Rows by one column; those that are alike keep the order they came in, whichever way it goes. */
export const sortRows = <Row>(rows: readonly Row[], columns: readonly Column<Row>[], { by, descending }: Sorting): readonly Row[] => {
  const column = columns.find(({ id }) => id === by)
  if (column === undefined) return rows
  const order = column.order ?? column.text
  const collator = new Intl.Collator('en-GB', { numeric: true })
  const way = descending ? -1 : 1
  return rows
    .map((row) => ({ row, at: order(row) }))
    .sort((one, other) => way * collator.compare(one.at, other.at))
    .map(({ row }) => row)
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Rows read at a time ahead of a filter: less than a frame's worth. */
const AHEAD = 400

/** A filter that reads each row once, however often it is asked: ten thousand rows follow each key. */
export const createRowFilter = <Row extends object>(wordsOf: (row: Row) => string) => {
  const read = new WeakMap<Row, string>()
  const wordsIn = (row: Row): string => {
    const known = read.get(row)
    if (known !== undefined) return known
    const words = fold(wordsOf(row))
    read.set(row, words)
    return words
  }
  /** Reads rows before anything is typed, a few at a time, so that the first letter does not wait for all. @returns stops it */
  const readAhead = (rows: readonly Row[]): (() => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = (from: number): void => {
      rows.slice(from, from + AHEAD).forEach(wordsIn)
      if (from + AHEAD < rows.length) timer = setTimeout(() => read(from + AHEAD))
    }
    timer = setTimeout(() => read(0))
    return () => clearTimeout(timer)
  }
  /** The rows that hold every word typed, in their order. */
  const filter = (rows: readonly Row[], typed: string): readonly Row[] => {
    const words = fold(typed)
      .split(/\s+/)
      .filter((word) => word !== '')
    return words.length === 0 ? rows : rows.filter((row) => words.every((word) => wordsIn(row).includes(word)))
  }
  return { filter, readAhead }
}
