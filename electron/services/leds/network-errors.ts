/** No connection came about: nothing of the request left this machine. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'EPROTO',
  'BAD_PATH',
  'ERR_FR_MAX_BODY_LENGTH_EXCEEDED'
])

/** What OpenSSL and Node say of a certificate that is not the pinned authority's, not for this name or not of today. */
const CERTIFICATE_REFUSED = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_SIGNATURE_FAILURE',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_UNTRUSTED',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'HOSTNAME_MISMATCH',
  'ERR_TLS_CERT_ALTNAME_INVALID'
])

export const certificateRefused = (code: string): boolean => CERTIFICATE_REFUSED.has(code)

/** The handshake comes before the request: a refused certificate means that nothing was sent. */
export const neverSent = (code: string): boolean => NEVER_SENT.has(code) || certificateRefused(code) || code.startsWith('ERR_SSL_')
