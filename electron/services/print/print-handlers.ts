import type { ClientEvent } from '../../../mock-server/api/audit.ts'
import { failure, success } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import { shortReference } from '../identifiers.ts'
import type { NewId } from '../identifiers.ts'
import type { Policy } from '../policy/policy.ts'
import { problemOf } from '../problems.ts'
import type { Handlers } from '../router/handlers.ts'
import type { ShellPorts } from '../shell-ports.ts'
import { keyCardDocument } from './key-card-document.ts'

export interface PrintDependencies {
  readonly policy: Pick<Policy, 'printing' | 'marking' | 'mode'>
  readonly ports: Pick<ShellPorts, 'print'> | null
  readonly clock: Pick<Clock, 'now'>
  readonly newId: NewId
  readonly report: (kind: ClientEvent['kind'], detail: string) => void
}

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', hour12: false })

export const printHandlers = ({ policy, ports, clock, newId, report }: PrintDependencies): Pick<Handlers, 'print.keyCard'> => ({
  'print.keyCard': async (card) => {
    // SECURITY: H30 policy decides whether anything is printed here, on either shell.
    if (!policy.printing) {
      report('print-refused', 'key card: printing is off by policy')
      return failure(
        problemOf(
          'forbidden',
          'Printing is switched off on this workstation. Nothing was printed. Ask your administrator where you need it.',
          shortReference(newId())
        )
      )
    }
    if (ports === null) return success({ outcome: 'page' })
    const html = keyCardDocument(card, {
      marking: policy.marking,
      training: policy.mode === 'training',
      printedAt: moment.format(clock.now())
    })
    const outcome = await ports.print(html)
    return outcome === 'failed'
      ? failure(problemOf('fault', 'The key card was not printed. Look at the printer, and try again.', shortReference(newId())))
      : success({ outcome })
  }
})
