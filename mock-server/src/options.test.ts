import { describe, expect, it } from 'vitest'
import { readOptions } from './options.ts'

describe('the command line', () => {
  it('has defaults for everything', () => {
    expect(readOptions([])).toEqual({
      state: 'run',
      options: {
        port: 0,
        people: 20_000,
        seed: 42,
        db: ':memory:',
        trustClientCerts: [],
        identityProvider: undefined,
        trustAnyClient: false,
        enrolmentCode: undefined,
        roomPort: 7443,
        tokenSeconds: 600,
        requests: 24,
        requestsPerMinute: 0,
        hitMinutes: 60,
        printDays: 28,
        incomingPerMinute: 0
      }
    })
  })
  it('reads every option, certificates several times', () => {
    expect(
      readOptions([
        '--port',
        '7420',
        '--people',
        '5',
        '--seed',
        '7',
        '--db',
        'x.sqlite',
        '--trust-client-cert',
        'a.pem',
        '--trust-client-cert',
        'b.pem',
        '--trust-any-client',
        '--enrolment-code',
        'a-code-of-sixteen',
        '--token-seconds',
        '30',
        '--requests',
        '100',
        '--request-rate',
        '12',
        '--print-days',
        '14',
        '--incoming-per-minute',
        '6'
      ])
    ).toEqual({
      state: 'run',
      options: {
        port: 7420,
        people: 5,
        seed: 7,
        db: 'x.sqlite',
        trustClientCerts: ['a.pem', 'b.pem'],
        identityProvider: undefined,
        trustAnyClient: true,
        enrolmentCode: 'a-code-of-sixteen',
        roomPort: 7443,
        tokenSeconds: 30,
        requests: 100,
        requestsPerMinute: 12,
        hitMinutes: 60,
        printDays: 14,
        incomingPerMinute: 6
      }
    })
  })
  it.each([
    [['--port', '70000']],
    [['--people', '-1']],
    [['--seed', '1.5']],
    [['--token-seconds', '']],
    [['--db', '']],
    [['surplus']],
    [['--port']]
  ])('%j is explained', (args) => {
    expect(readOptions(args)).toMatchObject({ state: 'wrong', message: expect.stringMatching(/./) })
  })
  it('takes as many people and vehicles as are really held', () => {
    expect(readOptions(['--people', '13056237', '--vehicles', '67000000'])).toMatchObject({
      options: { people: 13_056_237, vehicles: 67_000_000 }
    })
    expect(readOptions(['--vehicles', '70000000'])).toEqual({
      state: 'wrong',
      message: '--vehicles must be a whole number from 0 to 67000000, not "70000000".'
    })
  })
  it('gives help', () => {
    expect(readOptions(['--help'])).toEqual({ state: 'help' })
  })
})
