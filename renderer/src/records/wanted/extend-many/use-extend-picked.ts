import { shallowRef } from 'vue'
import { tabCommand } from '../../../commands/catalogue.ts'
import { useCommands } from '../../../commands/registry.ts'
import { showMessage } from '../../../ui/announce.ts'
import type { Extendable } from './extendable.ts'

/** The command of a list that extends the reports picked in it. */
export const useExtendPicked = ({ picked, done }: { picked: () => Extendable; done: () => unknown }) => {
  const extending = shallowRef<Extendable | null>(null)
  useCommands([
    tabCommand('list.extend', {
      when: ({ entitlements }) => entitlements.has('wanted.change'),
      run: () => {
        const found = picked()
        if (found.reports.length > 0) extending.value = found
        else
          showMessage(
            found.left === '' ? 'Nothing is picked. Space picks the chosen line; pick the reports, then extend them.' : found.left
          )
      }
    })
  ])
  const close = (): void => {
    extending.value = null
    done()
  }
  return { extending, close }
}
