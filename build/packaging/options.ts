export const USAGE = `npm run package -- [options]
  --live                    the live package (default: training)
  --dir                     an unpacked folder only, no installer
  --electron-dist FOLDER    packs this Electron instead of the electron package's own
  Other options go to electron-builder as they are.`

export interface PackageOptions {
  readonly mode: 'training' | 'live'
  /** null: the electron package's own. */
  readonly electronDist: string | null
  /** electron-builder's own. */
  readonly others: readonly string[]
}

/** electron-builder's ways to name a system or a processor. The native modules laid out are those of this one. */
const TARGETS: Readonly<Record<string, string>> = {
  '--linux': 'linux',
  '-l': 'linux',
  '--win': 'win32',
  '--windows': 'win32',
  '-w': 'win32',
  '--mac': 'darwin',
  '--macos': 'darwin',
  '-m': 'darwin',
  '-o': 'darwin',
  '--x64': 'x64',
  '--arm64': 'arm64',
  '--ia32': 'ia32',
  '--armv7l': 'armv7l',
  '--universal': 'universal'
}

const DIST = ['--electron-dist', '-c.electronDist', '--config.electronDist']

/**
 * @param here the system and processor that this runs on, as Node names them
 * @returns the options, or what is wrong with them
 */
export const readOptions = (
  args: readonly string[],
  here: readonly string[] = [process.platform, process.arch]
): PackageOptions | { readonly problem: string } => {
  const others: string[] = []
  let live = false
  let electronDist: string | null = null
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? ''
    const [name = '', ...rest] = argument.split('=')
    const target = TARGETS[name]
    if (target !== undefined && !here.includes(target))
      return { problem: `A package is made on the system that it is for: ${name} is not this one.` }
    if (argument === '--live') live = true
    else if (DIST.includes(name)) {
      const folder = rest.length > 0 ? rest.join('=') : (args[(at += 1)] ?? '')
      if (folder === '' || folder.startsWith('-')) return { problem: `${name} takes a folder that holds an Electron.` }
      electronDist = folder
    } else others.push(argument)
  }
  return { mode: live ? 'live' : 'training', electronDist, others }
}
