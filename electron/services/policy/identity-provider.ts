import { z } from 'zod'

const Word = z.string().trim().min(1).max(200)

/** The force's identity provider, as administrators name it in the policy (design §6). */
export const IdentityProviderSchema = z.strictObject({
  /** As its configuration under `/.well-known/openid-configuration` says it. */
  issuer: z.url({ protocol: /^https$/, error: 'Give the issuer’s address; it begins with https.' }),
  /** This workstation's name there: a public client, without a secret. */
  clientId: Word,
  /** PEM of the one authority that may have signed its certificate. */
  ca: z.string().startsWith('-----BEGIN CERTIFICATE-----', 'Give the authority’s certificate as PEM.').max(20_000),
  scopes: z
    .array(Word)
    .max(20)
    .refine((scopes) => scopes.includes('openid'), 'The scopes must hold openid.')
    .default(['openid', 'profile']),
  /** Words of the provider by which it says that more than a password was asked for (RFC 8176; OpenID Connect Core, 2). */
  secondFactor: z
    .strictObject({ amr: z.array(Word).max(20).default([]), acr: z.array(Word).max(20).default([]) })
    .refine(({ amr, acr }) => amr.length + acr.length > 0, 'Name at least one word of amr or acr that stands for a second factor.')
    .default({ amr: ['mfa'], acr: [] })
})
export type IdentityProvider = z.infer<typeof IdentityProviderSchema>
