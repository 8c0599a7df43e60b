// npm run package [-- --live] [electron-builder’s own options]: builds with the mode baked in, then packs.
import { run, runPackage } from '../tests/command.ts'

const LIVE = '--live'
const live = process.argv.includes(LIVE)
const others = process.argv.slice(2).filter((argument) => argument !== LIVE)
const environment = { LEDS_BUILD_PACKAGED: 'yes', LEDS_BUILD_MODE: live ? 'live' : 'training', NODE_ENV: 'production' }

const built = await runPackage('electron-vite/bin/electron-vite.js', ['build'], environment)
const packed =
  built === 0
    ? await runPackage(
        'electron-builder/cli.js',
        ['--config', live ? 'electron-builder.live.yml' : 'electron-builder.yml', ...others],
        environment
      )
    : built
process.exitCode = packed === 0 ? await run(process.execPath, ['build/licences/licences.ts']) : packed
