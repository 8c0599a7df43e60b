import { networkInterfaces } from 'node:os'
import { HostAddress } from '../../api/hosting.ts'

/** This machine's addresses on local networks, its own last: that one is for a second workstation on this machine. */
export const localAddresses = (): readonly string[] => {
  const found = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && HostAddress.safeParse(`${address}:1`).success)
    .map(({ address }) => address)
  return [...new Set(found), '127.0.0.1']
}
