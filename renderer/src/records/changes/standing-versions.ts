import type { ChangeableRecord, RecordVersion } from './record-description.ts'
import type { StandingVersion } from './use-overtaken.ts'

export interface StandingRecord<V extends RecordVersion> extends StandingVersion {
  readonly version: V
}

/** A record's versions as one change sees them. @param force of the operator, four characters */
export const standingVersions = <V extends RecordVersion, C extends string>(
  record: ChangeableRecord<V, C>,
  versions: readonly V[],
  { change, force }: { readonly change: C; readonly force: string }
): readonly StandingRecord<V>[] =>
  versions.map((version) => ({
    versionToChange: version.versionToChange,
    fields: record.fieldsOf(version.content, change),
    ended: record.ended(version, change, force),
    version
  }))
