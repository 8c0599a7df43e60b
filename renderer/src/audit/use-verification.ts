import { shallowRef } from 'vue'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import type { AuditVerification } from '../../../mock-server/api/audit.ts'
import { useBridge } from '../app/bridge.ts'
import { announce, showMessage } from '../ui/announce.ts'
import { verifiedHeading } from './audit-words.ts'

/** Asks whether the log is whole, and keeps the answer in sight. */
export const useVerification = (context: () => AccessContext | null) => {
  const verification = shallowRef<AuditVerification | null>(null)
  let busy = false
  const verify = async (): Promise<void> => {
    const why = context()
    if (why === null || busy) return
    busy = true
    announce('The log is read and verified')
    const answer = await useBridge().call('audit.verify', { context: why })
    busy = false
    verification.value = answer.ok ? answer.value : null
    if (answer.ok) announce(verifiedHeading(answer.value))
    else showMessage(`The log was not verified. ${answer.problem.message} Ref ${answer.problem.ref}.`)
  }
  return { verification, verify }
}
