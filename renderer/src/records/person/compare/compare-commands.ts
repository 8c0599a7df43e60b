import type { AccessContext } from '../../../../../mock-server/api/access-context.ts'
import type { Command } from '../../../commands/command.ts'
import { personInFront } from '../../../commands/context.ts'
import { askWith, type PickerOption } from '../../../app/frame/pickers.ts'
import { requireStop } from '../../../workspaces/stop.ts'
import { useTabs } from '../../../workspaces/tabs.ts'
import { foundAmong } from '../known-flags.ts'
import { stopOf } from '../same-stop.ts'

interface Choice extends PickerOption {
  /** Of the tab in which the person stands open; a child's reason among it. */
  readonly context: AccessContext | null
}

/** Whom the person may be compared with: those whose tab is open, and those found beside them. */
const choicesFor = (personId: string): Choice[] => {
  const open = useTabs().tabs.flatMap((tab): Choice[] =>
    tab.kind === 'person' && tab.personId !== personId
      ? [{ id: tab.personId, label: tab.title, beside: `tab ${tab.number}`, context: tab.context }]
      : []
  )
  const found = foundAmong(personId).map((one): Choice => ({
    id: one.personId,
    label: one.displayName,
    beside: `possible match · ${one.birthDate ?? 'birth date not known'}`,
    context: null
  }))
  return [...new Map([...found, ...open].filter(({ id }) => id !== personId).map((choice) => [choice.id, choice])).values()]
}

const nameOf = (personId: string): string => {
  const open = useTabs().find((tab) => tab.kind === 'person' && tab.personId === personId)
  return open?.title ?? foundAmong(personId).find((one) => one.personId === personId)?.displayName ?? 'Person'
}

const compare = async (): Promise<void> => {
  const tabs = useTabs()
  const front = tabs.active
  const personId = personInFront(front)
  if (personId === null) return
  const choices = choicesFor(personId)
  const id = await askWith({
    heading: `Compare ${nameOf(personId)} with`,
    placeholder: 'Part of the name',
    empty: 'Nobody to compare with: open the other person, or find both by one check.',
    options: choices
  })
  const chosen = choices.find((choice) => choice.id === id)
  if (chosen === undefined) return
  const context = front?.context ?? (await requireStop())
  if (context === null) return
  const other = chosen.context ?? stopOf(context)
  tabs.open({
    kind: 'compare',
    title: `Compare: ${nameOf(personId)} and ${chosen.label}`.slice(0, 200),
    context,
    personId,
    otherPersonId: chosen.id,
    otherContext: other
  })
}

export const compareCommands = (): Command[] => [
  {
    id: 'people.compare',
    title: 'Compare with another person…',
    group: 'Records',
    keys: ['Alt+Shift+M'],
    rows: ['candidate'],
    when: ({ entitlements, personId }) => personId !== null && entitlements.has('person.view'),
    run: compare
  }
]
