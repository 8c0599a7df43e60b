import { z } from 'zod'

/** Code tables of `/reference-data/v1/{table}`: small ones whole, national ones page by page or by `q`. */
export const SMALL_TABLES = [
  'reasons',
  'sex',
  'appearance',
  'self-defined-ethnicity',
  'profiles',
  'warning-signals',
  'information-markers',
  'wanted-categories',
  'cancel-reasons',
  'court-orders',
  'risk-grades',
  'missing-outcomes',
  'missing-risk-questions',
  'property-categories',
  'vehicle-reports',
  'remand-results',
  'retention',
  'road-traffic-bases',
  'timeliness'
] as const
/** From the national data package (design, Dependencies): too large for the renderer, searched in main. */
export const NATIONAL_TABLES = ['offences', 'courts', 'stations', 'forces', 'results', 'qualifiers'] as const
export const TABLES = [...SMALL_TABLES, ...NATIONAL_TABLES] as const
export type SmallTable = (typeof SMALL_TABLES)[number]
export type NationalTable = (typeof NATIONAL_TABLES)[number]

export const CodeRowSchema = z.object({
  code: z.string(),
  label: z.string(),
  /** Kept for records that hold it, not offered for new ones. */
  readOnly: z.boolean().optional(),
  /** Whatever else the table says of the row: `rank`, `power`, `warrant`, `short`, `category`. */
  extra: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])).optional()
})
export type CodeRow = z.infer<typeof CodeRowSchema>
export const CodeTableSchema = z.object({
  table: z.enum(TABLES),
  /** Content hash: same version, same rows. */ version: z.string(),
  note: z.string(),
  rows: z.array(CodeRowSchema)
})
export type CodeTable = z.infer<typeof CodeTableSchema>
