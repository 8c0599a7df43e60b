// npm run package [-- --live] [--dir] [--electron-dist FOLDER] [electron-builder’s own options]
import { giveUp, say } from '../bootstrap/repository.mjs'
import { run, runPackage } from '../tests/command.ts'
import { readOptions, USAGE } from './options.ts'
import { chooseRuntime, releaseElectron } from './runtime.ts'
import { stage } from './stage.ts'

const options = readOptions(process.argv.slice(2))
if ('problem' in options) giveUp(`${options.problem}\n\n${USAGE}`)
const { mode, electronDist, others } = options
const runtime = await chooseRuntime(electronDist)
if ('problem' in runtime) giveUp(runtime.problem)
if (runtime.version !== releaseElectron())
  say(`NOT FOR RELEASE: packing Electron ${runtime.version}; what is released runs on ${releaseElectron()}. The package says so of itself.`)

const packed = async (): Promise<number> => {
  const staged = await stage(mode)
  if (staged !== 0) return staged
  // An unpacked Electron is copied; without it electron-builder would download one, whatever is here.
  return runPackage(
    'electron-builder/cli.js',
    [
      '--config',
      mode === 'live' ? 'electron-builder.live.yml' : 'electron-builder.yml',
      `-c.electronDist=${runtime.folder}`,
      `-c.electronVersion=${runtime.version}`,
      '--publish',
      'never',
      ...others
    ],
    { NODE_ENV: 'production' }
  )
}

const code = await packed()
process.exitCode = code === 0 ? await run(process.execPath, ['build/licences/licences.ts']) : code
