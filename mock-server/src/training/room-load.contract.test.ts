import { expect, it } from 'vitest'
import { runRoom } from '../testing/room-load.ts'

it('a room goes on where it stood when its server is killed in the middle: nothing that was acknowledged is lost', async () => {
  const { errors, lost, told, calls, p95 } = await runRoom({ trainees: 4, seconds: 12 })
  expect({ errors, lost }).toEqual({ errors: [], lost: 0 })
  expect(told).toBeGreaterThan(0)
  expect(calls).toBeGreaterThanOrEqual(told * 3)
  expect(Object.keys(p95)).toEqual(expect.arrayContaining(['myRun', 'searchPeople', 'tellOfficer', 'room']))
}, 180_000)
