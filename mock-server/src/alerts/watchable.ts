import type { Call } from '../http/call.ts'
import { refuse, wrong } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'
import { childAccess } from '../people/child-reason.ts'
import { NO_PERSON } from '../people/handlers.ts'
import { isChild } from '../people/search/born-between.ts'
import { NO_OBJECT } from '../objects/refusals.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'

/** What a subscription is called in its owner’s list, and what the log adds. */
export interface Watched {
  readonly label: string
  readonly note: string
}

const NOT_WATCHED = refuse(
  'unprocessable/not-allowed',
  'This person is known as a victim or witness alone. Nobody watches them: nothing was kept.'
)

/** @returns what is to be watched, or why it may not be */
export const watchable =
  ({ store, reference }: Service) =>
  async (call: Call<'subscribe'>): Promise<Watched | Refusal> => {
    const { body, at } = call
    switch (body.kind) {
      case 'person': {
        const person = await store.read('watchedPerson', { personId: body.target })
        if (person === null) return NO_PERSON
        // SECURITY: H52 people known only as victims or witnesses are watched by nobody; a child by who says why
        if (!person.onSearch) return NOT_WATCHED
        const access = isChild(person.birth, calendarDay(at)) ? childAccess(call) : { note: '' }
        return 'outcome' in access ? access : { label: person.pncId, note: access.note }
      }
      case 'property': {
        const report = await store.read('propertyReport', { reportId: body.target })
        return report === null ? NO_OBJECT.property : { label: report.reference, note: '' }
      }
      case 'vrm':
      case 'postcode':
        return { label: body.target, note: '' }
      case 'force': {
        const force = reference.table('forces').rows.find(({ code }) => code.toUpperCase() === body.target)
        return force === undefined
          ? refuse('bad-request/invalid-body', 'Nothing was kept: this is no force.', [
              wrong('target', 'Give the code of a force, such as 36 for Norfolk.', 'rule')
            ])
          : { label: `${force.label} (${force.code})`, note: '' }
      }
    }
  }
