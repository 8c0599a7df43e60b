import { ToldSchema } from '../../../../mock-server/api/training.ts'
import { askWith } from '../../app/frame/pickers.ts'
import { useBridge } from '../../app/bridge.ts'
import { showMessage } from '../../ui/announce.ts'
import { askForLine } from '../../ui/line-question.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import { FEED_WORDS, lasting } from '../training-words.ts'
import { useOwnRun } from './own-run.ts'

const MOST_QUESTION = 500
const MOST_TOLD = 1000
const OUTCOMES = {
  passed: 'Passed: they have the answer',
  'no-trace': 'No trace',
  'not-passed': 'Not passed',
  done: 'Done as asked'
} as const

export const askOfficer = async (): Promise<void> => {
  const text = await askForLine({
    heading: 'Ask the officer',
    label: 'Your question',
    hint: 'the trainer answers',
    submit: 'Ask',
    most: MOST_QUESTION
  })
  if (text === null || text === '') return
  const answer = await useBridge().call('training.ask', { text })
  showMessage(answer.ok ? 'Asked. The answer comes into the training line.' : answer.problem.message)
  await useOwnRun().refresh()
}

/** Which call, how it ended, and what was said: three keys beside the words. */
export const tellOfficer = async (): Promise<void> => {
  const run = useOwnRun()
  const [first] = run.waiting
  if (first === undefined) return showMessage('No call or request waits for your answer.')
  const number =
    run.waiting.length === 1
      ? String(first.number)
      : await askWith({
          heading: 'Which call?',
          placeholder: 'Any word of it',
          options: run.waiting.map((item) => ({
            id: String(item.number),
            label: `${item.from}: ${item.text}`,
            beside: lasting(item.second)
          }))
        })
  if (number === null) return
  const outcome = await askWith({ heading: 'How did it end?', options: Object.entries(OUTCOMES).map(([id, label]) => ({ id, label })) })
  if (outcome === null) return
  const from = run.feed.find((item) => item.number === Number(number))?.from ?? 'them'
  const text = await askForLine({
    heading: `What did you tell ${from}?`,
    label: 'In your words',
    hint: 'warnings first',
    submit: 'Tell',
    most: MOST_TOLD
  })
  if (text === null) return
  const told = ToldSchema.safeParse({ number: Number(number), outcome, text })
  if (!told.success) return showMessage(`${told.error.issues[0]?.message ?? ''} Nothing was sent.`)
  const answer = await useBridge().call('training.tell', told.data)
  showMessage(answer.ok ? `${from} has it.` : answer.problem.message)
  await run.refresh()
}

export const showFeed = async (): Promise<void> => {
  const { feed } = useOwnRun()
  await askWith({
    heading: 'Everything that was said',
    placeholder: 'Any word of it',
    options: feed.toReversed().map((item) => ({
      id: String(item.number),
      label: `${FEED_WORDS[item.kind]}, ${item.from}: ${item.text}`,
      beside: lasting(item.second)
    }))
  })
}

export const takeHint = async (): Promise<void> => {
  const answer = await useBridge().call('training.takeHint', {})
  showMessage(answer.ok ? (answer.value.feed.findLast(({ kind }) => kind === 'hint')?.text ?? 'There is no hint.') : answer.problem.message)
  await useOwnRun().refresh()
}

/** Captions stand in the training line always; a voice says calls besides. */
export const toggleSpeech = (): void => {
  const run = useOwnRun()
  run.speaks = !run.speaks
  if (!run.speaks) window.speechSynthesis.cancel()
  showMessage(run.speaks ? 'Calls are spoken from now on.' : 'Calls are no longer spoken.')
}

/** Opens one's own marks. */
export const openOwnDebrief = ({ runId, title }: { readonly runId: string; readonly title: string }): void => {
  useTabs().open({ kind: 'debrief', title: `Debrief ${title}`.slice(0, 200), context: null, runId, user: null })
}

export const finishRun = async (): Promise<void> => {
  const sure = await askWith({
    heading: 'Have you finished?',
    note: 'What you did is marked as it stands. You cannot go on afterwards.',
    options: [
      { id: 'finish', label: 'I have finished' },
      { id: 'back', label: 'Go back' }
    ]
  })
  if (sure !== 'finish') return
  const run = useOwnRun()
  const { last } = run
  const answer = await useBridge().call('training.finish', {})
  if (!answer.ok) return showMessage(answer.problem.message)
  run.take(answer.value.run?.state === 'ended' ? null : answer.value.run)
  if (last !== null) openOwnDebrief(last)
}
