import { describe, expect, it } from 'vitest'
import { weakeningSwitch } from './switches.ts'

describe('H09 switches that weaken', () => {
  it.each([
    '--remote-debugging-port=9222',
    '--inspect',
    '--inspect=0.0.0.0:9229',
    '--inspect-brk',
    '--disable-web-security',
    '--no-sandbox',
    '--ignore-certificate-errors',
    '--proxy-server=http://127.0.0.1:8080',
    '--js-flags=--allow-natives-syntax',
    '-no-sandbox',
    '/no-sandbox',
    '--No-Sandbox'
  ])('finds %s', (argument) => {
    expect(weakeningSwitch(['--lang=en-GB', argument])).toBe(argument)
  })

  it('lets plain arguments pass', () => {
    expect(weakeningSwitch(['--lang=en-GB', '--force-device-scale-factor=1.25', 'sandbox', '/opt/leds'])).toBeNull()
  })
})
