import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pictureText } from '../../../mock-server/api/join-code.ts'
import { makeAuthority, makeServerCertificate } from '../testing/certificates.ts'
import { startMockServer } from '../testing/mock-server-process.ts'
import type { MockServerProcess } from '../testing/mock-server-process.ts'
import { openPage } from '../testing/page-of.ts'
import type { Page } from '../testing/page-of.ts'

let hostServer: MockServerProcess
let ownServer: MockServerProcess
let trainer: Page
let trainee: Page
let address: string
let folder: string

const newCode = async (): Promise<readonly string[]> => {
  const { codes } = await trainer.value('training.joinCodes', { count: 1 })
  return codes[0]?.words ?? []
}
const problemOf = async (given: string, at = address) => {
  const answer = await trainee.call('training.join', { address: at, code: given })
  expect(answer.ok).toBe(false)
  expect(trainee.workstation.state().room).toBeUndefined()
  return answer.ok ? null : answer.problem
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leds-room-'))
  ;[hostServer, ownServer] = await Promise.all([startMockServer({ db: join(folder, 'leds.sqlite') }), startMockServer()])
  trainer = await openPage(hostServer.url)
  trainee = await openPage(ownServer.url)
  await trainer.signIn('trainer1')
})
afterAll(async () => {
  await Promise.all([trainer.workstation.close(), trainee.workstation.close()])
  await Promise.all([hostServer.stop('SIGKILL'), ownServer.stop('SIGKILL')])
  await rm(folder, { recursive: true, force: true })
})

describe('a training room over TLS', () => {
  it('is shut until the trainer opens it; no code is made before', async () => {
    expect(await trainer.value('training.hosting', {})).toMatchObject({ open: false, addresses: [] })
    expect(await trainer.call('training.joinCodes', { count: 1 })).toMatchObject({
      problem: { message: expect.stringContaining('Open it first') as string }
    })
    const hosting = await trainer.value('training.openHosting', {})
    expect(hosting.open).toBe(true)
    address = hosting.addresses.at(-1) ?? ''
    expect(address).toMatch(/^127\.0\.0\.1:\d+$/)
  })

  it('H07: words that are misread, another host, nobody there: told in plain words, and nothing is sent', async () => {
    const code = await newCode()
    expect((await problemOf(code.with(2, 'zzzz').join(' ')))?.message).toContain('Word 3, “zzzz”, is not one of the list')
    expect((await problemOf(code.slice(0, 6).join(' ')))?.message).toBe('A code has 16 words: 6 are given.')
    expect((await problemOf(code.join(' '), '127.0.0.1:9'))?.message).toContain('No training room answers at this address')

    const heard: string[] = []
    const { cert, key } = await makeServerCertificate(await makeAuthority('Rogue'), '127.0.0.1')
    const rogue = createServer({ cert, key }, (request, response) => {
      heard.push(String(request.url))
      response.end()
    })
    await new Promise<void>((listening) => rogue.listen(0, '127.0.0.1', listening))
    const at = `127.0.0.1:${String((rogue.address() as AddressInfo).port)}`
    expect((await problemOf(code.join(' '), at))?.message).toContain('is not the host that the code names')
    expect(heard).toEqual([])
    rogue.close()
    // None of it used the code.
    expect(await trainer.value('training.hosting', {})).toMatchObject({ joined: 0, waiting: 1 })
  })

  it('H07: joins by words or picture, once for each code, and works with that server alone until it leaves', async () => {
    const code = await newCode()
    const joined = await trainee.value('training.join', { address, code: pictureText(address, code) })
    expect(joined).toMatchObject({ session: 'signed-out', room: address })
    await trainee.signIn('bureau1')
    const context = { reason: '9', justification: 'Training in the room', originator: '4312', place: 'HIGH ST' }
    expect((await trainee.value('people.search', { context, query: { surname: 'Smith' } })).candidates.length).toBeGreaterThan(0)
    await trainee.value('session.signOut', {})

    expect(await trainee.value('training.leave', {})).not.toHaveProperty('room')
    expect((await problemOf(code.join(' ')))?.message).toBe(
      'This code has been used: each lets one workstation in. Ask the trainer for a new one.'
    )
    await trainee.signIn('bureau1')
    await trainee.value('session.signOut', {})
    expect(await trainer.value('training.hosting', {})).toMatchObject({ joined: 1 })
  })

  it('H07: a training workstation takes no address outside the local network, and moves only while nobody is signed in', async () => {
    const code = (await newCode()).join(' ')
    for (const elsewhere of ['198.51.100.7:443', 'leds.example:443', '172.32.0.1:443'])
      expect(await trainee.call('training.join', { address: elsewhere, code })).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    await trainee.signIn('bureau1')
    expect(await trainee.call('training.join', { address, code })).toMatchObject({ ok: false })
    await trainee.value('session.signOut', {})
  })

  it('H07: who has joined goes on where the server of the room is killed and started again, with the session that stood', async () => {
    const code = (await newCode()).join(' ')
    await trainee.value('training.join', { address, code })
    await trainee.signIn('bureau1')
    const context = { reason: '9', justification: 'Training in the room', originator: '4312', place: 'HIGH ST' }
    const search = () => trainee.call('people.search', { context, query: { surname: 'Smith' } })
    await hostServer.stop('SIGKILL')
    expect(await search()).toMatchObject({ problem: { kind: 'unreachable' } })
    hostServer = await startMockServer({ db: join(folder, 'leds.sqlite'), port: Number(new URL(hostServer.url).port) })
    expect(await search()).toMatchObject({ ok: true })
    expect(trainee.workstation.state()).toMatchObject({ session: 'active', room: address })
    await trainee.value('session.signOut', {})
    await trainee.value('training.leave', {})
    expect(await trainer.value('training.hosting', {})).toMatchObject({
      open: true,
      addresses: expect.arrayContaining([address]) as string[]
    })
  })

  it('cuts off who has joined when the trainer shuts it; codes that wait lapse', async () => {
    const code = (await newCode()).join(' ')
    const spare = (await newCode()).join(' ')
    await trainee.value('training.join', { address, code })
    expect(await trainer.value('training.closeHosting', {})).toMatchObject({ open: false, waiting: 0 })
    expect(await trainee.call('session.signIn', { username: 'bureau1', password: 'training-bureau1-pass' })).toMatchObject({
      problem: { kind: 'unreachable' }
    })
    await trainee.value('training.leave', {})
    expect((await problemOf(spare))?.message).toContain('No training room answers')
  })
})
