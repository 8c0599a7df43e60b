import type { z } from 'zod'
import { administrationCalls } from './administration.ts'
import { alertCalls } from './alerts.ts'
import { appCalls } from './app.ts'
import { arrestCalls } from './arrest.ts'
import { auditCalls } from './audit.ts'
import { driverCalls } from './drivers.ts'
import { draftCalls } from './drafts.ts'
import { dueCalls } from './due.ts'
import { incomingCalls } from './incoming.ts'
import { missingCalls } from './missing.ts'
import { peopleCalls } from './people.ts'
import { preferenceCalls } from './preferences.ts'
import { printCalls } from './print.ts'
import { propertyCalls } from './property.ts'
import { radioCalls } from './radio.ts'
import { referenceCalls } from './reference.ts'
import { requestCalls } from './requests.ts'
import { sessionCalls } from './session.ts'
import { trainingCalls } from './training.ts'
import { vehicleCalls } from './vehicles.ts'
import { wantedCalls } from './wanted.ts'
import { windowCalls } from './window.ts'
import { workspaceCalls } from './workspace.ts'
import { writeCalls } from './writes.ts'

/** Every call that may cross the bridge. Preload, router, loopback and test doubles derive from it. */
export const CALLS = {
  ...appCalls,
  ...sessionCalls,
  ...referenceCalls,
  ...peopleCalls,
  ...wantedCalls,
  ...missingCalls,
  ...arrestCalls,
  ...propertyCalls,
  ...vehicleCalls,
  ...driverCalls,
  ...requestCalls,
  ...incomingCalls,
  ...radioCalls,
  ...writeCalls,
  ...draftCalls,
  ...dueCalls,
  ...alertCalls,
  ...workspaceCalls,
  ...preferenceCalls,
  ...printCalls,
  ...windowCalls,
  ...trainingCalls,
  ...auditCalls,
  ...administrationCalls
}
export type Calls = typeof CALLS
export type CallName = keyof Calls
export type CallInput<N extends CallName> = z.input<Calls[N]['input']>
export type ParsedCallInput<N extends CallName> = z.output<Calls[N]['input']>
export type CallOutput<N extends CallName> = z.output<Calls[N]['output']>
