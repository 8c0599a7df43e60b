import type { CustomFetch } from 'openid-client'
import type { Transport } from '../leds/transport.ts'

/** The identity provider did not answer, or not over a connection that is trusted. */
export class ProviderAway extends Error {
  readonly untrusted: boolean
  constructor(untrusted: boolean) {
    super('The identity provider did not answer.')
    this.untrusted = untrusted
  }
}

/**
 * The way openid-client asks by. SECURITY: H07 as LEDS itself: the provider's pinned authority, no proxy, no redirect,
 * and never another address than the provider's own, whatever its configuration names.
 */
export const providerFetch =
  (issuer: URL, transport: Transport): CustomFetch =>
  async (address, { method, headers, body }) => {
    const { origin, pathname, search } = new URL(address)
    if (origin !== issuer.origin) throw new Error('The identity provider names an address that is not its own.')
    const answer = await transport.exchange({
      method: method === 'POST' ? 'POST' : 'GET',
      path: pathname + search,
      headers: Object.fromEntries(new Headers(headers)),
      ...(typeof body === 'string' || body instanceof URLSearchParams ? { body: body.toString() } : {})
    })
    if (!answer.answered) throw new ProviderAway(answer.untrusted)
    // All that is asked of it answers in JSON; what does not is refused where it is read.
    return new Response(answer.text === '' ? null : answer.text, {
      status: answer.status,
      headers: { 'content-type': 'application/json' }
    })
  }
