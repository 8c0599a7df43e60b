import { expect, it } from 'vitest'
import { readOptions } from './options.ts'

it('takes its own options out and leaves electron-builder’s', () => {
  expect(readOptions(['--dir'])).toEqual({ mode: 'training', electronDist: null, others: ['--dir'] })
  for (const given of [['--electron-dist', '/e'], ['--electron-dist=/e'], ['-c.electronDist=/e']])
    expect(readOptions(['--live', ...given, '--dir', '--x64'], ['linux', 'x64'])).toEqual({
      mode: 'live',
      electronDist: '/e',
      others: ['--dir', '--x64']
    })
})

it('packs for no other system or processor than this one', () => {
  for (const other of ['--win', '-w', '--mac', '--arm64'])
    expect(readOptions(['--dir', other], ['linux', 'x64'])).toMatchObject({ problem: expect.stringContaining(other) })
  expect(readOptions(['--linux', '--x64'], ['linux', 'x64'])).toMatchObject({ others: ['--linux', '--x64'] })
})

it('says so where the folder is missing', () => {
  expect(readOptions(['--electron-dist'])).toMatchObject({ problem: expect.stringContaining('takes a folder') })
  expect(readOptions(['--electron-dist', '--dir'])).toMatchObject({ problem: expect.stringContaining('takes a folder') })
})
