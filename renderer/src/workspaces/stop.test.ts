import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { COACH_REPEATS } from '../../../mock-server/api/justification-rules.ts'
import { provideBridge } from '../app/bridge.ts'
import { bridgeDouble, success } from '../testing/bridge-double.ts'
import { justificationFor } from './justification.ts'
import { stopForLine } from './line-stop.ts'
import { useStop } from './stop.ts'
import { useStopForm } from './use-stop-form.ts'

const context = { reason: '1', justification: 'Traffic stop, HIGH ST, PC 4312', originator: '4312', place: 'HIGH ST' }
const rows = [
  { code: '1', label: 'Vehicle and/or person stopped' },
  { code: '5', label: 'Subject of process or investigation' }
]

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T14:00:00Z') })
  setActivePinia(createPinia())
  provideBridge(bridgeDouble({ 'reference.table': () => success({ table: 'reasons', version: '1', note: '', rows }) }))
})
afterEach(() => vi.useRealTimers())

describe('a justification', () => {
  it('is composed of the stop’s parts, those that are there', () => {
    expect(justificationFor({ reason: rows[0] ?? null, originator: '4312', place: 'HIGH ST', incident: '118' })).toBe(
      'Traffic stop, HIGH ST, PC 4312, CAD 118'
    )
    expect(justificationFor({ reason: rows[1] ?? null, originator: 'DS Whitcombe', place: '', incident: 'OP LARCH' })).toBe(
      'Subject of process or investigation, DS Whitcombe, OP LARCH'
    )
    expect(justificationFor({ reason: null, originator: '', place: '', incident: '' })).toBe('')
  })
  it('is never longer than the rule allows', () => {
    expect(justificationFor({ reason: null, originator: 'x'.repeat(50), place: 'y'.repeat(300), incident: '' })).toHaveLength(250)
  })
})

describe('a stop', () => {
  it('ends after 15 minutes; its reason and place can be repeated', async () => {
    const stop = useStop()
    stop.set(context)
    vi.setSystemTime(new Date('2026-11-22T14:14:59Z'))
    expect(await stop.requireStop()).toEqual(context)
    vi.setSystemTime(new Date('2026-11-22T14:15:00Z'))
    stop.expire()
    expect(stop.current).toBeNull()
    expect(stop.last).toEqual(context)
  })
  it('that is not set is asked for, and what waited goes on when it is', async () => {
    const stop = useStop()
    const answer = stop.requireStop({ place: 'HIGH ST' })
    expect(stop.panel?.given).toEqual({ place: 'HIGH ST' })
    stop.complete(context)
    expect(await answer).toEqual(context)
    expect(stop.panel).toBeNull()
    expect(stop.current).toEqual(context)
  })
  it('that is left with Esc gives nothing, so that nothing is asked of the server', async () => {
    const stop = useStop()
    const answer = stop.requireStop()
    stop.cancel()
    expect(await answer).toBeNull()
  })
  it('that is asked for anew gives up what waited, and the panel begins again', async () => {
    const stop = useStop()
    const first = stop.openPanel({ originator: '4312' })
    const opening = stop.panel?.opening
    const second = stop.openPanel({ originator: '881' })
    expect(await first).toBeNull()
    expect(stop.panel?.given).toEqual({ originator: '881' })
    expect(stop.panel?.opening).not.toBe(opening)
    stop.complete(context)
    expect(await second).toEqual(context)
  })
})

describe('the stop of a line', () => {
  it('is set at once where the line carries it whole', async () => {
    expect(await stopForLine({ reason: '1', originator: '4312', place: 'HIGH ST' })).toEqual(context)
    expect(useStop().current).toEqual(context)
  })
  it('is asked for where a part is missing, what is known filled in, an old justification left out', async () => {
    const stop = useStop()
    stop.set(context)
    const answer = stopForLine({ originator: '881' })
    await vi.waitFor(() => expect(stop.panel).not.toBeNull())
    expect(stop.panel?.given).toEqual({ reason: '1', place: 'HIGH ST', originator: '881' })
    stop.cancel()
    expect(await answer).toBeNull()
    expect(stop.current).toEqual(context)
  })
  it('carried whole gives up the check that waits at the panel: it never runs under this stop', async () => {
    const stop = useStop()
    const waits = stopForLine({ originator: '881' })
    await vi.waitFor(() => expect(stop.panel).not.toBeNull())
    expect(await stopForLine({ reason: '1', originator: '4312', place: 'HIGH ST' })).toEqual(context)
    expect(await waits).toBeNull()
    expect(stop.panel).toBeNull()
  })
  it('with an unknown reason is asked for', async () => {
    void stopForLine({ reason: '7', originator: '4312' })
    await vi.waitFor(() => expect(useStop().panel).not.toBeNull())
  })
})

describe('the coach', () => {
  const given = { ...context, justification: 'Traffic stop' }
  it('H51: says quietly that the same words stood for many checks, and holds nothing up', () => {
    const stop = useStop()
    for (let count = 0; count < COACH_REPEATS; count += 1) stop.set(given)
    const form = useStopForm(given)
    expect(form.coach.value).toContain('Say what is different about this one')
    expect(form.firstWrong()).toBeUndefined()
    expect(form.complete()).toEqual(given)
    form.writeJustification('Traffic stop, no lights, LOW ST')
    expect(form.coach.value).toBeNull()
  })
  it('H51: says that the words do not go with the reason, and takes them all the same', () => {
    const form = useStopForm({ ...context, justification: 'Burglary in LOW ST' })
    expect(form.coach.value).toBe('These words speak of an investigation. Look whether reason 1 is the one you mean.')
    expect(form.complete()?.justification).toBe('Burglary in LOW ST')
  })
  it('counts tasks as well as stops, and says nothing of what was left', async () => {
    const stop = useStop()
    const asked = stop.askForTask('A due report is opened', {})
    stop.complete(given)
    await asked
    void stop.openPanel({})
    stop.cancel()
    expect(stop.said).toEqual(['Traffic stop'])
  })
})
