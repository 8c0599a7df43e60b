import type { Tab } from '../../../../electron/contract/workspace.ts'
import type { PersonSummary } from '../../../../mock-server/api/summary.ts'
import { tabCommand } from '../../commands/catalogue.ts'
import type { Command } from '../../commands/command.ts'
import { callOf } from '../../incoming/call-of.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import { shownNumber } from './driver-words.ts'

/** From a person's page to the driver check by their number: in the same stop, sealed until its basis is named. */
export const openDriverCommand = (tab: () => Extract<Tab, { kind: 'person' }>, summary: () => PersonSummary | null): Command =>
  tabCommand('person.driver', {
    when: ({ entitlements }) => entitlements.has('driver.view') && summary()?.driverNumber !== undefined,
    run: () => {
      const driverNumber = summary()?.driverNumber
      if (driverNumber === undefined) return
      const line = `DL ${shownNumber(driverNumber)}`
      useTabs().open({
        kind: 'driver-check',
        title: line,
        line,
        query: { driverNumber },
        selected: null,
        context: tab().context,
        ...callOf(tab())
      })
    }
  })
