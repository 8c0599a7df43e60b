import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ProceduresSchema } from '../../api/before-work.ts'
import { startServer } from '../testing/start-server.ts'
import { signOnAs } from '../testing/test-client.ts'

const OWN = '---\nversion: 2026.2\nissued: 2026-12-01\n---\n# Procedures of the force\n\n## Paper\n\nReturn what you print.\n'

it(
  'a force’s new version is asked of everybody at the next sign-on, and what it lacks is named before the start',
  { timeout: 180_000 },
  async () => {
    let server = await startServer()
    try {
      expect((await (await signOnAs(server, 'bureau1')).call('due')).status).toBe(200)
      await server.stop()
      const file = join(server.folder, 'procedures.md')
      await writeFile(file, OWN.replace('version: 2026.2\n', ''))
      await expect(startServer({ after: server, args: ['--procedures', file] })).rejects.toThrow(/version: Give a version/)
      await writeFile(file, OWN)
      server = await startServer({ after: server, args: ['--procedures', file] })
      const client = await signOnAs(server, 'bureau1')
      expect((await client.call('due')).status).toBe(403)
      expect(ProceduresSchema.parse((await client.call('procedures')).body)).toMatchObject({
        version: '2026.2',
        heading: 'Procedures of the force',
        acceptedAt: null
      })
      expect((await client.call('acceptProcedures', { body: { version: '2026.1' } })).status).toBe(409)
      expect((await client.call('acceptProcedures', { body: { version: '2026.2' } })).status).toBe(200)
      expect((await client.call('due')).status).toBe(200)
    } finally {
      await server.remove()
    }
  }
)
