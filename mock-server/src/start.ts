import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Express } from 'express'
import type { Logger } from 'pino'
import { OPERATING_PROCEDURES } from '../api/before-work.ts'
import { MADE_APART } from '../population/seed-file.ts'
import type { SeedingProgress } from '../population/seeding-progress.ts'
import { openStore } from '../store/open-store.ts'
import type { LedsStore } from '../store/open-store.ts'
import type { StoreFault } from '../store/refusal.ts'
import { openDirectory } from './administration/directory.ts'
import { readProcedures } from './administration/operating-procedures.ts'
import type { OperatingProcedures } from './administration/operating-procedures.ts'
import { openCheckpoints } from './audit/checkpoints/keeper.ts'
import { createAlertStreams } from './alerts/stream.ts'
import { startAlertSweep } from './alerts/sweep.ts'
import { createApp } from './create-app.ts'
import { listen } from './create-server.ts'
import type { RunningServer } from './create-server.ts'
import { startDraftSweep } from './drafts/sweep.ts'
import { createAccessTokens } from './niam/access-tokens.ts'
import { claimsOf } from './niam/claims.ts'
import { createIdentityJudge } from './niam/identity-judge.ts'
import type { IdentityJudge } from './niam/identity-judge.ts'
import { createTrustedClients, readCertificate } from './niam/clients.ts'
import type { TrustedBy, TrustedClient } from './niam/clients.ts'
import { createSessions } from './niam/sessions.ts'
import { createThrottle } from './niam/throttle.ts'
import { makePopulation } from './make-population.ts'
import { createIncomingGenerator } from './incoming/generator.ts'
import { startLapsing } from './incoming/lapse.ts'
import { createIncomingStreams } from './incoming/stream.ts'
import { startIncomingSweep } from './incoming/sweep.ts'
import type { ServerOptions } from './options.ts'
import { startSearchWarmUp } from './people/search/warm-up.ts'
import { startRetention } from './retention/sweep.ts'
import { loadReference } from './reference/reference.ts'
import { seedRequests, startRequestGenerator } from './requests/generator.ts'
import { createUpdategramChecker } from './requests/updategrams/checker.ts'
import { calendarDay } from './service.ts'
import { createTrainingPorts } from './training/ports.ts'
import { startTrainingRunner } from './training/runner.ts'
import { createHost } from './hosting/host.ts'
import { createHostKeeper } from './hosting/host-keeper.ts'
import type { Carried, Reseeding } from './training/reseeding.ts'

/** What keeps the server from starting, in words for whoever started it. */
export class StartRefused extends Error {}

const trusted = (pem: string, by: TrustedBy, from: string): TrustedClient => {
  const read = readCertificate(pem, by)
  if ('wrong' in read) throw new StartRefused(`${from}: ${read.wrong}`)
  return read
}

const trustedFile = async (file: string): Promise<TrustedClient> => {
  const pem = await readFile(file, 'utf8').catch(() => {
    throw new StartRefused(`--trust-client-cert: ${file} cannot be read.`)
  })
  return trusted(pem, 'file', `--trust-client-cert ${file}`)
}

const judgeOf = async (provider: ServerOptions['identityProvider']): Promise<IdentityJudge | undefined> => {
  if (provider === undefined) return undefined
  const ca = await readFile(provider.caFile, 'utf8').catch(() => {
    throw new StartRefused(`--identity-provider-ca: ${provider.caFile} cannot be read.`)
  })
  return createIdentityJudge({ ...provider, ca })
}

/** Workstations that were enrolled in a store that was wiped stay so; the new log begins with who wiped the old one. */
const keepEnrolments = async (store: LedsStore, { certificates, entry }: Carried, at: Date): Promise<void> => {
  for (const certificate of certificates) {
    const { x5t } = trusted(certificate, 'enrolment', 'An enrolled certificate')
    await store.write('keepEnrolment', { x5t, certificate, at: at.toISOString() }, [])
  }
  await store.record([entry])
}

const proceduresOf = async (file: string | undefined): Promise<OperatingProcedures> => {
  if (file === undefined) return OPERATING_PROCEDURES
  const text = await readFile(file, 'utf8').catch(() => {
    throw new StartRefused(`--procedures: ${file} cannot be read.`)
  })
  const read = readProcedures(text)
  if ('wrong' in read) throw new StartRefused(`--procedures ${file}: ${read.wrong}`)
  return read
}

export interface Start {
  readonly clock?: () => Date
  /** Is told how far the making of a large population has come. */
  readonly tell?: (progress: SeedingProgress) => void
  /** How it is wiped and begun anew, where that can be done. */
  readonly reseeding?: Reseeding
  /** The store is gone under the running service: nothing can be read or written any more. */
  readonly storeLost?: (fault: StoreFault) => void
}

/**
 * Brings the whole service up: store, sign-on, code tables, address.
 * @throws StartRefused, StoreFault where it cannot
 */
