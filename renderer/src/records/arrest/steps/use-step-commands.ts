import { nextTick } from 'vue'
import { tabCommand } from '../../../commands/catalogue.ts'
import { useCommands } from '../../../commands/registry.ts'
import type { FormModel } from '../../../forms/form-model.ts'
import { focusField } from '../../../forms/use-form-commands.ts'
import { showMessage } from '../../../ui/announce.ts'
import { addByCourt, offenceOf, sendOn, takeOutAdded } from './case-offences.ts'

interface Given {
  readonly form: FormModel
  readonly root: () => HTMLElement | null
  /** While the fields of a case's results are there to be worked in. */
  readonly when: () => boolean
}

const here = (): string | undefined => {
  const path = document.activeElement?.closest('[data-path]')?.getAttribute('data-path')
  return path === null || path === undefined ? undefined : offenceOf(path)
}

/** What a court does beside giving results: it adds offences, carries them forward, refers them. */
export const useStepCommands = ({ form, root, when }: Given): void => {
  const goTo = async (path: string): Promise<void> => {
    await nextTick()
    focusField(root(), path)
  }
  const onThisOffence = (act: (offence: string) => string | null, otherwise: string) => (): void | Promise<void> => {
    const offence = here()
    const path = offence === undefined ? undefined : act(offence)
    if (path === undefined) return showMessage('Go to the offence first.')
    return path === null ? showMessage(otherwise) : goTo(path)
  }
  useCommands([
    tabCommand('arrest.anotherOffence', { when, run: () => goTo(addByCourt(form)) }),
    tabCommand('arrest.takeOut', {
      when,
      run: onThisOffence(
        (offence) => takeOutAdded(form, offence),
        'This offence is one of the case: give its result, carry it forward or refer it.'
      )
    }),
    tabCommand('arrest.carryForward', { when, run: onThisOffence((offence) => sendOn(form, offence, 'carried-forward'), '') }),
    tabCommand('arrest.refer', { when, run: onThisOffence((offence) => sendOn(form, offence, 'referred'), '') })
  ])
}
