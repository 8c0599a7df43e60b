import { z } from 'zod'
import { CODE_WORDS } from './join-code.ts'
import { IsoDateTime } from './primitives.ts'

const octets = (address: string): readonly number[] => address.split('.').map(Number)

/** Networks that no router of the Internet carries (RFC 1918, RFC 3927), and this very machine. */
const isLocal = (address: string): boolean => {
  const [first = 0, second = 0] = octets(address)
  return (
    first === 10 ||
    first === 127 ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254)
  )
}

/** SECURITY: H07 where a training room's host may be: a number on the local network; a name could be made to point elsewhere. */
export const HostAddress = z
  .string()
  .trim()
  .regex(/^\d{1,3}(\.\d{1,3}){3}:\d{1,5}$/, 'Give the host’s address as the trainer’s screen shows it, as 192.168.1.20:7443.')
  .refine((given) => {
    const [host = '', port = ''] = given.split(':')
    return octets(host).every((part) => part <= 255) && Number(port) >= 1 && Number(port) <= 65_535
  }, 'Give an address that exists, as 192.168.1.20:7443.')
  .refine(
    (given) => isLocal(given.split(':')[0] ?? ''),
    'A training room is on the local network. Give an address that begins with 10, 172.16 to 172.31, 192.168 or 169.254.'
  )

/** A code is good for so long. */
export const JOIN_CODE_MINUTES = 30
export const MOST_JOIN_CODES = 30

/** Whether this server takes workstations of the network in. */
export const HostingSchema = z.object({
  open: z.boolean(),
  /** Where it is reached, `192.168.1.20:7443`, the likeliest first; empty while it is closed. */
  addresses: z.array(z.string()),
  /** Workstations that have joined since it was opened. */
  joined: z.int(),
  /** Codes that nobody has used and that hold still. */
  waiting: z.int()
})
export type Hosting = z.infer<typeof HostingSchema>

export const JoinCodesRequestSchema = z.strictObject({
  count: z.int('Give a whole number.').min(1, 'Give 1 or more.').max(MOST_JOIN_CODES, `Give ${MOST_JOIN_CODES} or fewer.`)
})
export const JoinCodesSchema = z.object({
  expiresAt: IsoDateTime,
  codes: z.array(z.object({ words: z.array(z.string()).length(CODE_WORDS) }))
})
export type JoinCodes = z.infer<typeof JoinCodesSchema>