export const start = async (
  options: ServerOptions,
  logger: Logger,
  { clock = () => new Date(), tell = () => undefined, reseeding, storeLost = () => undefined }: Start = {}
): Promise<RunningServer> => {
  const files = await Promise.all(options.trustClientCerts.map(trustedFile))
  const identityJudge = await judgeOf(options.identityProvider)
  const procedures = await proceduresOf(options.procedures)
  const at = clock()
  const plan = { seed: options.seed, people: options.people, vehicles: options.vehicles, today: calendarDay(at) }
  const store = await openStore({
    db: options.db,
    clock: () => clock().toISOString(),
    lost: storeLost,
    makeFile:
      reseeding?.copy.standsOf(plan.today) === true
        ? reseeding.copy.putInto
        : plan.people < MADE_APART
          ? undefined
          : (file) => makePopulation({ file, plan, at: at.toISOString() }, tell)
  })
  try {
    if (plan.people >= MADE_APART && (await store.read('population', undefined)) === null)
      throw new StartRefused(
        `${options.db} holds no population, and one of ${MADE_APART.toLocaleString('en-GB')} people or more is made in a new file only. Give --db another name, or remove the file.`
      )
    // A server that enrols workstations is one of training; a large population takes too long to be made anew.
    const wipes = options.enrolmentCode !== undefined && plan.people < MADE_APART ? reseeding : undefined
    const isNew = plan.people > 0 && (await store.read('population', undefined)) === null
    // Before the population: signing on does not wait for it.
    const directory = await openDirectory(store, at.toISOString(), procedures)
    const seeding = plan.people > 0 ? store.write('seedPopulation', { plan, at: at.toISOString() }, []) : undefined
    // It is awaited below; until then a failure of it is not one that nobody hears of.
    seeding?.catch(() => undefined)
    // The writer thread seeds while this one reads the code tables and makes the rest.
    const reference = loadReference()
    if (reseeding?.carried != null) await keepEnrolments(store, reseeding.carried, at)
    const kept = await store.read('niamState', { now: clock().getTime() })
    const checkpoints = await openCheckpoints({ store, db: options.db, clock, logger })
    const clients = createTrustedClients([
      ...kept.certificates.map((pem) => trusted(pem, 'enrolment', 'An enrolled certificate')),
      ...files
    ])
    const ports = createTrainingPorts(clock)
    ports.setWithheld(await store.read('withheldFromAll', undefined))
    const sessions = createSessions({
      tokens: createAccessTokens({ lifetime: options.tokenSeconds, clock }),
      clock,
      claimsOf: (session) => claimsOf(session, calendarDay(clock()), procedures.version),
      kept: kept.sessions,
      keeper: {
        keep: (session) => store.write('keepSession', session, []),
        forget: (sid) => store.write('forgetSession', { sid, now: clock().getTime() }, [])
      }
    })
    const service = {
      store,
      sessions,
      reference,
      logger,
      clock,
      searchKey: randomBytes(32),
      hitMinutes: options.hitMinutes,
      printDays: options.printDays,
      training: ports
    }
    const updategrams = createUpdategramChecker(service)
    const streams = createIncomingStreams(service)
    const alertStreams = createAlertStreams(service)
    const generator = createIncomingGenerator(service, streams, options.seed)
    const runner = startTrainingRunner(service, streams, ports)
    const host = createHost({ app: () => app, clock, port: options.roomPort, keeper: reseeding?.keeper ?? createHostKeeper(options.db) })
    const app: Express = createApp({
      service,
      directory,
      incoming: { streams, generator },
      alertStreams,
      training: { runner, ports, again: wipes?.again },
      checkpoints,
      updategramStored: updategrams.wake,
      signOn: {
        sessions,
        clients,
        trustAny: options.trustAnyClient,
        passwords: directory.passwords,
        throttle: createThrottle(),
        identityJudge
      },
      enrolmentCode: options.enrolmentCode,
      host
    })
    await seeding
    await store.write('forgetArriving', undefined, [])
    await seedRequests(service, { seed: options.seed, count: options.requests })
    // Of an empty store, seeded: it is held as it is before anybody is answered, and copied beside the first answers.
    const copying =
      isNew && wipes !== undefined
        ? wipes.copy.take(await store.read('storeFile', undefined), plan.today, (fault) => logger.warn(fault.message))
        : undefined
    await copying?.held
    // What the last start left unjudged.
    updategrams.wake()
    const server = await listen(app, options.port)
    await host.resume()
    generator.set(options.incomingPerMinute)
    const stopJobs = [
      generator.stop,
      runner.stop,
      streams.close,
      alertStreams.close,
      startLapsing(service, streams),
      startDraftSweep(service),
      startAlertSweep(service),
      startIncomingSweep(service),
      startRetention(service),
      startSearchWarmUp(service),
      startRequestGenerator(service, { seed: options.seed, perMinute: options.requestsPerMinute })
    ]
    return {
      url: server.url,
      close: async () => {
        for (const stop of stopJobs) stop()
        await host.close()
        await server.close()
        await updategrams.stop()
        await checkpoints.close()
        await copying?.ended
        await store.close()
      }
    }
  } catch (error) {
    await store.close()
    throw error
  }
}
