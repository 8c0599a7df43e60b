import { parseArgs } from 'node:util'
import { MOST_INCOMING_PER_MINUTE } from '../api/incoming.ts'
import { PRINT_KEPT_DAYS } from '../api/prints.ts'

export interface ServerOptions {
  /** 0 picks a free one. */
  readonly port: number
  readonly people: number
  /** One for each person where not said. */
  readonly vehicles: number | undefined
  readonly seed: number
  /** A file's path or `:memory:`. */
  readonly db: string
  readonly trustClientCerts: readonly string[]
  readonly trustAnyClient: boolean
  readonly enrolmentCode: string | undefined
  /** The force's identity provider whose users may sign on: issuer, client and the file of its authority. */
  readonly identityProvider: { readonly issuer: string; readonly clientId: string; readonly caFile: string } | undefined
  /** Where a training room is reached once a trainer opens it to the network; 0 picks a free one. */
  readonly roomPort: number
  /** Life of an access token, seconds. */
  readonly tokenSeconds: number
  /** Requests in the inboxes of a new database. */
  readonly requests: number
  /** Requests that come in while it runs. */
  readonly requestsPerMinute: number
  /** Policy: within which a force is to acknowledge a hit. */
  readonly hitMinutes: number
  /** Policy: days after which a print that is neither returned nor destroyed is overdue. */
  readonly printDays: number
  /** A file of the force's own operating procedures; the standard ones where not said. */
  readonly procedures: string | undefined
  /** Checks made up for the control room while it runs. */
  readonly incomingPerMinute: number
}

export type OptionsReading =
  | { readonly state: 'run'; readonly options: ServerOptions }
  | { readonly state: 'help' }
  | { readonly state: 'wrong'; readonly message: string }

export const HELP = `Mock LEDS server: synthetic data only.

  node mock-server/src/main.ts [options]

  --port N                 port on 127.0.0.1; 0 picks a free one (default 0)
  --people N               size of the synthetic population of a new database, to 15000000 (default 20000)
  --vehicles N             how many vehicles that population keeps, to 67000000 (default: one a person)
  --seed N                 seed of the population: same seed, same people (default 42)
  --db FILE|:memory:       database file; :memory: is a temporary file, deleted at exit (default :memory:)
  --trust-client-cert FILE an outside client's certificate (PEM, RSA); repeat for several
  --trust-any-client       development only: takes every client without verifying its signature
  --enrolment-code CODE    lets training workstations on this machine enrol with this code (16 characters or more)
  --room-port N            port of a training room that a trainer opens to the network; 0 picks a free one (default 7443)
  --identity-provider URL  issuer whose users sign on by OpenID Connect; needs the next two
  --identity-provider-client ID   client_id of the workstations there
  --identity-provider-ca FILE     authority (PEM) that signed its certificate
  --token-seconds N        life of an access token, 5 to 3600 (default 600)
  --requests N             requests of forces and courts in the inboxes of a new database with people (default 24)
  --request-rate N         further requests that come in each minute (default 0)
  --incoming-per-minute N  checks made up for the control room each minute, 0 to 60 (default 0)
  --hit-minutes N          within which a force is to acknowledge a hit on its report; then its supervisor is told (default 60)
  --print-days N           after which a print is due back, 1 to 366 (default ${PRINT_KEPT_DAYS})
  --procedures FILE        the force's own operating procedures (docs/operating-procedures.md); a new version is asked of everybody
  --help                   this text
`

interface Bounds {
  readonly least: number
  readonly most: number
  readonly otherwise: number
}

const wholeNumber = (name: string, given: string | undefined, { least, most, otherwise }: Bounds): number => {
  const value = given === undefined ? otherwise : Number(given)
  if (!Number.isSafeInteger(value) || value < least || value > most || given === '')
    throw new RangeError(`--${name} must be a whole number from ${least} to ${most}, not "${given ?? ''}".`)
  return value
}

/** More than the 13,056,237 people and the 67 million vehicles that are really held. */
const MOST_PEOPLE = 15_000_000
const MOST_VEHICLES = 67_000_000

