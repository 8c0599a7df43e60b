import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import type { HeldDraft } from '../../../electron/contract/drafts.ts'
import type { Write } from '../../../electron/contract/writes.ts'
import { useAppState } from '../app/app-state.ts'
import { provideBridge } from '../app/bridge.ts'
import { picker } from '../app/frame/pickers.ts'
import { lineQuestion } from '../ui/line-question.ts'
import { message } from '../ui/announce.ts'
import { bridgeDouble, success, type BridgeDouble } from '../testing/bridge-double.ts'
import { mayLeave } from './leaving.ts'
import { unfinishedWords } from './session-words.ts'

const draft: HeldDraft = {
  draftId: '00000000-0000-4000-8000-000000000001',
  revision: 1,
  savedRevision: 1,
  savedAt: '2026-11-22T10:00:00.000Z',
  handedOver: null,
  content: { kind: 'wanted-report', title: 'Wanted: KOWALCZYK', fields: {}, carried: [], context: null }
}
const queued: Write = {
  writeId: '00000000-0000-4000-8000-000000000002',
  title: 'Wanted report',
  ref: '7F3A',
  state: 'queued',
  since: '2026-11-22T10:30:00.000Z',
  draftId: null,
  personId: null,
  recordId: null,
  recordReference: null,
  problem: null
}
let drafts: HeldDraft[]
let writes: Write[]
let bridge: BridgeDouble
beforeEach(() => {
  setActivePinia(createPinia())
  drafts = [draft]
  writes = []
  bridge = bridgeDouble({
    'drafts.list': () => success({ drafts }),
    'writes.list': () => success({ writes }),
    'colleagues.list': () =>
      success({ colleagues: [{ user: 'bureau3', name: 'R. Patel', number: '5120', roleLabel: 'Bureau operator', takesChecks: false }] }),
    'drafts.handOver': () => {
      drafts = []
      return success({})
    }
  })
  provideBridge(bridge)
  const app = useAppState()
  app.take({
    ...app.state,
    session: 'active',
    user: {
      name: 'C. Adeyemi',
      number: '2207',
      force: '36NN',
      forceName: 'Norfolk',
      role: 'control-room',
      roleLabel: 'Control-room operator',
      entitlements: ['draft.own']
    }
  })
})
const answer = async (id: string | null): Promise<void> => {
  await flushPromises()
  picker.value?.onAnswer(id)
  await flushPromises()
}

describe('sign-out', () => {
  it('asks nothing where nothing is unfinished', async () => {
    drafts = []
    expect(await mayLeave()).toBe(true)
    expect(picker.value).toBeNull()
  })
  it('lists what is unfinished, and leaves it where the operator says so', async () => {
    writes = [queued]
    const leaving = mayLeave()
    await flushPromises()
    expect(picker.value?.note).toContain('1 draft is unfinished.')
    expect(picker.value?.note).toContain('1 report is not confirmed by LEDS')
    expect(picker.value?.options.map(({ label }) => label)).toEqual([
      'Sign out and leave it all as it is',
      'Hand over Wanted report “Wanted: KOWALCZYK”…',
      'Stay signed in'
    ])
    await answer('leave')
    expect(await leaving).toBe(true)
  })
  it('stays with Esc', async () => {
    const leaving = mayLeave()
    await answer(null)
    expect(await leaving).toBe(false)
  })
  it('hands a draft to a colleague with a note, and goes when nothing is left', async () => {
    const leaving = mayLeave()
    await answer(`draft:${draft.draftId}`)
    expect(picker.value?.options).toMatchObject([{ id: 'bureau3', label: 'R. Patel 5120' }])
    await answer('bureau3')
    lineQuestion.value?.onAnswer('court at two')
    expect(await leaving).toBe(true)
    expect(bridge.made.find(({ call }) => call === 'drafts.handOver')?.input).toEqual({
      draftId: draft.draftId,
      to: 'bureau3',
      note: 'court at two'
    })
    expect(message.value?.text).toBe('Handed to R. Patel: Wanted report “Wanted: KOWALCZYK”.')
  })
  it('says what is unfinished, leaving out what there is none of', () => {
    expect(unfinishedWords({ drafts: [1, 2], items: [1], writes: [] })).toBe('2 drafts and 1 due item are unfinished.')
    expect(unfinishedWords({ drafts: [], items: [], writes: [1, 2] })).toMatch(/^2 reports are not confirmed by LEDS/)
  })
})
