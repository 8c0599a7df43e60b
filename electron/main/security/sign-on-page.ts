import { shell } from 'electron'
import type { IdentityProvider } from '../../services/policy/identity-provider.ts'

/**
 * SECURITY: H05 the one address that ever leaves for the user's browser: the sign-on page of the identity provider that
 * administrators named, built by main. No page has a call for it.
 */
export const openSignOnPage =
  (provider: IdentityProvider | undefined) =>
  async (url: string): Promise<boolean> => {
    if (provider === undefined || new URL(url).origin !== new URL(provider.issuer).origin) return false
    try {
      await shell.openExternal(url)
      return true
    } catch {
      return false
    }
  }
