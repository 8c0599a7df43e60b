import type { Express } from 'express'
import type { Hosting } from '../../api/hosting.ts'
import { joinCode, roomWords } from '../../api/join-code.ts'
import { listenSecurely } from '../create-server.ts'
import type { SecureServer } from '../create-server.ts'
import type { HostKeeper } from './host-keeper.ts'
import { makeHostCertificate, sha256Of } from './host-certificate.ts'
import type { HostCertificate } from './host-certificate.ts'
import { createJoinCodes } from './join-codes.ts'
import type { CodeFault } from './join-codes.ts'
import { localAddresses } from './local-addresses.ts'
import { WORDS } from './words.ts'

interface Standing {
  readonly server: SecureServer
  readonly certificate: HostCertificate
  readonly addresses: readonly string[]
}

export interface HostOptions {
  readonly app: () => Express
  readonly clock: () => Date
  /** 0 picks a free one. */
  readonly port: number
  readonly keeper: HostKeeper
}

/** The training room's door to the network: shut until a trainer opens it, and then TLS alone. */
export const createHost = ({ app, clock, port, keeper }: HostOptions) => {
  const codes = createJoinCodes()
  let standing: Standing | null = null
  let joined = 0
  const now = (): number => clock().getTime()

  const hosting = (): Hosting => ({
    open: standing !== null,
    addresses: standing === null ? [] : standing.addresses.map((address) => `${address}:${String(standing?.server.port)}`),
    joined,
    waiting: codes.waiting(now())
  })

  const stand = async (certificate: HostCertificate, addresses: readonly string[], on: number): Promise<void> => {
    const server = await listenSecurely(app(), { ...certificate, port: on })
    standing = { server, certificate, addresses }
    await keeper.keep({ ...certificate, addresses, port: server.port })
  }

  return {
    hosting,
    /** @throws where the port is taken */
    async open(): Promise<Hosting> {
      if (standing === null) {
        const addresses = localAddresses()
        await stand(await makeHostCertificate(addresses, now()), addresses, port)
        joined = 0
      }
      return hosting()
    },
    /** Who has joined is cut off; the codes that wait lapse. */
    async shut(): Promise<Hosting> {
      const server = standing?.server
      standing = null
      codes.forgetAll()
      await keeper.forget()
      await server?.close()
      return hosting()
    },
    /** A server that died with its room open opens it again where it was: nobody has to join anew. */
    async resume(): Promise<void> {
      const kept = await keeper.kept()
      if (kept !== null) await stand(kept, kept.addresses, kept.port)
    },
    /** The process ends; what is kept stays for the next one on the same store. */
    close: async (): Promise<void> => standing?.server.close(),
    /** @returns null while it is shut */
    newCodes(count: number): readonly (readonly string[])[] | null {
      if (standing === null) return null
      const room = roomWords(sha256Of(standing.certificate.certificate), WORDS)
      return Array.from({ length: count }, () => joinCode(room, codes.issue(now()), WORDS))
    },
    /** @returns null where the code was good; it is used then */
    admit(own: string): CodeFault | null {
      const fault = standing === null ? 'unknown' : codes.take(own, now())
      if (fault === null) joined += 1
      return fault
    },
    isOpen: (): boolean => standing !== null
  }
}
export type Host = ReturnType<typeof createHost>
