// npm run audit:verify -- FILE [--checkpoints FILE] [--key FILE]
import { createPublicKey } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import Database from 'better-sqlite3'
import type { ChainVerification } from '../../store/audit-chain.ts'
import { verifyChain } from '../../store/audit-chain.ts'
import { auditEvents } from '../../store/audit-log.ts'
import { readCheckpoints } from './checkpoints/checkpoint.ts'
import { auditFolder, checkpointFile, publicKeyFile } from './checkpoints/log-key.ts'

const HELP = `Verifies an audit log: every event follows from the one before, and the chain is the one that was signed.

  npm run audit:verify -- FILE [options]

  FILE                  the server's database; it may be running
  --checkpoints FILE    signed heads of the log (default: FILE.audit/checkpoints.jsonl)
  --key FILE            public key of the log, PEM (default: FILE.audit/public.pem). Keep a copy elsewhere and give
                        that one: who can write the folder could put another key there.
  --chain-only          there are no checkpoints; a cut end or a log computed anew is then not seen

Ends with 0 where the log is whole, 1 where it is not, 2 where it could not be read.
`
const UNREADABLE = 2

const FAULTS = {
  link: 'is changed, missing, inserted or out of its place',
  recomputed: 'follows from those before it, but is not what was signed: the log was computed anew',
  cut: 'is gone: it was signed, and the log ends before it'
} as const satisfies Record<NonNullable<ChainVerification['fault']>, string>

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const readSigned = (file: string, key: string) => {
  for (const needed of [file, key])
    if (!existsSync(needed))
      throw new RangeError(`${needed} is not there. Name it, or say --chain-only, which finds neither a cut end nor a log computed anew.`)
  return readCheckpoints(readFileSync(file, 'utf8'), createPublicKey(readFileSync(key)))
}

const verifyFile = (file: string, signed: ReturnType<typeof readCheckpoints> | null): boolean => {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const { intact, events, firstBroken, fault, headHash } = verifyChain(auditEvents(database), signed?.checkpoints ?? [])
    if (fault !== null) say(`BROKEN: event ${firstBroken ?? 0} ${FAULTS[fault]}.`)
    if (signed !== null && signed.wrongLine !== null)
      say(`BROKEN: checkpoint ${signed.wrongLine} is not signed by this key, or does not follow the one before it.`)
    if (signed?.torn === true) say('The last checkpoint was not written to its end: the server was killed in it. The others stand.')
    const whole = intact && (signed === null || signed.wrongLine === null)
    const vouched =
      signed === null
        ? 'no checkpoints read'
        : `${signed.checkpoints.length} checkpoints, signed to event ${signed.checkpoints.at(-1)?.sequence ?? 0}`
    say(`${whole ? 'WHOLE' : 'NOT WHOLE'}: ${events} events, ${vouched}, head ${headHash}`)
    return whole
  } finally {
    database.close()
  }
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      checkpoints: { type: 'string' },
      key: { type: 'string' },
      'chain-only': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  })
  const [file] = positionals
  if (values.help) say(HELP.trimEnd())
  else {
    if (file === undefined || positionals.length > 1) throw new RangeError(`Name one database.\n\n${HELP.trimEnd()}`)
    if (!existsSync(file)) throw new RangeError(`${file} is not there.`)
    const folder = auditFolder(file)
    const signed = values['chain-only']
      ? null
      : readSigned(values.checkpoints ?? checkpointFile(folder), values.key ?? publicKeyFile(folder))
    process.exitCode = verifyFile(file, signed) ? 0 : 1
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = UNREADABLE
}
