import { TabSchema, type Tab } from '../../../electron/contract/workspace.ts'

const kindOf = (option: (typeof TabSchema.options)[number]): Tab['kind'] => option.shape.kind.value

/** Every kind of tab there is, as the contract has them. */
export const TAB_KINDS: readonly Tab['kind'][] = TabSchema.options.map(kindOf)

/** Tabs in which something is written: their draft is named in them. */
export const FORM_TABS: readonly Tab['kind'][] = TabSchema.options.filter((option) => 'draftId' in option.shape).map(kindOf)
