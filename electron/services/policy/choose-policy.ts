import { startRefused } from '../start-refusal.ts'
import type { Start } from '../start-refusal.ts'
import type { Policy } from './policy.ts'
import { administratorsOnly, checkedPolicy, readPolicy } from './read-policy.ts'
import type { FileGuard } from './read-policy.ts'

/** Fixed, not taken from the environment: that is the user's. */
const MACHINE_WIDE: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'C:\\ProgramData\\LEDS Workstation\\policy.json',
  darwin: '/Library/Application Support/LEDS Workstation/policy.json'
}
export const machinePolicyPath = (platform: NodeJS.Platform = process.platform): string =>
  MACHINE_WIDE[platform] ?? '/etc/leds-workstation/policy.json'

export interface PolicyChoice {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly packaged: boolean
  /** Baked in when the package is made: training and live never turn into each other. */
  readonly bakedMode: Policy['mode']
  readonly shell: 'electron' | 'loopback'
  /** Training's own server, where the shell started it itself; else `LEDS_SERVER_URL`. */
  readonly serverUrl?: string
  readonly guard?: FileGuard
}

/** A variable that is set to nothing is not given. */
const given = (value: string | undefined): string | undefined => (value === '' ? undefined : value)

const builtIn = (serverUrl: string | undefined): Start<Policy> =>
  serverUrl === undefined
    ? startRefused(
        'The workstation does not start: no server is named. Start it with npm start, or set LEDS_SERVER_URL.',
        'LEDS_SERVER_URL'
      )
    : checkedPolicy({ mode: 'training', serverUrl, printing: true }, 'LEDS_SERVER_URL')

const found = ({ environment, packaged, bakedMode, serverUrl, guard = administratorsOnly }: PolicyChoice): Promise<Start<Policy>> => {
  const named = environment['LEDS_WORKSTATION_POLICY']
  if (!packaged && named !== undefined) return readPolicy(named, guard)
  if (bakedMode === 'live') return readPolicy(machinePolicyPath(), guard)
  return Promise.resolve(builtIn(serverUrl ?? given(environment['LEDS_SERVER_URL'])))
}

/** The policy to run by, or why there is none to run by (design §6, Modes). */
export const choosePolicy = async (choice: PolicyChoice): Promise<Start<Policy>> => {
  const policy = await found(choice)
  if (!policy.ok) return policy
  if (choice.shell === 'loopback' && policy.value.mode === 'live')
    return startRefused(
      'The workstation does not start: the browser shell is for development and training. It takes no live policy.',
      'mode'
    )
  if (policy.value.mode !== choice.bakedMode)
    return startRefused(
      `The workstation does not start: this is a ${choice.bakedMode} build, and the policy says ${policy.value.mode}. Install the other build.`,
      'mode'
    )
  return policy
}
