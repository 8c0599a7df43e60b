import { computed, shallowRef, watch } from 'vue'
import type { Result } from '../../../../../electron/contract/result.ts'
import type { Write } from '../../../../../electron/contract/writes.ts'
import type { LinkFinding, PersonLink } from '../../../../../mock-server/api/person-links.ts'
import type { AccessContext } from '../../../../../mock-server/api/access-context.ts'
import { useBridge } from '../../../app/bridge.ts'
import { useWrites } from '../../../app/writes.ts'
import { isUnderWay, writeNotice } from '../../../forms/write-progress.ts'
import { announce, showMessage } from '../../../ui/announce.ts'
import { askForLine } from '../../../ui/line-question.ts'

const MOST = 500
const LINK_WORDS = { noun: 'finding', refused: 'nothing was changed', notSent: 'Not sent.' } as const
const FOUND: Readonly<Record<LinkFinding, { readonly heading: string; readonly done: string }>> = {
  same: { heading: 'These two records are one person’s', done: 'Linked: both records show it.' },
  different: { heading: 'These two records are of two people', done: 'Noted: both records show it.' }
}

interface Pair {
  readonly personId: string
  readonly otherPersonId: string
  readonly context: AccessContext | null
}

/**
 * Finding that two records are one person's, or not, and ending what was found. Sent as every write is: once, however
 * often the line is cut, and followed to its end.
 * @param standing the finding that stands between the two
 * @param changed called when the server has done it: the records are read again
 */
export const useLink = (pair: () => Pair, standing: () => PersonLink | null, changed: () => unknown) => {
  const writes = useWrites()
  const draftId = shallowRef<string | null>(null)
  const write = computed<Write | undefined>(() => (draftId.value === null ? undefined : writes.forDraft(draftId.value)))
  const underWay = computed(() => write.value !== undefined && isUnderWay(write.value))
  const notice = computed(() => (write.value === undefined ? null : writeNotice(write.value, LINK_WORDS)))
  let done = ''

  const send = async (words: string, ask: (draftId: string, context: AccessContext) => Promise<Result<Write>>): Promise<void> => {
    const { context } = pair()
    if (context === null) return
    const id = crypto.randomUUID()
    draftId.value = id
    done = words
    const answer = await ask(id, context)
    if (answer.ok) writes.take(answer.value)
    else showMessage(`Nothing was changed. ${answer.problem.message}`)
  }
  const question = (heading: string, submit: string) =>
    askForLine({ heading, label: 'What it rests on', hint: 'fingerprints, a document, their own word', submit, most: MOST })

  const find = async (finding: LinkFinding): Promise<void> => {
    const reason = await question(`${FOUND[finding].heading}: why`, 'Note it')
    if (reason === null) return
    if (reason === '') return showMessage('Nothing was noted: say what it rests on.')
    const { personId, otherPersonId } = pair()
    await send(FOUND[finding].done, (id, context) =>
      useBridge().call('people.link', { context, personId, draftId: id, body: { otherPersonId, finding, reason } })
    )
  }
  const end = async (): Promise<void> => {
    const link = standing()
    if (link === null) return
    const reason = await question('End this finding: why it was wrong', 'End it')
    if (reason === null) return
    if (reason === '') return showMessage('The finding stands: say why it was wrong.')
    const { personId } = pair()
    await send('Ended: both records are as they were.', (id, context) =>
      useBridge().call('people.unlink', { context, personId, linkId: link.linkId, draftId: id, body: { reason } })
    )
  }
  watch(
    () => write.value?.state,
    (state) => {
      if (state !== 'completed') return
      announce(done)
      showMessage(done)
      changed()
    }
  )
  return { find, end, underWay, notice }
}
