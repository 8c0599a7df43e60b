import type { Ref, ShallowRef } from 'vue'
import type { Result } from '../../../electron/contract/result.ts'
import type { Write } from '../../../electron/contract/writes.ts'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import { tabCommand } from '../commands/catalogue.ts'
import { useCommands } from '../commands/registry.ts'
import { showMessage } from '../ui/announce.ts'
import type { RulesReading } from './read-by-rules.ts'
import { useFormPage } from './use-form-page.ts'
import { usePreview } from './use-preview.ts'
import type { SearchedFirst } from './use-search-first.ts'

interface SearchFirst<Q, R> {
  readonly state: Readonly<ShallowRef<SearchedFirst<R>>>
  readonly look: (query: Q, context: AccessContext) => Promise<void>
  readonly tokenFor: (query: Q) => string | null
}

interface Searched<C, Q, R> extends Omit<Parameters<typeof useFormPage>[0], 'submit' | 'when' | 'moved'> {
  readonly reading: Readonly<Ref<RulesReading<C>>>
  readonly search: SearchFirst<Q, R>
  /** What is searched for before this can be created. */
  readonly soughtOf: (content: C) => Q
  /** How many of those found have to be looked at before it can be created. */
  readonly toLookAt: (result: R) => number
  readonly create: (content: C, how: { readonly context: AccessContext; readonly searchToken: string }) => Promise<Result<Write>>
}

/**
 * A new record that is searched for before it is made: its form, the search whose answer has to be seen, how it will
 * stand (F8), its sending. Nothing found: it goes on at once; something found: the operator reads it first.
 */
export const useSearchedCreate = <C, Q, R>({ reading, search, soughtOf, toLookAt, create, ...given }: Searched<C, Q, R>) => {
  const { state, look, tokenFor } = search
  const { previewing, preview, backToForm } = usePreview(() => ({
    root: form.root,
    mayBeSent: async () => (await form.mayBeSent()) && (await looked())
  }))

  /** @returns whether what is held was looked at; where it was not, it is looked for now */
  const looked = async (): Promise<boolean> => {
    if (!reading.value.ok) return false
    const sought = soughtOf(reading.value.content)
    if (tokenFor(sought) !== null) return true
    const context = await form.contextNow()
    if (context === null) return false
    await look(sought, context)
    if (state.value.kind !== 'looked') return false
    const found = toLookAt(state.value.result)
    if (found === 0) return true
    showMessage(`${found} held that could be this one. Look at what stands beside, then send again.`)
    return false
  }
  const submit = async (): Promise<void> => {
    if (!(await form.mayBeSent()) || !(await looked()) || !reading.value.ok) return
    const { content } = reading.value
    const context = await form.contextNow()
    const searchToken = tokenFor(soughtOf(content))
    if (context !== null && searchToken !== null) await form.send(() => create(content, { context, searchToken }))
  }
  const form = useFormPage({
    ...given,
    submit,
    when: () => !previewing.value,
    moved: () => (previewing.value = false)
  })
  useCommands([tabCommand('report.preview', { when: () => !previewing.value, run: preview })])
  return { ...form, previewing, submit, show: preview, backToForm }
}
