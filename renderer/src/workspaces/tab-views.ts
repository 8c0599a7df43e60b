import { defineAsyncComponent, type Component } from 'vue'
import type { Tab } from '../../../electron/contract/workspace.ts'

/** What shows each kind of tab; loaded when the first of its kind opens. Each takes the prop `tab`. */
export const TAB_VIEWS: Readonly<Record<Tab['kind'], Component>> = {
  check: defineAsyncComponent(() => import('../checks/CheckTab.vue')),
  person: defineAsyncComponent(() => import('../records/person/PersonTab.vue')),
  compare: defineAsyncComponent(() => import('../records/person/compare/CompareTab.vue')),
  'new-person': defineAsyncComponent(() => import('../records/person/NewPersonTab.vue')),
  wanted: defineAsyncComponent(() => import('../records/wanted/WantedFormTab.vue')),
  'wanted-report': defineAsyncComponent(() => import('../records/wanted/WantedReportTab.vue')),
  'wanted-change': defineAsyncComponent(() => import('../records/wanted/change/WantedChangeTab.vue')),
  arrest: defineAsyncComponent(() => import('../records/arrest/ArrestFormTab.vue')),
  'arrest-report': defineAsyncComponent(() => import('../records/arrest/report/ArrestReportTab.vue')),
  'arrest-step': defineAsyncComponent(() => import('../records/arrest/steps/AnyStepTab.vue')),
  'vehicle-check': defineAsyncComponent(() => import('../records/vehicle/VehicleCheckTab.vue')),
  vehicle: defineAsyncComponent(() => import('../records/vehicle/VehicleFormTab.vue')),
  'vehicle-report': defineAsyncComponent(() => import('../records/vehicle/VehicleReportTab.vue')),
  'vehicle-change': defineAsyncComponent(() => import('../records/vehicle/change/VehicleChangeTab.vue')),
  'property-check': defineAsyncComponent(() => import('../records/property/PropertyCheckTab.vue')),
  property: defineAsyncComponent(() => import('../records/property/PropertyFormTab.vue')),
  'property-report': defineAsyncComponent(() => import('../records/property/PropertyReportTab.vue')),
  'property-change': defineAsyncComponent(() => import('../records/property/change/PropertyChangeTab.vue')),
  missing: defineAsyncComponent(() => import('../records/missing/MissingFormTab.vue')),
  'missing-report': defineAsyncComponent(() => import('../records/missing/MissingReportTab.vue')),
  'missing-change': defineAsyncComponent(() => import('../records/missing/change/MissingChangeTab.vue')),
  'missing-matches': defineAsyncComponent(() => import('../records/missing/matches/MatchesTab.vue')),
  unidentified: defineAsyncComponent(() => import('../records/missing/unidentified/UnidentifiedFormTab.vue')),
  'unidentified-report': defineAsyncComponent(() => import('../records/missing/unidentified/UnidentifiedReportTab.vue')),
  'unidentified-list': defineAsyncComponent(() => import('../records/missing/unidentified/UnidentifiedListTab.vue')),
  requests: defineAsyncComponent(() => import('../requests/RequestsTab.vue')),
  request: defineAsyncComponent(() => import('../requests/RequestTab.vue')),
  'request-return': defineAsyncComponent(() => import('../requests/return/ReturnFormTab.vue')),
  updategrams: defineAsyncComponent(() => import('../requests/updategrams/UpdategramsTab.vue')),
  due: defineAsyncComponent(() => import('../due/DueTab.vue')),
  retention: defineAsyncComponent(() => import('../retention/RetentionTab.vue')),
  help: defineAsyncComponent(() => import('../app/help/HelpTab.vue')),
  keys: defineAsyncComponent(() => import('../app/keys/KeysTab.vue'))
}
