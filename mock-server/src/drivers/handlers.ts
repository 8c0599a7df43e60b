import type { DriverSearch } from '../../api/drivers.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { refuse, wrong } from '../http/refusal.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { isChild } from '../people/search/born-between.ts'

const asked = (query: DriverSearch): string =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join(' ') : value}`)
    .join(' ')

export const findDrivers =
  ({ store }: Service): Handler<'findDrivers'> =>
  async ({ body, at, entry }) => {
    const start = performance.now()
    const answer = await store.read('findDrivers', { query: body, today: calendarDay(at) })
    const tookMs = Math.round((performance.now() - start) * 100) / 100
    const [only, ...others] = answer.candidates
    // SECURITY: H53 a number that led to one record is that record's consultation
    const personId = body.driverNumber !== undefined && others.length === 0 ? (only?.personId ?? null) : null
    return reply({ ...answer, tookMs }, [
      entry({ kind: 'consultation', personId, subject: `driver search: ${answer.candidates.length} candidates for ${asked(body)}` })
    ])
  }

/**
 * Opens a driver record under a Road Traffic Act basis. Without one the schema has refused it already, and the refusal
 * stands in the log (serve.ts): no other endpoint gives anything of what a licence says.
 */
export const openDriver =
  ({ store, reference }: Service): Handler<'openDriver'> =>
  async ({ params: { driverNumber }, body: { basis }, at, entry }) => {
    const named = reference.row('road-traffic-bases', basis.code)
    // SECURITY: H53 driver data is had under a basis that the table knows, or not at all
    if (named === undefined)
      return refuse('bad-request/invalid-body', 'The driver record was not opened: its basis is none of the Road Traffic Act’s.', [
        wrong('basis.code', 'Choose the Road Traffic Act basis from the list.', 'driver-basis')
      ])
    const today = calendarDay(at)
    const record = await store.read('driverRecord', { driverNumber, today, at: at.toISOString() })
    if (record === null)
      return refuse('not-found/record', 'No licence is held under this driver number. Nothing was opened.', [
        { errorDetailType: 'not-found', message: 'Incorrect driverNumber' }
      ])
    const offence = basis.offence === undefined ? '' : `, ${basis.offence}`
    // SECURITY: H52 the basis is the one reason more that a child's record takes; the log says whose record it opened
    const child = isChild({ date: record.birthDate }, today) ? '; child’s record' : ''
    return reply(record, [
      entry({
        kind: 'consultation',
        personId: record.personId,
        subject: `driver record ${driverNumber} opened under ${named.label}${offence}; reason: ${basis.reason}${child}`
      })
    ])
  }
