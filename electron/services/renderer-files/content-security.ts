export type Shell = 'electron' | 'loopback'

/**
 * SECURITY: H02 what a page may load and do. In Electron it has no network at all; the loopback shell's page speaks
 * to its own origin, because there it has no preload.
 */
const directives = (shell: Shell, nonce: string | null): readonly string[] => [
  "default-src 'none'",
  "script-src 'self'",
  nonce === null ? "style-src 'self'" : `style-src 'self' 'nonce-${nonce}'`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  shell === 'electron' ? "connect-src 'none'" : "connect-src 'self'",
  "media-src 'self'"
]

/**
 * SECURITY: H23 in Electron the page itself is sandboxed as a frame would be: no print() of the screen, no window, no download, no
 * dialog, whatever script asks. The loopback shell's page prints its documents itself.
 */
const SANDBOX = 'sandbox allow-scripts allow-same-origin allow-forms'

/** The header's policy. `nonce` is null for what is no document. */
export const headerPolicy = (shell: Shell, nonce: string | null): string =>
  [
    ...directives(shell, nonce),
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(shell === 'electron' ? [SANDBOX] : [])
  ].join('; ')

/** The tag's: a meta tag does not carry `frame-ancestors`. */
export const tagPolicy = (shell: Shell, nonce: string): string =>
  [...directives(shell, nonce), "base-uri 'none'", "form-action 'none'"].join('; ')

const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking'
]

/** Every answer's headers beside its type: nothing is kept, guessed, framed, referred or allowed. */
export const securityHeaders = (shell: Shell, nonce: string | null): Record<string, string> => ({
  'content-security-policy': headerPolicy(shell, nonce),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store'
})
