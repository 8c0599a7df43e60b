import type { AccessContext } from '../../../../../mock-server/api/access-context.ts'
import type { MissingReport } from '../../../../../mock-server/api/missing.ts'
import { useBridge } from '../../../app/bridge.ts'
import { useRecord } from '../../changes/use-record.ts'
import { episodeVersion, type EpisodeVersion } from './missing-record.ts'

interface Which {
  readonly context: AccessContext | null
  readonly personId: string
  readonly reportId: string
}

/** A missing report and every version of it. */
export const useMissingReport = ({ context, personId, reportId }: Which) => {
  if (context === null) return useRecord<MissingReport, EpisodeVersion>(null)
  const asked = { context, personId, reportId }
  return useRecord<MissingReport, EpisodeVersion>({
    read: () => useBridge().call('missing.read', asked),
    history: async () => {
      const history = await useBridge().call('missing.history', asked)
      return history.ok ? { ok: true, value: { versions: history.value.versions.map(episodeVersion) } } : history
    }
  })
}
export type HeldEpisode = ReturnType<typeof useMissingReport>
