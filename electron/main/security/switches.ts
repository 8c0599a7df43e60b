/**
 * Command-line switches that open the program to others or weaken what it checks.
 * Each is refused in packages; development and its tests need some of them.
 */
const WEAKENING = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-brk-node',
  'inspect-port',
  'inspect-publish-uid',
  'disable-web-security',
  'no-sandbox',
  'disable-sandbox',
  'disable-setuid-sandbox',
  'disable-namespace-sandbox',
  'disable-gpu-sandbox',
  'disable-site-isolation-trials',
  'allow-file-access-from-files',
  'allow-running-insecure-content',
  'unsafely-treat-insecure-origin-as-secure',
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list',
  'host-rules',
  'host-resolver-rules',
  'proxy-server',
  'proxy-pac-url',
  'proxy-bypass-list',
  'proxy-auto-detect',
  'js-flags',
  'enable-logging',
  'log-net-log',
  'ssl-key-log-file',
  'load-extension',
  'user-data-dir',
  'disk-cache-dir',
  'single-process',
  'in-process-gpu',
  'enable-crash-reporter'
] as const

/**
 * SECURITY: H09 the first argument that weakens the program, or null.
 * @param args arguments as they came; `-x`, `--x` and (on Windows) `/x` are all switches to Chromium, in any case
 */
export const weakeningSwitch = (args: readonly string[]): string | null =>
  args.find((argument) => {
    const name = /^(?:--?|\/)([^=:]+)/.exec(argument)?.[1]?.toLowerCase()
    return name !== undefined && WEAKENING.some((weakening) => weakening === name)
  }) ?? null
