import { onScopeDispose } from 'vue'
import type { Tab } from '../../../electron/contract/workspace.ts'
import { tabCommand } from '../commands/catalogue.ts'
import { useCommands } from '../commands/registry.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { offerAnswer, type RadioAnswer } from './radio-answer.ts'
import { afterRadio, newCard } from './radio-card.ts'

/** A tab offers its answer to the radio card, and the key that opens the card over it. */
export const useRadioAnswer = (tab: () => Tab, answer: () => RadioAnswer): void => {
  onScopeDispose(offerAnswer(tab().number, answer))
  useCommands([
    tabCommand('radio.open', {
      when: () => tab().radio?.open !== true && tab().context !== null && answer().kind !== 'waiting',
      run: () => {
        const { number, radio } = tab()
        useTabs().patch(number, { radio: afterRadio(radio ?? newCard(), { kind: 'opened' }) })
      }
    })
  ])
}
