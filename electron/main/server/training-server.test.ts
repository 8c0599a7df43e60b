import { describe, expect, it, vi } from 'vitest'
import { silentLogger } from '../../services/logging/logger.ts'
import { readyAddress } from './ready-line.ts'
import type { ServerProcess } from './server-process.ts'
import { MOST_RESTARTS, startTrainingServer } from './training-server.ts'
import type { TrainingServerOptions } from './training-server.ts'

const URL_READY = 'http://127.0.0.1:7420'

interface Played extends ServerProcess {
  readonly args: readonly string[]
  say(text: string): void
  end(code: number): void
  readonly killed: boolean
}

/** Processes that a test plays by hand, each answering as `script` says when it is launched. */
const stage = (script: (server: Played, turn: number) => void) => {
  const launched: Played[] = []
  const launch = (args: readonly string[]): ServerProcess => {
    const listeners: ((piece: string) => void)[] = []
    let settle: (code: number) => void = () => undefined
    const ended = new Promise<number>((resolve) => (settle = resolve))
    let killed = false
    const played: Played = {
      args,
      onOutput: (listener) => void listeners.push(listener),
      ended,
      kill: () => {
        killed = true
        settle(0)
      },
      say: (text) => listeners.forEach((listener) => listener(text)),
      end: (code) => settle(code),
      get killed() {
        return killed
      }
    }
    launched.push(played)
    const turn = launched.length
    queueMicrotask(() => script(played, turn))
    return played
  }
  return { launch, launched }
}
const ready = (server: Played): void => server.say(`{"ready":"${URL_READY}"}\n`)
const start = (launch: TrainingServerOptions['launch'], more: Partial<TrainingServerOptions> = {}) =>
  startTrainingServer({
    launch,
    store: '/tmp/store',
    enrolmentCode: 'a-code-of-sixteen',
    log: silentLogger,
    lost: () => undefined,
    ...more
  })

describe('the line by which the server is ready', () => {
  it.each([
    [`{"ready":"${URL_READY}"}`, URL_READY],
    ['{"ready":"http://192.0.2.7:7420"}', null],
    ['{"ready":"https://127.0.0.1.example/"}', null],
    ['{"ready":7420}', null],
    ['ready', null]
  ])('%s gives %s', (line, url) => expect(readyAddress(line)).toBe(url))
})

describe('the training package’s own server', () => {
  it('is started on a free port with the store and the code, and is ready by its line, in whatever pieces that comes', async () => {
    const { launch, launched } = stage((server) => {
      server.say('a word before\n{"ready":"http://127')
      server.say('.0.0.1:7420"}\n')
    })
    expect(await start(launch)).toMatchObject({ ok: true, value: { url: URL_READY } })
    expect(launched[0]?.args).toEqual(['--port', '0', '--db', '/tmp/store', '--enrolment-code', 'a-code-of-sixteen'])
  })

  it('that ends before it is ready is told with its code, and is not tried again', async () => {
    const { launch, launched } = stage((server) => server.end(139))
    expect(await start(launch)).toEqual({ ok: false, why: { state: 'ended', code: 139 } })
    expect(launched).toHaveLength(1)
  })

  it('that never gets ready is ended and told', async () => {
    const { launch, launched } = stage(() => undefined)
    expect(await start(launch, { patience: 5 })).toEqual({ ok: false, why: { state: 'late' } })
    expect(launched[0]?.killed).toBe(true)
  })

  it('is started again on the same port and store when it dies, a few times and no more', async () => {
    const { launch, launched } = stage(ready)
    const lost = vi.fn()
    await start(launch, { lost })
    for (let turn = 1; turn <= MOST_RESTARTS; turn += 1) {
      launched.at(-1)?.end(1)
      await vi.waitFor(() => expect(launched).toHaveLength(turn + 1))
      expect(launched.at(-1)?.args.slice(0, 4)).toEqual(['--port', '7420', '--db', '/tmp/store'])
      expect(lost).not.toHaveBeenCalled()
      // Its readiness is heard before it may die again.
      await Promise.resolve()
    }
    launched.at(-1)?.end(1)
    await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce())
    expect(launched).toHaveLength(MOST_RESTARTS + 1)
  })

  it('that cannot be started again counts each try', async () => {
    const { launch, launched } = stage((server, turn) => (turn === 1 ? ready(server) : server.end(1)))
    const lost = vi.fn()
    await start(launch, { lost })
    launched[0]?.end(1)
    await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce())
    expect(launched).toHaveLength(MOST_RESTARTS + 1)
  })

  it('is ended with the workstation, and then not started again', async () => {
    const { launch, launched } = stage(ready)
    const lost = vi.fn()
    const server = await start(launch, { lost })
    if (!server.ok) throw new Error('It did not start.')
    await server.value.stop()
    expect(launched).toHaveLength(1)
    expect(launched[0]?.killed).toBe(true)
    expect(lost).not.toHaveBeenCalled()
  })
})
