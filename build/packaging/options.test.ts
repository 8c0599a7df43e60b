import { expect, it } from 'vitest'
import { readOptions } from './options.ts'

it('takes its own options out and leaves electron-builder’s', () => {
  expect(readOptions(['--dir'])).toEqual({ mode: 'training', electronDist: null, others: ['--dir'] })
  for (const given of [['--electron-dist', '/e'], ['--electron-dist=/e'], ['-c.electronDist=/e']])
    expect(readOptions(['--live', ...given, '--dir', '--x64'])).toEqual({ mode: 'live', electronDist: '/e', others: ['--dir', '--x64'] })
})

it('says so where the folder is missing', () => {
  expect(readOptions(['--electron-dist'])).toMatchObject({ problem: expect.stringContaining('takes a folder') })
  expect(readOptions(['--electron-dist', '--dir'])).toMatchObject({ problem: expect.stringContaining('takes a folder') })
})
