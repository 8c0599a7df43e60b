/** Our own scheme and host: the only origin there is. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'workstation'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`
export const START_PAGE = `${APP_ORIGIN}/index.html`

/** Custom schemes have the origin `null` in WHATWG URLs outside Chromium, so scheme and host are compared. */
export const isOurPage = (url: string): boolean => {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  return protocol === `${APP_SCHEME}:` && host === APP_HOST
}

/** What a page may load: our files, and pictures that it holds already. No `file:`, no network (H03). */
export const isServed = (url: string): boolean =>
  isOurPage(url) || (URL.canParse(url) && ['data:', 'blob:'].includes(new URL(url).protocol))
