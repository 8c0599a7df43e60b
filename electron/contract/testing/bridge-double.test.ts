import { describe, expect, it } from 'vitest'
import { success } from '../result.ts'
import { createBridgeDouble } from './bridge-double.ts'

describe('bridge double', () => {
  const find = { table: 'offences', query: 'theft' } as const

  it('answers from its table, with the parsed input', async () => {
    const bridge = createBridgeDouble({
      'reference.find': ({ query, limit }) => success({ rows: [{ code: String(limit), label: query }], more: false })
    })
    expect(await bridge.call('reference.find', find)).toEqual(success({ rows: [{ code: '20', label: 'theft' }], more: false }))
    expect(bridge.calls).toEqual([{ call: 'reference.find', input: find }])
  })
  it('refuses what the workstation would, and what it has no answer for', async () => {
    const bridge = createBridgeDouble({ 'reference.find': success({ rows: [], more: false }) })
    expect(await bridge.call('reference.find', { ...find, limit: 0 })).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', errors: [{ field: 'limit' }] }
    })
    expect(await bridge.call('writes.list', {})).toMatchObject({ ok: false, problem: { kind: 'fault' } })
  })
  it('does not let a test give what the contract does not know', async () => {
    const bridge = createBridgeDouble({ 'writes.list': JSON.parse('{"ok":true,"value":{"writes":[{}]}}') })
    await expect(bridge.call('writes.list', {})).rejects.toThrow()
  })
  it('tells its listeners until they stop', () => {
    const bridge = createBridgeDouble()
    const heard: string[] = []
    const stop = bridge.listen(({ kind }) => heard.push(kind))
    bridge.tell({ kind: 'command', command: 'lock' })
    stop()
    bridge.tell({ kind: 'command', command: 'lock' })
    expect(heard).toEqual(['command'])
  })
})
