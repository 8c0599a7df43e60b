import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import type { Tab } from '../../../../electron/contract/workspace.ts'
import type { Command } from '../../commands/command.ts'
import { personInFront } from '../../commands/context.ts'
import { shownKey } from '../../commands/keymap.ts'
import { availableCommands, runCommand } from '../../commands/registry.ts'
import { requireStop } from '../../workspaces/stop.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import { useAppState } from '../app-state.ts'
import { beginProperty } from '../../records/property/open-property.ts'
import { beginVehicle } from '../../records/vehicle/open-vehicle.ts'
import { askWith } from './pickers.ts'

/** What F3 offers, where it holds. */
const NEW_RECORDS: ReadonlySet<string> = new Set([
  'wanted.new',
  'missing.new',
  'arrest.new',
  'property.new',
  'vehicle.new',
  'person.new',
  'unidentified.new'
])

/** What is opened inside a stop inherits it; without one it is asked for. */
const contextOf = (tab: Tab | null): Promise<AccessContext | null> => (tab?.context ? Promise.resolve(tab.context) : requireStop())

/** A person's tab is called after the person; a check's is called after its line, which names nobody for certain. */
const wantedTitle = (tab: Tab | null): string => (tab?.kind === 'person' ? `Wanted: ${tab.title}` : 'Wanted report')

const newWanted = async (): Promise<void> => {
  const tabs = useTabs()
  const front = tabs.active
  const personId = personInFront(front)
  const context = personId === null ? null : await contextOf(front)
  if (personId !== null && context !== null)
    tabs.open({ kind: 'wanted', title: wantedTitle(front), context, personId, draftId: crypto.randomUUID() })
}

const newMissing = async (): Promise<void> => {
  const tabs = useTabs()
  const front = tabs.active
  const personId = personInFront(front)
  const context = personId === null ? null : await contextOf(front)
  if (personId === null || context === null) return
  const title = front?.kind === 'person' ? `Missing: ${front.title}`.slice(0, 200) : 'Missing report'
  tabs.open({ kind: 'missing', title, context, personId, draftId: crypto.randomUUID() })
}

/** Without a name there is nobody in front. */
const newUnidentified = async (): Promise<void> => {
  const tabs = useTabs()
  const context = await contextOf(tabs.active)
  if (context !== null) tabs.open({ kind: 'unidentified', title: 'Found without a name', context, draftId: crypto.randomUUID() })
}

/** Descriptions of people, though without names, are read for a reason like any other. */
const listUnidentified = async (): Promise<void> => {
  const tabs = useTabs()
  const open = tabs.find(({ kind }) => kind === 'unidentified-list')
  if (open !== undefined) return tabs.activate(open.number)
  const context = await contextOf(tabs.active)
  if (context !== null) tabs.open({ kind: 'unidentified-list', title: 'Found without a name: list', context })
}

const newArrest = async (): Promise<void> => {
  const tabs = useTabs()
  const front = tabs.active
  const personId = personInFront(front)
  const context = personId === null ? null : await contextOf(front)
  if (personId === null || context === null) return
  const title = front?.kind === 'person' ? `Arrest: ${front.title}`.slice(0, 200) : 'Arrest report'
  tabs.open({ kind: 'arrest', title, context, personId, draftId: crypto.randomUUID() })
}

/** It stands on the page of the person in front, where there is one. */
const newVehicle = async (): Promise<void> => {
  const front = useTabs().active
  const context = await contextOf(front)
  if (context !== null) await beginVehicle({ context, personId: personInFront(front) })
}

const newProperty = async (): Promise<void> => {
  const front = useTabs().active
  const context = await contextOf(front)
  if (context !== null) await beginProperty({ context, personId: personInFront(front) })
}

/** Without a search to quote: the form makes it before a person can be created (records, Common). */
const newPerson = async (): Promise<void> => {
  const tabs = useTabs()
  const context = await contextOf(tabs.active)
  if (context !== null) tabs.open({ kind: 'new-person', title: 'New person', context, draftId: crypto.randomUUID(), searchToken: '' })
}

const chooseNew = async (): Promise<void> => {
  const shell = useAppState().state.shell
  const options = availableCommands()
    .filter(({ id }) => NEW_RECORDS.has(id))
    .map((command) => {
      const keys = shownKey(shell, command)
      return { id: command.id, label: command.title, ...(keys === null ? {} : { keys }) }
    })
  const id = await askWith({ heading: 'New record', empty: 'Nothing can be made here: open a person, or choose one in a check.', options })
  if (id !== null) runCommand(id)
}

export const recordCommands = (): Command[] => [
  {
    id: 'record.new',
    title: 'New record…',
    group: 'Records',
    keys: ['F3'],
    when: ({ entitlements }) =>
      entitlements.has('wanted.create') ||
      entitlements.has('missing.create') ||
      entitlements.has('vehicle.create') ||
      entitlements.has('person.create'),
    run: chooseNew
  },
  {
    id: 'wanted.new',
    title: 'New wanted report for the person in front',
    group: 'Records',
    rows: ['candidate'],
    when: ({ entitlements, personId }) => personId !== null && entitlements.has('wanted.create'),
    run: newWanted
  },
  {
    id: 'missing.new',
    title: 'New missing report for the person in front',
    group: 'Records',
    rows: ['candidate'],
    when: ({ entitlements, personId }) => personId !== null && entitlements.has('missing.create'),
    run: newMissing
  },
  {
    id: 'arrest.new',
    title: 'New arrest report for the person in front',
    group: 'Records',
    rows: ['candidate'],
    when: ({ entitlements, personId }) => personId !== null && entitlements.has('arrest.create'),
    run: newArrest
  },
  {
    id: 'property.new',
    title: 'New property report',
    group: 'Records',
    when: ({ entitlements }) => entitlements.has('property.create'),
    run: newProperty
  },
  {
    id: 'vehicle.new',
    title: 'New vehicle report',
    group: 'Records',
    when: ({ entitlements }) => entitlements.has('vehicle.create'),
    run: newVehicle
  },
  {
    id: 'unidentified.new',
    title: 'New record of a person or body found without a name',
    group: 'Records',
    when: ({ entitlements }) => entitlements.has('missing.create'),
    run: newUnidentified
  },
  {
    id: 'unidentified.list',
    title: 'People and bodies found without a name',
    group: 'Records',
    when: ({ entitlements }) => entitlements.has('missing.view'),
    run: listUnidentified
  },
  { id: 'person.new', title: 'New person', group: 'Records', when: ({ entitlements }) => entitlements.has('person.create'), run: newPerson }
]
