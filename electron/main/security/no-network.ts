import { app } from 'electron'
import type { ShellModule } from '../shell.ts'
import { workstationSession } from './disk.ts'

/** Nobody listens there, and only the machine's administrator could. */
const NOWHERE = 'http://127.0.0.1:1'

/**
 * SECURITY: H02 Chromium itself has no way to the network. The page's policy does not speak of WebRTC, which would send what a
 * page names past it: it is left no UDP, and whatever would go by TCP goes to a proxy that is not there. Main's own way to
 * LEDS is Node's and knows no proxy.
 */
export const noNetwork: ShellModule = {
  name: 'no-network',
  enable: () => {
    app.on('web-contents-created', (_created, contents) => contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp'))
    void workstationSession().setProxy({ mode: 'fixed_servers', proxyRules: NOWHERE, proxyBypassRules: '<-loopback>' })
  }
}
