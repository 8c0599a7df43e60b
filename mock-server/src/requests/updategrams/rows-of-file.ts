import { UPDATEGRAM_ROW_BYTES } from '../../../api/updategrams.ts'
import type { UpdategramType } from '../../../api/updategrams.ts'

/** A row as it is stored until it is judged; `problem` where it could not even be read as one. */
export interface FileRow {
  /** Line of the file from 1, of a table its record without the heading. */
  readonly number: number
  readonly text: string | null
  readonly problem: string | null
}

const TOO_LONG = `The row is longer than ${UPDATEGRAM_ROW_BYTES / 1024} KB.`
const rowOf = (number: number, text: string): FileRow =>
  text.length > UPDATEGRAM_ROW_BYTES ? { number, text: null, problem: TOO_LONG } : { number, text, problem: null }

const ofLines = (file: string): FileRow[] =>
  file.split('\n').flatMap((line, index) => {
    const text = line.trim()
    return text === '' ? [] : [rowOf(index + 1, text)]
  })

/** A table's records: cells in quotes may hold commas, line breaks and doubled quotes (RFC 4180). `cut`: its last cell never ends. */
const recordsOf = (file: string): { readonly records: string[][]; readonly cut: boolean } => {
  const records: string[][] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  const endCell = (): void => {
    cells.push(cell)
    cell = ''
  }
  const endRecord = (): void => {
    endCell()
    if (cells.length > 1 || cells[0] !== '') records.push(cells)
    cells = []
  }
  for (let at = 0; at < file.length; at += 1) {
    const character = file[at] ?? ''
    if (quoted && character === '"' && file[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (character === '"' && (quoted || cell === '')) quoted = !quoted
    else if (!quoted && character === ',') endCell()
    else if (!quoted && character === '\n') endRecord()
    else if (quoted || character !== '\r') cell += character
  }
  if (cell !== '' || cells.length > 0 || quoted) endRecord()
  return { records, cut: quoted }
}

/** Columns beside the fields of the record, which stand as `fields.` and their path. */
const NESTED = ['source', 'record', 'person'] as const

/** One record of a table as the object that a line would have been; empty cells are not given. */
const objectOf = (columns: readonly string[], cells: readonly string[]): object => {
  const row: Record<string, unknown> = { fields: {} }
  const part = (name: string): Record<string, unknown> => (row[name] ??= {}) as Record<string, unknown>
  columns.forEach((column, index) => {
    const cell = cells[index]?.trim() ?? ''
    if (cell === '') return
    const [first = '', ...rest] = column.split('.')
    if (first === 'fields') part('fields')[rest.join('.')] = cell
    else if ((NESTED as readonly string[]).includes(first)) part(first)[rest.join('.')] = cell
    else row[column] = cell
  })
  return row
}

const CUT = 'A quotation mark opens here that is never closed: this row and all after it could not be read. Close it and send them again.'

const ofTable = (file: string): FileRow[] => {
  const {
    records: [columns, ...records],
    cut
  } = recordsOf(file)
  if (columns === undefined) return []
  const names = columns.map((column) => column.trim())
  const problemOf = (cells: readonly string[], index: number): string | null => {
    if (cut && index === records.length - 1) return CUT
    return cells.length === names.length ? null : `The row has ${cells.length} cells, but the table has ${names.length} columns.`
  }
  return records.map((cells, index) => {
    const problem = problemOf(cells, index)
    return problem === null ? rowOf(index + 1, JSON.stringify(objectOf(names, cells))) : { number: index + 1, text: null, problem }
  })
}

/** The rows of a file: one JSON object a line, or a table whose first line names its columns. */
export const rowsOfFile = (type: UpdategramType, file: string): FileRow[] => {
  const text = file.startsWith('\ufeff') ? file.slice(1) : file
  return type === 'text/csv' ? ofTable(text) : ofLines(text)
}
