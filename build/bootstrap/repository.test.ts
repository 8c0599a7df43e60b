import { expect, test } from 'vitest'
import { refuseOldNode } from './repository.mjs'

test.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0'])('Node %s will do', (version) => {
  expect(refuseOldNode(version)).toBeNull()
})

test.each(['20.18.3', '18.20.0', '20.9.0'])('Node %s is refused, and told what is needed', (version) => {
  expect(refuseOldNode(version)).toBe(
    `This needs Node 20.19.0 or newer, and this is Node ${version}. Install a newer Node and run the same command again.`
  )
})
