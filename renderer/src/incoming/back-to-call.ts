import type { Tab } from '../../../electron/contract/workspace.ts'
import { showMessage } from '../ui/announce.ts'
import { enterActiveTab } from '../workspaces/enter-tab.ts'
import { useTabs } from '../workspaces/tabs.ts'

const ANSWERS: readonly Tab['kind'][] = ['call', 'check', 'person', 'vehicle-check', 'property-check', 'driver-check']

/** Whether a call is answered, and ended, in this tab; a report that it led to has keys of its own. */
export const isAnswer = ({ kind }: Pick<Tab, 'kind'>): boolean => ANSWERS.includes(kind)

/** From a report to the tab in which its call is answered, the person before the list they were found in. */
export const backToCall = async ({ incomingId }: Pick<Tab, 'incomingId'>): Promise<void> => {
  const tabs = useTabs()
  const answers = tabs.tabs.filter((tab) => incomingId !== undefined && tab.incomingId === incomingId && isAnswer(tab))
  const answer = answers.find(({ kind }) => kind === 'person') ?? answers[0]
  if (answer === undefined) return showMessage('The tab of this call was closed. F12 takes it again once it is back in the queue.')
  tabs.activate(answer.number)
  await enterActiveTab()
}
