import { nextTick } from 'vue'
import type { Command } from '../commands/command.ts'
import { enterActiveTab } from '../workspaces/enter-tab.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { askOfficer, finishRun, showFeed, takeHint, tellOfficer, toggleSpeech } from './own/own-run-actions.ts'
import { useOwnRun } from './own/own-run.ts'
import { chooseTour, nextStep, stopTour, tourNow } from './tours/tour.ts'

type Single = 'training' | 'my-training' | 'key-trainer'
const go = async (kind: Single, title: string): Promise<void> => {
  const tabs = useTabs()
  const standing = tabs.find((tab) => tab.kind === kind)
  if (standing !== undefined) tabs.activate(standing.number)
  else if (kind === 'training') tabs.open({ kind, title, context: null, runId: null })
  else tabs.open({ kind, title, context: null })
  await nextTick()
  await enterActiveTab()
}
const inRun = (): boolean => useOwnRun().run !== null

/** What training brings to the whole window: the room, one's own run, tours and the key trainer. */
export const trainingCommands = (): Command[] => [
  {
    id: 'training.go',
    title: 'Training room',
    group: 'Records',
    when: ({ entitlements }) => entitlements.has('training.run'),
    run: () => go('training', 'Training room')
  },
  {
    id: 'training.record',
    title: 'My LEDS: own record of training',
    group: 'Records',
    when: ({ entitlements }) => entitlements.has('training.own'),
    run: () => go('my-training', 'My LEDS')
  },
  { id: 'training.ask', title: 'Training: ask the officer…', group: 'Checks', keys: ['Alt+Shift+Q'], when: inRun, run: askOfficer },
  { id: 'training.tell', title: 'Training: tell who called…', group: 'Checks', keys: ['Alt+Shift+Y'], when: inRun, run: tellOfficer },
  { id: 'training.feed', title: 'Training: everything that was said', group: 'Checks', keys: ['Alt+Shift+K'], when: inRun, run: showFeed },
  { id: 'training.hint', title: 'Training: take a hint', group: 'Checks', when: inRun, run: takeHint },
  { id: 'training.speech', title: 'Training: calls spoken, or not', group: 'Checks', when: inRun, run: toggleSpeech },
  { id: 'training.finish', title: 'Training: I have finished…', group: 'Checks', when: inRun, run: finishRun },
  { id: 'tour.choose', title: 'Guided tours…', group: 'Help', keys: ['Alt+Shift+G'], run: chooseTour },
  { id: 'tour.next', title: 'Tour: next step', group: 'Help', keys: ['Alt+Shift+N'], when: () => tourNow.value !== null, run: nextStep },
  { id: 'tour.stop', title: 'Tour: end it', group: 'Help', keys: ['Alt+Shift+X'], when: () => tourNow.value !== null, run: stopTour },
  { id: 'help.keyTrainer', title: 'Key trainer', group: 'Help', run: () => go('key-trainer', 'Key trainer') }
]
