import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { expect, it } from 'vitest'
import { failure } from '../../../electron/contract/result.ts'
import { provideBridge } from '../app/bridge.ts'
import { bridgeDouble, success } from '../testing/bridge-double.ts'
import { lineQuestion } from '../ui/line-question.ts'
import { askToPrint, printQuestion } from './print-question.ts'

const personId = '20000000-0000-4000-8000-000000000007'
const context = { reason: '1', justification: 'Traffic stop, HIGH ST', originator: 'PC 4312' }
const prepared = { preparedId: personId, sheet: { heading: 'A child', notices: [], sections: [] }, way: 'page' as const, printers: [] }

it('H30 asks one more reason before a child’s record is read to be printed, and the print carries it', async () => {
  setActivePinia(createPinia())
  const refusal = {
    kind: 'forbidden' as const,
    message: 'This is a child’s record.',
    ref: '7F3A',
    errors: [{ errorDetailType: 'child-reason', message: 'Give it.', field: 'childReason' }]
  }
  const bridge = bridgeDouble({
    'print.prepare': (asked) => (asked.context.childReason === undefined ? failure(refusal) : success(prepared))
  })
  provideBridge(bridge)
  const asked = askToPrint({ what: 'person', personId }, context)
  await flushPromises()
  expect(printQuestion.value).toBeNull()
  lineQuestion.value?.onAnswer('Found alone at night')
  await asked
  expect(printQuestion.value).toMatchObject({ prepared, context: { ...context, childReason: 'Found alone at night' } })
})
