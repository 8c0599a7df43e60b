// npm test: installs and builds what is missing, then runs every check and test on the project's own Node.
import { spawn } from 'node:child_process'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { linkProjectNode, projectEnvironment, projectNode } from './project-node.mjs'
import { giveUp, inRepository, refuseOldNode } from './repository.mjs'

const main = async () => {
  const tooOld = refuseOldNode(process.versions.node)
  if (tooOld !== null) return giveUp(tooOld)
  await install()
  linkProjectNode()
  build()
  const child = spawn(projectNode(), [inRepository('build', 'tests', 'run.ts')], {
    cwd: inRepository(),
    env: projectEnvironment(),
    stdio: 'inherit'
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}

main().catch((/** @type {unknown} */ error) => giveUp(error instanceof Error ? error.message : String(error)))
