import { FIXED_IDS } from './fixed-ids.ts'
import { randomFrom } from './random.ts'
import { addDays } from './parts/calendar.ts'
import { endorsementOf } from './parts/endorsement.ts'
import type { EndorsableCode } from './parts/endorsement.ts'
import type { PlannedLicence } from './parts/driving-licence.ts'

type Given = Partial<Pick<PlannedLicence, 'cardUntil' | 'revokedOn' | 'endorsements' | 'disqualification' | 'pictured'>>

const clean = { revokedOn: null, endorsements: [], disqualification: null, pictured: true } as const

/** What the licences of fixed people say, whatever chance would; null for one who holds none. @param anchor YYYY-MM-DD */
export const fixedLicences = (anchor: string): Readonly<Record<string, Given | null>> => {
  const endorsed = (code: EndorsableCode, daysAgo: number) =>
    endorsementOf(randomFrom(daysAgo), { code, offenceDate: addDays(anchor, -daysAgo), anchor })
  const cardUntil = addDays(anchor, 1200)
  return {
    // Points that count, and older ones that stand without counting.
    [FIXED_IDS.johnSmith]: {
      ...clean,
      cardUntil,
      endorsements: [endorsed('TS10', 310), endorsed('CU80', 640), endorsed('SP30', 1300)]
    },
    [FIXED_IDS.jonSmythe]: {
      ...clean,
      cardUntil,
      endorsements: [endorsed('CU80', 130), endorsed('CU80', 400), endorsed('SP50', 1180)],
      disqualification: {
        from: addDays(anchor, -60),
        to: addDays(anchor, 122),
        offence: '12 points or more within 3 years',
        retest: false
      }
    },
    [FIXED_IDS.annaKowalczyk]: { ...clean, cardUntil },
    [FIXED_IDS.longName]: { ...clean, cardUntil, pictured: false },
    [FIXED_IDS.twentyWarnings]: { ...clean, revokedOn: addDays(anchor, -90), cardUntil },
    [FIXED_IDS.johnSmithSwapped]: null
  }
}
