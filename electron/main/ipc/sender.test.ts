import { expect, it } from 'vitest'
import { judgeSender } from './sender.ts'

const ours = { url: 'app://workstation/index.html', isMainFrame: true, isCurrentWindow: true }

it('H06 trusts the main frame of our page in the present window', () => {
  expect(judgeSender(ours).trusted).toBe(true)
})
it.each([
  ['a frame that is gone', null],
  ['an inner frame', { ...ours, isMainFrame: false }],
  ['the window’s former renderer', { ...ours, isCurrentWindow: false }],
  ['another host', { ...ours, url: 'app://elsewhere/index.html' }],
  ['a file', { ...ours, url: 'file:///index.html' }],
  ['a blank page', { ...ours, url: 'about:blank' }]
])('H06 does not trust %s', (_what, frame) => {
  expect(judgeSender(frame).trusted).toBe(false)
})
