import appearance from './tables/appearance.json' with { type: 'json' }
import cancelReasons from './tables/cancel-reasons.json' with { type: 'json' }
import courtOrders from './tables/court-orders.json' with { type: 'json' }
import informationMarkers from './tables/information-markers.json' with { type: 'json' }
import missingOutcomes from './tables/missing-outcomes.json' with { type: 'json' }
import missingRiskQuestions from './tables/missing-risk-questions.json' with { type: 'json' }
import profiles from './tables/profiles.json' with { type: 'json' }
import propertyCategories from './tables/property-categories.json' with { type: 'json' }
import reasons from './tables/reasons.json' with { type: 'json' }
import remandResults from './tables/remand-results.json' with { type: 'json' }
import retention from './tables/retention.json' with { type: 'json' }
import riskGrades from './tables/risk-grades.json' with { type: 'json' }
import roadTrafficBases from './tables/road-traffic-bases.json' with { type: 'json' }
import selfDefinedEthnicity from './tables/self-defined-ethnicity.json' with { type: 'json' }
import sex from './tables/sex.json' with { type: 'json' }
import timeliness from './tables/timeliness.json' with { type: 'json' }
import vehicleReports from './tables/vehicle-reports.json' with { type: 'json' }
import wantedCategories from './tables/wanted-categories.json' with { type: 'json' }
import warningSignals from './tables/warning-signals.json' with { type: 'json' }
import { CodeRowSchema } from '../../api/reference.ts'
import type { CodeRow, SmallTable } from '../../api/reference.ts'

interface Rows {
  readonly note: string
  readonly rows: readonly CodeRow[]
}

const FILES: Readonly<Record<SmallTable, { note: string; rows: readonly unknown[] }>> = {
  appearance,
  'cancel-reasons': cancelReasons,
  'court-orders': courtOrders,
  'information-markers': informationMarkers,
  'missing-outcomes': missingOutcomes,
  'missing-risk-questions': missingRiskQuestions,
  profiles,
  'property-categories': propertyCategories,
  reasons,
  'remand-results': remandResults,
  retention,
  'risk-grades': riskGrades,
  'road-traffic-bases': roadTrafficBases,
  'self-defined-ethnicity': selfDefinedEthnicity,
  sex,
  timeliness,
  'vehicle-reports': vehicleReports,
  'wanted-categories': wantedCategories,
  'warning-signals': warningSignals
}

/** A small code table, its rows checked. */
export const smallTable = (table: SmallTable): Rows => ({
  note: FILES[table].note,
  rows: FILES[table].rows.map((row) => CodeRowSchema.parse(row))
})
