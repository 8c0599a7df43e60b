import { forceOf } from '../../../../../mock-server/api/primitives.ts'
import type { WantedChange, WantedContent, WantedVersion } from '../../../../../mock-server/api/wanted.ts'
import { momentInWords } from '../../../forms/datetimes/moment-in-words.ts'
import { withLabel } from '../../../forms/national-labels.ts'
import type { FlatFields } from '../../changes/flat-fields.ts'
import type { StandingVersion } from '../../changes/use-overtaken.ts'
import { toFields } from '../to-fields.ts'
import { ACTION_WORDS } from './report-history.ts'

export interface ReportVersion extends StandingVersion {
  readonly version: WantedVersion
}

/** `Amended by bureau2 on 22 November 2026 at 14:02. Note: …` */
export const toldOf = ({ action, by, at, note, justification }: WantedVersion): string => {
  const why = note ?? justification
  return `${ACTION_WORDS[action]} by ${by} on ${momentInWords(at)}.${why === null ? '' : ` ${why}`}`
}

/** Who owns it and whom to ask, where it is another force's. */
export const foreignWords = ({ ownerForce, officer, contact }: WantedContent, force: string): string | null =>
  forceOf(ownerForce) === forceOf(force)
    ? null
    : `This report is owned by ${withLabel('stations', ownerForce)}. Only its owner changes it. Ask ${officer}, ${contact}.`

const endedWords = (version: WantedVersion, change: WantedChange, force: string): string | null => {
  if (version.status === 'cancelled') return `${toldOf(version)} It takes no more changes.`
  const foreign = foreignWords(version.content, force)
  if (foreign !== null) return version.action === 'transferred' ? `${toldOf(version)} ${foreign}` : foreign
  if (change !== 'second-check' || version.secondCheck === 'pending' || version.secondCheck === 'queried') return null
  return version.secondCheck === 'done' ? `${toldOf(version)} It has had its second check.` : 'This report needs no second check.'
}

/** What of a report a change's form holds, and so what of it can be in conflict. */
const fieldsOf = (content: WantedContent, change: WantedChange): FlatFields => {
  const fields = toFields(content)
  if (change === 'amend') return fields
  return change === 'extend' ? { reviewDate: fields['reviewDate'] ?? '', weedDate: fields['weedDate'] ?? '' } : {}
}

/** A report's versions as its change sees them. @param force of the operator, four characters */
export const reportVersions = (
  versions: readonly WantedVersion[],
  { change, force }: { readonly change: WantedChange; readonly force: string }
): readonly ReportVersion[] =>
  versions.map((version) => ({
    versionToChange: version.versionToChange,
    fields: fieldsOf(version.content, change),
    ended: endedWords(version, change, force),
    version
  }))
