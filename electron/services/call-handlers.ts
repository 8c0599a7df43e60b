import { administrationHandlers } from './administration/administration-handlers.ts'
import { alertHandlers } from './alerts/alert-handlers.ts'
import { arrestHandlers } from './arrest/arrest-handlers.ts'
import { auditHandlers } from './audit/audit-handlers.ts'
import { draftHandlers } from './drafts/draft-handlers.ts'
import { dueHandlers } from './due/due-handlers.ts'
import { incomingHandlers } from './incoming/incoming-handlers.ts'
import { peopleHandlers } from './people/people-handlers.ts'
import { preferenceHandlers } from './preferences/preference-handlers.ts'
import { ledgerHandlers } from './print/ledger-handlers.ts'
import { printHandlers } from './print/print-handlers.ts'
import { printRecordHandlers } from './print/print-record-handlers.ts'
import { codeWords } from './print/words.ts'
import { driverHandlers } from './drivers/driver-handlers.ts'
import { propertyHandlers } from './property/property-handlers.ts'
import { radioHandlers } from './radio/radio-handlers.ts'
import { referenceHandlers } from './reference/reference-handlers.ts'
import { requestHandlers } from './requests/requests-handlers.ts'
import { sessionHandlers } from './session/session-handlers.ts'
import { vehicleHandlers } from './vehicles/vehicle-handlers.ts'
import { missingHandlers } from './missing/missing-handlers.ts'
import { wantedHandlers } from './wanted/wanted-handlers.ts'
import { windowHandlers } from './window/window-handlers.ts'
import { workspaceHandlers } from './workspace/workspace-handlers.ts'
import { success } from '../contract/result.ts'
import type { AppState } from '../contract/app.ts'
import type { ClientEvents } from './audit/client-events.ts'
import type { Clock } from './clock.ts'
import type { Desks } from './desks.ts'
import type { NewId } from './identifiers.ts'
import type { Policy } from './policy/policy.ts'
import type { CodeTables } from './reference/code-tables.ts'
import type { Handlers } from './router/handlers.ts'
import type { SessionHandlersDependencies } from './session/session-handlers.ts'
import type { SessionKeeper } from './session/session-keeper.ts'
import type { ShellPorts } from './shell-ports.ts'
import { noTraining } from './training/no-training.ts'
import type { TrainingWay } from './training/training-way.ts'

interface CallHandlersDependencies extends Pick<SessionHandlersDependencies, 'state' | 'handedOver' | 'input' | 'leaveProvider'> {
  readonly policy: Policy
  /** The window of Electron; the browser's has none. */
  readonly ports: ShellPorts | null
  readonly desks: Desks
  /** Undefined in a live build. */
  readonly training: TrainingWay | undefined
  readonly keeper: SessionKeeper
  readonly tables: CodeTables
  readonly events: ClientEvents
  /** What is done while the session's tokens are still there. */
  readonly leave: () => Promise<void>
  readonly saveAll: () => Promise<void>
  readonly themeChosen: (theme: AppState['theme']) => void
  readonly clock: Clock
  readonly newId: NewId
}

/** What answers each call of the bridge: the areas' handlers, joined. */
export const callHandlers = ({
  policy,
  ports,
  desks,
  training,
  keeper,
  tables,
  events,
  state,
  leave,
  saveAll,
  handedOver,
  input,
  leaveProvider,
  themeChosen,
  clock,
  newId
}: CallHandlersDependencies): Handlers => ({
  ...sessionHandlers({ keeper, state, beforeSignOut: leave, handedOver, input, leaveProvider, clock }),
  ...referenceHandlers(tables),
  ...peopleHandlers(desks.required, events),
  ...wantedHandlers(desks.required),
  ...missingHandlers(desks.required),
  ...arrestHandlers(desks.required),
  ...propertyHandlers(desks.required),
  ...vehicleHandlers(desks.required),
  ...driverHandlers(desks.required),
  ...requestHandlers(desks.required),
  ...incomingHandlers(desks.required),
  ...radioHandlers(events),
  ...draftHandlers(desks.required),
  ...dueHandlers(desks.required),
  ...alertHandlers(desks.required),
  ...workspaceHandlers(desks.required, () => keeper.claims()?.entitlements.includes('draft.own') === true),
  ...preferenceHandlers(desks.required, ({ theme }) => themeChosen(theme)),
  ...windowHandlers({ ports, desk: desks.current, saveAll }),
  ...printRecordHandlers({
    desk: desks.required,
    policy,
    user: () => {
      const claims = keeper.claims()
      return claims === null ? null : { ...claims, user: claims.sub }
    },
    words: codeWords(tables),
    ports,
    clock,
    newId,
    report: (kind, detail) => events.report(kind, detail)
  }),
  ...ledgerHandlers(desks.required),
  ...printHandlers({
    policy,
    ports,
    clock,
    newId,
    report: (kind, detail) => events.report(kind, detail)
  }),
  ...(training?.handlers({ desk: desks.required, state, counted: (detail) => events.report('keys-counted', detail) }) ?? noTraining(newId)),
  ...auditHandlers(desks.required, newId),
  ...administrationHandlers({ desk: desks.required, state, done: keeper.doneBeforeWork, passwordChosen: keeper.passwordChosen }),
  'audit.refused': async ({ kind, way }) => {
    events.report(kind, way)
    return success({})
  }
})
