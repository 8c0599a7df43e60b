import { describe, expect, it } from 'vitest'
import type { Connection } from '../../../../electron/contract/app.ts'
import { draftWords } from './connection-words.ts'

const typed = '2026-11-22T14:02:00.000Z'
const connection = (change: Partial<Connection> = {}): Connection => ({
  state: 'connected',
  since: typed,
  draftsNotSavedSince: typed,
  draftsSavedAt: '2026-11-22T14:01:00.000Z',
  ...change
})
const after = (milliseconds: number): Date => new Date(Date.parse(typed) + milliseconds)

describe('what the status bar says of drafts', () => {
  it('says nothing of the seconds that a save takes', () => {
    expect(draftWords(connection(), after(1500))).toMatch(/^Drafts saved/)
  })
  it('says since when, once a save is late', () => {
    expect(draftWords(connection(), after(5000))).toMatch(/^Drafts not saved since \d\d:02, kept here$/)
  })
  it('says so at once while the server does not answer', () => {
    expect(draftWords(connection({ state: 'unreachable' }), after(100))).toMatch(/^Drafts not saved/)
  })
})
