import { z } from 'zod'
import { PreferencesSchema } from '../../mock-server/api/status.ts'
import { defineCall } from './call.ts'

export const preferenceCalls = {
  'preferences.read': defineCall({
    input: z.strictObject({}),
    output: PreferencesSchema,
    states: ['active', 'warning'],
    entitlement: 'account.own',
    perSecond: 10
  }),
  'preferences.change': defineCall({
    input: PreferencesSchema,
    output: PreferencesSchema,
    states: ['active', 'warning'],
    entitlement: 'account.own',
    perSecond: 10
  })
}
