import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { saysYes } from '../../api/arrest-parts.ts'
import type { ArrestOffence } from '../../api/arrest.ts'
import { statement } from '../../store/statement.ts'

/** An offence as stored. `additional`: a court added it to the report. */
export interface OffenceContent extends ArrestOffence {
  readonly additional?: true
  readonly roleQualifiers?: readonly string[]
  readonly legislationQualifiers?: readonly string[]
}

export interface HeldOffence {
  readonly offenceId: string
  readonly reportId: string
  readonly asn: string
  readonly arrestChargeNumber: number
  /** As given, in capitals: seven characters, or eight with the role's letter; NPCC code or words where it has no CJS code. */
  readonly cjsCode: string
  readonly content: OffenceContent
  /** The store's own token, from which the version that clients quote is made. */
  readonly version: string
}

interface OffenceRow extends Omit<HeldOffence, 'content'> {
  readonly content: string
}

const COLUMNS =
  'o.id AS "offenceId", o.report_id AS "reportId", a.asn, o.ordinal AS "arrestChargeNumber", o.cjs_code AS "cjsCode", o.content, o.version'

const heldOffence = (row: OffenceRow): HeldOffence => ({ ...row, content: JSON.parse(row.content) as OffenceContent })

/** Every offence of a person's reports, the latest report first, in the order of their charge numbers. */
export const offencesOfPerson = (database: Database, person: number): HeldOffence[] =>
  statement<OffenceRow>(
    database,
    `SELECT ${COLUMNS} FROM report AS r JOIN arrest_report AS a ON a.report_id = r.id JOIN arrest_offence AS o ON o.report_id = r.id WHERE r.person = ? AND r.kind = 'arrest' ORDER BY r.date DESC, r.sequence DESC, o.ordinal`
  )
    .all(person)
    .map(heldOffence)

/** LEDS's opaque version, 64 bytes in base64: whatever token the store holds, populations' too. */
export const quotedVersion = ({ offenceId, version }: Pick<HeldOffence, 'offenceId' | 'version'>): string =>
  createHash('sha512').update(`${offenceId} ${version}`).digest('base64')

const ROLE_OF_LETTER: Readonly<Record<string, string>> = { A: 'AT', B: 'AA', C: 'C', I: 'I' }
const LETTER_OF_ROLE: Readonly<Record<string, string>> = { AT: 'A', AA: 'B', C: 'C', I: 'I' }

interface OffenceCodes {
  readonly npccOffenceCode?: string
  readonly cjsOffenceCode: string
  readonly qualifiedCjsCode: string
  readonly roleQualifier: string[]
  readonly legislationQualifier: string[]
}

/** An offence's codes as LEDS reads them back: the role apart from the code, and again as its eighth letter. */
export const codesOf = ({ cjsCode, content }: HeldOffence): OffenceCodes => {
  const legislationQualifier = [
    ...(content.legislationQualifier === undefined ? [] : [content.legislationQualifier]),
    ...(content.legislationQualifiers ?? [])
  ]
  const given = [...(content.roleQualifier === undefined ? [] : [content.roleQualifier]), ...(content.roleQualifiers ?? [])]
  if (content.offenceCode.offenceCodeType !== 'cjs') {
    const npcc = content.offenceCode.offenceCodeType === 'npcc'
    const cjsOffenceCode = npcc ? 'NPCC' : 'TEXT'
    return {
      ...(npcc ? { npccOffenceCode: cjsCode } : {}),
      cjsOffenceCode,
      qualifiedCjsCode: cjsOffenceCode,
      roleQualifier: given,
      legislationQualifier
    }
  }
  const byLetter = ROLE_OF_LETTER[cjsCode.charAt(7)]
  const cjsOffenceCode = byLetter === undefined ? cjsCode : cjsCode.slice(0, 7)
  const roleQualifier = [...new Set([...(byLetter === undefined ? [] : [byLetter]), ...given])]
  const letter = LETTER_OF_ROLE[roleQualifier[0] ?? ''] ?? ''
  return {
    cjsOffenceCode,
    qualifiedCjsCode: cjsOffenceCode.length === 7 ? cjsOffenceCode + letter : cjsOffenceCode,
    roleQualifier,
    legislationQualifier
  }
}

export const committedOnBail = ({ content }: HeldOffence): boolean => saysYes(content.committedOnBail)
