export interface Control {
  readonly number: string
  /** Needs Electron: the loopback shell cannot give it. */
  readonly electronOnly: boolean
  readonly says: string
}

const built = (number: string, says: string): Control => ({ number, electronOnly: false, says })
const builtElectron = (number: string, says: string): Control => ({ number, electronOnly: true, says })

/** Every control of the hardening design, in its order. */
export const CONTROLS: readonly Control[] = [
  builtElectron('H01', 'sandboxed, isolated renderers without Node'),
  built('H02', 'content security policy by header and tag, with nonces'),
  builtElectron('H03', 'own app: scheme, files of the renderer only'),
  builtElectron('H04', 'every permission and device denied'),
  builtElectron('H05', 'no navigation, new window, webview, download or outside program'),
  built('H06', 'one channel: sender, state, schema, entitlement, rate'),
  built('H07', 'LEDS client: pinned CA, TLS 1.2+, no proxy, no redirect'),
  builtElectron('H08', 'fuses, hashes and the baked-in mode, verified in the package'),
  builtElectron('H09', 'session in memory, weakening switches refused'),
  built('H10', 'no licence key and no copyleft in what ships; a bill of materials with every package'),
  built('H20', 'copy and cut do nothing outside credential fields'),
  built('H21', 'paste and drop do nothing outside credential fields'),
  built('H22', 'data shown cannot be selected or dragged'),
  built('H23', 'no context menu, save, source, find or foreign print'),
  builtElectron('H24', 'content protection of the window, outside training'),
  built('H25', 'no personal data in titles, notifications and logs'),
  built('H30', 'printing by entitlement, policy and reason'),
  built('H31', 'marked and watermarked print documents'),
  builtElectron('H32', 'frozen documents, own printer list'),
  built('H33', 'print ledger'),
  built('H40', 'idle lock'),
  built('H41', 'locking destroys what was shown'),
  built('H42', 'unlock by the same user, five failures end the session'),
  built('H43', 'tokens in the main process only'),
  built('H44', 'nothing personal on disk'),
  built('H45', 'logs by an allow-list of fields'),
  built('H46', 'sign-on: throttled, one message, no lock-out'),
  built('H50', 'entitlements on every endpoint'),
  built('H51', 'justification on every access'),
  built('H52', 'children, sealed details, victims and witnesses'),
  built('H53', 'audit log: append-only, chained, on disk before the reply'),
  built('H54', 'only auditors read it, and that is in it'),
  built('H55', 'body limits, strict schemas, safe headers'),
  built('H56', 'alterations by others go to the owner')
]
