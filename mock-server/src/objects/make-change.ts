import type { Call, Reply } from '../http/call.ts'
import { reply } from '../http/call.ts'
import type { Refusal } from '../http/refusal.ts'
import type { ProblemError } from '../../api/problems.ts'
import { authorOf } from '../reports/author.ts'
import { refusedChange } from '../reports/refused-change.ts'
import type { Service } from '../service.ts'
import { newVersion, writeRequestOf } from '../writes/write-request.ts'
import type { ObjectKind } from './object-row.ts'
import { NO_OBJECT, refusalOfObjectChange } from './refusals.ts'
import type { Changeable } from './refusals.ts'
import type { ObjectChange } from './write.operation.ts'

type ChangeEndpoint =
  | 'amendProperty'
  | 'confirmProperty'
  | 'locateProperty'
  | 'extendProperty'
  | 'cancelProperty'
  | 'amendVehicleReport'
  | 'confirmVehicleReport'
  | 'recoverVehicleReport'
  | 'extendVehicleReport'
  | 'cancelVehicleReport'
/** A call that asks for a change; `note` where who asked its owner for it said why (H56). */
export type ChangeCall = Pick<
  Call<ChangeEndpoint>,
  'name' | 'endpoint' | 'caller' | 'headers' | 'params' | 'body' | 'query' | 'path' | 'at' | 'entry'
> & { readonly note?: string }

/** What a kind of report says of a change. */
interface Of<R extends Changeable> {
  readonly kind: ObjectKind
  readonly change: string
  readonly report: R | null
  readonly live: readonly string[]
  refusal(report: R): Refusal | undefined
  faults(report: R): ProblemError[]
  next(report: R): Omit<ObjectChange, 'kind' | 'reportId' | 'versionToChange' | 'version' | keyof ReturnType<typeof authorOf>>
}

/** Carries out a change of a property or vehicle report: may it be made, is it well formed, then it is written. */
export const makeChange = async <R extends Changeable>({ store, reference }: Service, call: ChangeCall, of: Of<R>): Promise<Reply> => {
  const { params, entry, body } = call
  const { versionToChange } = body
  const { kind, report } = of
  const request = writeRequestOf(call)
  if (report === null) return NO_OBJECT[kind]
  const refused = await refusedChange(
    { store },
    { call, request },
    {
      refusal: (asker) => refusalOfObjectChange(report, { versionToChange, asker, reference, live: of.live }) ?? of.refusal(report),
      faults: () => of.faults(report)
    }
  )
  if (refused !== undefined) return refused
  const noted = call.note === undefined ? {} : { note: call.note }
  const write = { ...of.next(report), ...noted, ...authorOf(call), kind, reportId: params.reportId, versionToChange, version: newVersion() }
  const { requestId } = await store.write('changeObject', { request, write }, [
    entry({ kind: 'alteration', personId: report.personId, subject: `${of.change} ${kind} report` })
  ])
  return reply({ requestId })
}
