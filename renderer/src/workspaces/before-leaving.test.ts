import { effectScope } from 'vue'
import { expect, it } from 'vitest'
import { handOverAll, useHandover } from './before-leaving.ts'

it('waits for every hand-over of what still lives, and for no other', async () => {
  const handed: string[] = []
  const gone = effectScope()
  gone.run(() => useHandover(async () => void handed.push('closed tab')))
  gone.stop()
  const living = effectScope()
  living.run(() => {
    useHandover(async () => {
      await Promise.resolve()
      handed.push('form')
    })
  })
  await handOverAll()
  expect(handed).toEqual(['form'])
  living.stop()
})
