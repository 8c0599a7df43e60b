import { computed, type ComputedRef } from 'vue'
import type { Identity, Tab } from '../../../../electron/contract/workspace.ts'
import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import { useBridge } from '../../app/bridge.ts'
import { tabCommand } from '../../commands/catalogue.ts'
import { useCommands } from '../../commands/registry.ts'
import { announce, showMessage } from '../../ui/announce.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import { sameStop } from './same-stop.ts'

type PersonTab = Extract<Tab, { kind: 'person' }>

/** Ids of the people whom the operator has confirmed in this stop, in tabs that are open or on their radio cards. */
export const confirmedIn = (context: AccessContext | null): ReadonlySet<string> =>
  new Set(
    useTabs().tabs.flatMap((tab) => {
      if (!sameStop(tab.context, context)) return []
      const onCard = tab.radio?.confirmed ?? null
      const inTab = tab.kind === 'person' && tab.identity === 'confirmed' ? [tab.personId] : []
      return onCard === null ? inTab : [...inTab, onCard]
    })
  )

/**
 * How sure the identity of a tab's person is, and the commands that change it. It stands with the tab, and the log names
 * who was confirmed and when (records, workflow 2).
 * @param shown whether the record, and with it the question to ask, is there
 */
export const useIdentity = (tab: () => PersonTab, shown: () => boolean): { identity: ComputedRef<Identity>; confirm: () => void } => {
  const identity = computed(() => tab().identity)
  const become = (next: Identity): void => {
    const { number, personId } = tab()
    useTabs().patch(number, { identity: next })
    void useBridge()
      .call('people.confirmIdentity', { personId, confirmed: next === 'confirmed' })
      .then((answer) => {
        if (!answer.ok) showMessage(`${answer.problem.message} The log does not have it yet: press the key again.`)
      })
  }
  const confirm = (): void => {
    become('confirmed')
    announce('Identity confirmed.')
  }
  const withdraw = (): void => {
    become('possible')
    announce('Possible: the identity is no longer confirmed.')
  }
  useCommands([
    tabCommand('person.confirm', { when: () => identity.value === 'possible' && shown(), run: confirm }),
    tabCommand('person.withdraw', { when: () => identity.value === 'confirmed', run: withdraw })
  ])
  return { identity, confirm }
}
