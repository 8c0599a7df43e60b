import { computed, onScopeDispose, ref, watch } from 'vue'
import { askWith } from '../../app/frame/pickers.ts'
import { usePreferences } from '../../app/preferences.ts'
import { tabCommand } from '../../commands/catalogue.ts'
import { useCommands } from '../../commands/registry.ts'
import { announce } from '../announce.ts'
import { chosenAmong } from '../row-list.ts'
import { columnsShown, createRowFilter, sortingOf, sortRows, type Column, type Sorting } from './columns.ts'
import { usePicks } from './picks.ts'

interface TableUse<Row> {
  /** Under this name the user's layout is kept. */
  readonly id: string
  readonly columns: readonly Column<Row>[]
  readonly rows: () => readonly Row[]
  readonly idOf: (row: Row) => string
  readonly usual: Sorting
  /** Whether rows are picked for an action on several; they are, where left out. */
  readonly several?: boolean
}

/** A table's rows as the user has them: sorted, filtered, picked, under the columns they chose; kept on the server. */
export const useTable = <Row extends object>({ id, columns, rows, idOf, usual, several = true }: TableUse<Row>) => {
  const settings = usePreferences()
  const layout = computed(() => settings.preferences.tables[id])
  const shownColumns = computed(() => columnsShown(columns, layout.value))
  const sorting = computed(() => sortingOf(columns, layout.value, usual))
  const typed = ref('')
  const selected = ref<string | null>(null)
  const { filter, readAhead } = createRowFilter<Row>((row) => columns.map(({ text }) => text(row)).join(' '))
  const sorted = computed(() => sortRows(rows(), columns, sorting.value))
  const shown = computed(() => filter(sorted.value, typed.value))
  const chosen = computed(() => shown.value.find((row) => idOf(row) === selected.value) ?? null)
  const picks = usePicks(() => rows().map(idOf))
  const pickedRows = computed(() => sorted.value.filter((row) => picks.picked.value.has(idOf(row))))

  watch(
    shown,
    (now, before = []) => {
      selected.value = chosenAmong(now.map(idOf), before.map(idOf), selected.value)
    },
    { immediate: true }
  )

  let stopReading = (): void => undefined
  watch(
    rows,
    (now) => {
      stopReading()
      stopReading = readAhead(now)
    },
    { immediate: true }
  )
  onScopeDispose(() => stopReading())

  const keep = (part: { columns?: string[]; sort?: Sorting }): Promise<void> => {
    const { tables } = settings.preferences
    const standing = tables[id] ?? { columns: null, sort: null }
    return settings.change({ tables: { ...tables, [id]: { ...standing, ...part } } })
  }
  const askSorting = async (): Promise<void> => {
    const { by, descending } = sorting.value
    const picked = await askWith({
      heading: 'Sort by',
      note: 'The column it is sorted by turns the order round.',
      options: shownColumns.value.map((column) => ({
        id: column.id,
        label: column.heading,
        ...(column.id === by ? { beside: descending ? 'last to first' : 'first to last' } : {})
      }))
    })
    const column = columns.find((one) => one.id === picked)
    if (column === undefined) return
    const next = { by: column.id, descending: column.id === by && !descending }
    announce(`Sorted by ${column.heading}, ${next.descending ? 'last to first' : 'first to last'}`)
    await keep({ sort: next })
  }
  const askColumns = async (): Promise<void> => {
    const showing = new Set(shownColumns.value.map((column) => column.id))
    const picked = await askWith({
      heading: 'Show or hide a column',
      options: columns
        .filter(({ always }) => always !== true)
        .map((column) => ({ id: column.id, label: column.heading, beside: showing.has(column.id) ? 'shown' : 'hidden' }))
    })
    const column = columns.find((one) => one.id === picked)
    if (column === undefined) return
    if (!showing.delete(column.id)) showing.add(column.id)
    announce(`${column.heading} ${showing.has(column.id) ? 'shown' : 'hidden'}`)
    await keep({ columns: columns.map((one) => one.id).filter((one) => showing.has(one)) })
  }
  const picking = [
    tabCommand('list.pick', {
      when: ({ focus }) => focus === 'list' && chosen.value !== null,
      run: () => (selected.value === null ? undefined : picks.toggle(selected.value))
    }),
    tabCommand('list.pickAll', { when: () => shown.value.length > 0, run: () => picks.toggleAll(shown.value.map(idOf)) })
  ]
  useCommands([
    tabCommand('table.sort', { run: askSorting }),
    tabCommand('table.columns', { run: askColumns }),
    ...(several ? picking : [])
  ])
  return { shownColumns, sorting, typed, selected, shown, chosen, picked: picks.picked, pickedRows, pickNone: picks.none }
}
