import { expect, it } from 'vitest'
import { nextZoom } from './zoom.ts'

it('H23 zoom goes by steps from 80 % to 200 % and never past them', () => {
  let zoom = 1
  for (let press = 0; press < 20; press += 1) zoom = nextZoom(zoom, 'in')
  expect(zoom).toBe(2)
  for (let press = 0; press < 20; press += 1) zoom = nextZoom(zoom, 'out')
  expect(zoom).toBe(0.8)
  expect(nextZoom(zoom, 'reset')).toBe(1)
  expect(nextZoom(1, 'in')).toBe(1.1)
})
