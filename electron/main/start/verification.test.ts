import { expect, it } from 'vitest'
import { notForRelease, verificationRuntime } from './verification.ts'

it('a package on another Electron than the one it is released on says so; development never does', () => {
  expect(verificationRuntime({ packaged: true, runsOn: '33.2.1', releasedOn: '45.4.1' })).toBe('33.2.1')
  expect(verificationRuntime({ packaged: true, runsOn: '45.4.1', releasedOn: '45.4.1' })).toBeNull()
  expect(verificationRuntime({ packaged: false, runsOn: '33.2.1', releasedOn: '45.4.1' })).toBeNull()
  expect(notForRelease('33.2.1')).toBe('Verification build on Electron 33.2.1, not for release.')
})