/** Reads the command line; what is wrong comes back in words for whoever typed it. */
export const readOptions = (args: readonly string[]): OptionsReading => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        people: { type: 'string' },
        vehicles: { type: 'string' },
        seed: { type: 'string' },
        db: { type: 'string' },
        'trust-client-cert': { type: 'string', multiple: true },
        'trust-any-client': { type: 'boolean' },
        'enrolment-code': { type: 'string' },
        'identity-provider': { type: 'string' },
        'identity-provider-client': { type: 'string' },
        'identity-provider-ca': { type: 'string' },
        'room-port': { type: 'string' },
        'token-seconds': { type: 'string' },
        requests: { type: 'string' },
        'request-rate': { type: 'string' },
        'hit-minutes': { type: 'string' },
        'print-days': { type: 'string' },
        'incoming-per-minute': { type: 'string' },
        procedures: { type: 'string' },
        help: { type: 'boolean' }
      }
    })
    if (values.help === true) return { state: 'help' }
    const enrolmentCode = values['enrolment-code']
    if (enrolmentCode !== undefined && (enrolmentCode.length < 16 || enrolmentCode.length > 200))
      return { state: 'wrong', message: '--enrolment-code must have 16 to 200 characters.' }
    const [issuer, clientId, caFile] = [values['identity-provider'], values['identity-provider-client'], values['identity-provider-ca']]
    const provider = issuer !== undefined && clientId !== undefined && caFile !== undefined ? { issuer, clientId, caFile } : undefined
    if (provider === undefined && (issuer ?? clientId ?? caFile) !== undefined)
      return { state: 'wrong', message: '--identity-provider, --identity-provider-client and --identity-provider-ca go together.' }
    if (provider !== undefined && !(URL.canParse(provider.issuer) && provider.issuer.startsWith('https:')))
      return { state: 'wrong', message: '--identity-provider must be an address that begins with https.' }
    if (values.db === '') return { state: 'wrong', message: '--db needs a file name or :memory:.' }
    return {
      state: 'run',
      options: {
        port: wholeNumber('port', values.port, { least: 0, most: 65_535, otherwise: 0 }),
        people: wholeNumber('people', values.people, { least: 0, most: MOST_PEOPLE, otherwise: 20_000 }),
        vehicles:
          values.vehicles === undefined
            ? undefined
            : wholeNumber('vehicles', values.vehicles, { least: 0, most: MOST_VEHICLES, otherwise: 0 }),
        seed: wholeNumber('seed', values.seed, { least: 0, most: 4_294_967_295, otherwise: 42 }),
        db: values.db ?? ':memory:',
        trustClientCerts: values['trust-client-cert'] ?? [],
        trustAnyClient: values['trust-any-client'] ?? false,
        enrolmentCode,
        identityProvider: provider,
        procedures: values.procedures,
        roomPort: wholeNumber('room-port', values['room-port'], { least: 0, most: 65_535, otherwise: 7443 }),
        tokenSeconds: wholeNumber('token-seconds', values['token-seconds'], { least: 5, most: 3600, otherwise: 600 }),
        requests: wholeNumber('requests', values.requests, { least: 0, most: 20_000, otherwise: 24 }),
        hitMinutes: wholeNumber('hit-minutes', values['hit-minutes'], { least: 1, most: 10_080, otherwise: 60 }),
        printDays: wholeNumber('print-days', values['print-days'], { least: 1, most: 366, otherwise: PRINT_KEPT_DAYS }),
        requestsPerMinute: wholeNumber('request-rate', values['request-rate'], { least: 0, most: 6000, otherwise: 0 }),
        incomingPerMinute: wholeNumber('incoming-per-minute', values['incoming-per-minute'], {
          least: 0,
          most: MOST_INCOMING_PER_MINUTE,
          otherwise: 0
        })
      }
    }
  } catch (error) {
    return { state: 'wrong', message: error instanceof Error ? error.message : 'The options could not be read.' }
  }
}
