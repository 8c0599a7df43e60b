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

const DIST = ['--electron-dist', '-c.electronDist', '--config.electronDist']

/** @returns the options, or what is wrong with them */
export const readOptions = (args: readonly string[]): PackageOptions | { readonly problem: string } => {
  const others: string[] = []
  let live = false
  let electronDist: string | null = null
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? ''
    const [name = '', ...rest] = argument.split('=')
    if (argument === '--live') live = true
    else if (DIST.includes(name)) {
      const folder = rest.length > 0 ? rest.join('=') : (args[(at += 1)] ?? '')
      if (folder === '' || folder.startsWith('-')) return { problem: `${name} takes a folder that holds an Electron.` }
      electronDist = folder
    } else others.push(argument)
  }
  return { mode: live ? 'live' : 'training', electronDist, others }
}
