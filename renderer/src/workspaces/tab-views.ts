import { defineAsyncComponent, type Component } from 'vue'
import type { Tab } from '../../../electron/contract/workspace.ts'
import HelpTab from '../app/help/HelpTab.vue'

const views = import.meta.glob<Component>(['../checks/CheckTab.vue', '../records/person/*Tab.vue', '../records/wanted/*Tab.vue'], {
  import: 'default'
})
const view = (path: string): Component => {
  const load = views[path]
  return load === undefined ? HelpTab : defineAsyncComponent(load)
}

/** What shows each kind of tab; loaded when the first of its kind opens. Each takes the prop `tab`. */
export const TAB_VIEWS: Readonly<Record<Tab['kind'], Component>> = {
  check: view('../checks/CheckTab.vue'),
  person: view('../records/person/PersonTab.vue'),
  'new-person': view('../records/person/NewPersonTab.vue'),
  wanted: view('../records/wanted/WantedFormTab.vue'),
  'wanted-report': view('../records/wanted/WantedReportTab.vue'),
  help: HelpTab
}
