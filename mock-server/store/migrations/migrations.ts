import { foundation } from './0001-foundation.ts'
import { signOnAndClientEvents } from './0002-sign-on-and-client-events.ts'
import { sessionCertificates } from './0003-session-certificates.ts'
import { reportChanges } from './0004-report-changes.ts'
import { notices } from './0005-notices.ts'
import { remands } from './0006-remands.ts'
import { arrestWritings } from './0007-arrest-writings.ts'
import { missingAndFound } from './0008-missing-and-found.ts'
import { requests } from './0009-requests.ts'
import { openTabsAndLinks } from './0010-open-tabs-and-links.ts'
import { propertyAndVehicles } from './0011-property-and-vehicles.ts'
import { matchOwners } from './0012-match-owners.ts'
import { vehiclesInRows } from './0013-vehicles-in-rows.ts'
import { hitsAndAlerts } from './0014-hits-and-alerts.ts'
import { incomingChecks } from './0015-incoming-checks.ts'
import { searchAtScale } from './0016-search-at-scale.ts'
import { unidentifiedVersions } from './0017-unidentified-versions.ts'
import { printLedger } from './0018-print-ledger.ts'
import { accountsAndIncidents } from './0019-accounts-and-incidents.ts'
import { takesAndStops } from './0020-takes-and-stops.ts'
import { training } from './0021-training.ts'
import { printsOfEveryRecord } from './0022-prints-of-every-record.ts'
import { alertsOfStepsAndLinks } from './0023-alerts-of-steps-and-links.ts'
import { proposalsOfUnidentifiedRecords } from './0024-proposals-of-unidentified-records.ts'
import type { Migration } from './migration.ts'

/** Every step in order. A new one is a new file and a new line here. */
export const MIGRATIONS: readonly Migration[] = [
  foundation,
  signOnAndClientEvents,
  sessionCertificates,
  reportChanges,
  notices,
  remands,
  arrestWritings,
  missingAndFound,
  requests,
  openTabsAndLinks,
  propertyAndVehicles,
  matchOwners,
  vehiclesInRows,
  hitsAndAlerts,
  incomingChecks,
  searchAtScale,
  unidentifiedVersions,
  printLedger,
  accountsAndIncidents,
  takesAndStops,
  training,
  printsOfEveryRecord,
  alertsOfStepsAndLinks,
  proposalsOfUnidentifiedRecords
]
