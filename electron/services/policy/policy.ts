import { z } from 'zod'
import { LOG_LEVELS } from '../logging/logger.ts'
import { IdentityProviderSchema } from './identity-provider.ts'

/** Live: `https` anywhere; training: this very machine (checked with the mode below). */
const ServerUrl = z.url({ protocol: /^https?$/, error: 'Give the server’s address, as https://host:port.' })

const OWN_MACHINE = new Set(['127.0.0.1', '[::1]'])

/** @returns whether the address is this machine's own, by number: a name could be made to point elsewhere */
export const isOwnMachine = (url: string): boolean => OWN_MACHINE.has(new URL(url).hostname)

/** The workstation's policy file, written by administrators (design §6). Every field but these has a default. */
export const PolicySchema = z
  .strictObject({
    mode: z.enum(['training', 'live'], { error: 'Choose training or live.' }),
    serverUrl: ServerUrl,
    /** PEM of the one authority that may have signed the server's certificate. */
    serverCa: z.string().startsWith('-----BEGIN CERTIFICATE-----', 'Give the authority’s certificate as PEM.').max(20_000).optional(),
    /** Where users of a live workstation sign on. */
    identityProvider: IdentityProviderSchema.optional(),
    idleLockSeconds: z.int().min(60, 'Use 60 or more.').max(900, 'Use 900 or less.').default(300),
    endAfterLockSeconds: z.int().min(60, 'Use 60 or more.').max(43_200, 'Use 43200 (12 hours) or less.').default(900),
    printing: z.boolean().default(false),
    /** Printers that may be used, by the system's names; left out: every printer but virtual ones. */
    printers: z.array(z.string().min(1).max(300)).max(50).optional(),
    marking: z.string().trim().min(1, 'Give the marking’s text.').max(60).default('OFFICIAL-SENSITIVE'),
    /** Minutes between looks for a newer version of the code tables. */
    codeTableRefreshMinutes: z.int().min(5).max(1440).default(60),
    logLevel: z.enum(LOG_LEVELS).default('info')
  })
  .superRefine((policy, context) => {
    const secure = policy.serverUrl.startsWith('https:')
    // SECURITY: H07 a training build works with its own server; a room's host is joined by its code, never named by a policy
    if (policy.mode === 'training' && !isOwnMachine(policy.serverUrl))
      context.addIssue({
        code: 'custom',
        path: ['serverUrl'],
        message: 'Training works with a server of this very machine, 127.0.0.1 or [::1]. A training room is joined by its code.'
      })
    else if (!secure && policy.mode === 'live')
      context.addIssue({
        code: 'custom',
        path: ['serverUrl'],
        message: 'The server’s address must begin with https.'
      })
    if (policy.mode === 'live' && policy.identityProvider === undefined)
      context.addIssue({
        code: 'custom',
        path: ['identityProvider'],
        message: 'Live needs the force’s identity provider: issuer, clientId and ca.'
      })
    if (policy.mode === 'live' && policy.serverCa === undefined)
      context.addIssue({
        code: 'custom',
        path: ['serverCa'],
        message: 'Live needs the certificate of the authority that signs the server’s.'
      })
  })
export type Policy = z.infer<typeof PolicySchema>
