import { writeFileSync } from 'node:fs'
import { app, session } from 'electron'
import type { Session } from 'electron'

/**
 * SECURITY: H09 nothing of a page goes to disk: no cache, no shader cache, no crash reports, no memory in core dumps.
 * Called before the app is ready.
 */
export const keepOffDisk = (): void => {
  for (const name of ['disable-http-cache', 'disable-gpu-shader-disk-cache', 'disable-breakpad', 'disable-crash-reporter'])
    app.commandLine.appendSwitch(name)
  app.commandLine.appendSwitch('disk-cache-size', '1')
  app.commandLine.appendSwitch('media-cache-size', '1')
  // Chromium features that write what was shown or typed, or that speak to the network by themselves.
  app.commandLine.appendSwitch(
    'disable-features',
    'SpareRendererForSitePerProcess,MediaRouter,OptimizationHints,AutofillServerCommunication,NetworkPrediction'
  )
  app.commandLine.appendSwitch('disable-background-networking')
  emptyCoreDumps()
}

/** A core dump of main then holds no memory segment; where there is no such file (not Linux) there is none to write. */
const emptyCoreDumps = (): void => {
  if (process.platform !== 'linux') return
  try {
    writeFileSync('/proc/self/coredump_filter', '0')
  } catch {
    // A hardened kernel may hide the file; the package's unit then sets the core limit to 0.
  }
}

/** SECURITY: H09 in memory, as its name has no `persist:`, and without a cache. */
export const workstationSession = (): Session => session.fromPartition('workstation', { cache: false })
