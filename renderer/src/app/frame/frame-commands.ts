import { accountsCommands } from '../../administration/accounts-commands.ts'
import { alertsCommands } from '../../alerts/alerts-commands.ts'
import { useCommands } from '../../commands/registry.ts'
import { lineCommands } from '../../commands/line/line-commands.ts'
import { dueCommands } from '../../due/due-commands.ts'
import { helpCommands } from '../help/help-commands.ts'
import { keysCommands } from '../keys/keys-commands.ts'
import { compareCommands } from '../../records/person/compare/compare-commands.ts'
import { incomingCommands } from '../../incoming/incoming-commands.ts'
import { auditCommands } from '../../audit/audit-commands.ts'
import { requestsCommands } from '../../requests/requests-commands.ts'
import { printsCommands } from '../../printing/prints-commands.ts'
import { trainingCommands } from '../../training/training-commands.ts'
import { findingCommands } from './finding-commands.ts'
import { recordCommands } from './record-commands.ts'
import { sessionCommands } from './session-commands.ts'
import { supervisionCommands } from '../../supervision/supervision-commands.ts'
import { stopCommands } from '../../workspaces/stop-commands.ts'
import { earlierCommands } from '../../workspaces/earlier-commands.ts'
import { paneCommands } from '../../workspaces/pane-commands.ts'
import { tabCommands } from '../../workspaces/tab-commands.ts'
import { themeCommands } from './theme-commands.ts'
import { viewCommands } from './view-commands.ts'

/** Every command of the frame, in the order in which help lists them. */
export const frameCommands = () => [
  ...lineCommands(),
  ...stopCommands(),
  ...tabCommands(),
  ...paneCommands(),
  ...earlierCommands(),
  ...findingCommands(),
  ...dueCommands(),
  ...alertsCommands(),
  ...requestsCommands(),
  ...auditCommands(),
  ...accountsCommands(),
  ...supervisionCommands(),
  ...incomingCommands(),
  ...printsCommands(),
  ...(__TRAINING_BUILD__ ? trainingCommands() : []),
  ...recordCommands(),
  ...compareCommands(),
  ...viewCommands(),
  ...sessionCommands(),
  ...themeCommands(),
  ...helpCommands(),
  ...keysCommands()
]

export const useFrameCommands = (): void => useCommands(frameCommands())
