import { DriverSearchResultSchema } from '../../../api/drivers.ts'
import type { Trainee } from '../training.ts'
import { asked } from './play.ts'
import type { Play, Script } from './play.ts'

/** A name check that ends with what is said. */
const nameCheck =
  (key: string, said: string, outcome = 'passed'): Script =>
  async (trainee) => {
    const call = await trainee.until('stop')
    await trainee.look(key)
    await trainee.tell(call, outcome, said)
  }

/** Thirty calls, each answered as it comes. */
const friday =
  ({ passesLines = true, most = 30 }: { readonly passesLines?: boolean; readonly most?: number } = {}): Script =>
  async (trainee) => {
    for (const { told } of trainee.script.expectations.slice(0, most)) {
      if (told === undefined) continue
      const call = await trainee.until(told.event, 'at once')
      const [line] = told.lines
      if (line?.person !== undefined) await trainee.look(line.person)
      const words = told.lines.flatMap((each) => each.words.map((word) => word.split('|')[0] ?? ''))
      await trainee.tell(
        call,
        told.outcome?.[0] ?? 'passed',
        passesLines || line?.line === undefined ? `On what was given: ${words.join(', ')}.` : 'Nothing more.'
      )
    }
  }
/** `told3` to `told7` of `[3, 7]`. */
const toldOf = (...calls: readonly (readonly [number, number])[]): string[] =>
  calls.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_none, index) => `told${first + index}`))
/** Answers nobody until the last has called. */
const fridayAtTheEnd: Script = async (trainee, server) => {
  for (const { id, call } of trainee.script.timeline) if (call !== undefined) await trainee.until(id, 'at once')
  await friday()(trainee, server)
}

const stolenVan = async (trainee: Trainee, said: string): Promise<void> => {
  const call = await trainee.until('sighting')
  const seen = await asked(trainee, 'vehicleReport', { reportId: trainee.reportId('stolen') })
  if (seen.status !== 200) throw new Error(`the report answered ${seen.status}`)
  await trainee.tell(call, 'passed', said)
}
const openDriverUnder = async (trainee: Trainee, code: string, reason: string): Promise<void> => {
  const found = await trainee.client.call('findDrivers', {
    body: { surname: 'Smith', forenames: ['John'], birthDate: '1985-03-12', postcode: 'CR3 7KV' },
    headers: trainee.why
  })
  const [driver] = DriverSearchResultSchema.parse(found.body).candidates
  const opened = await asked(trainee, 'openDriver', { driverNumber: driver?.driverNumber ?? '' }, { basis: { code, reason } })
  if (opened.status !== 200) throw new Error(`the driver's record answered ${opened.status}: ${JSON.stringify(opened.body)}`)
}

export const CHECK_PLAYS: Readonly<Record<string, Play>> = {
  'name-check-easy': {
    user: 'control1',
    pass: async (trainee) => {
      const call = await trainee.until('stop')
      await trainee.look('driver')
      await trainee.readOut('driver', 'warning', 'WE')
      await trainee.work(call, 'passed')
    },
    mistakes: [
      {
        what: 'a warning is left out',
        play: nameCheck('driver', 'He is known, nothing else.'),
        critical: 'warning-not-passed',
        missed: ['toldWeapon'],
        percent: 69
      },
      {
        what: 'his brother’s record is read out',
        play: async (trainee) => {
          const call = await trainee.until('stop')
          await trainee.look('brother')
          await trainee.readOut('brother', 'identity', 'NONE')
          await trainee.tell(call, 'passed', 'Weapons warning.')
        },
        critical: 'wrong-person',
        missed: ['lookedAtDriver', 'notHisBrother'],
        percent: 75
      },
      {
        what: 'the warning is passed from what was said, without a look',
        play: async (trainee) => trainee.tell(await trainee.until('stop'), 'no-trace', 'No weapon known.'),
        critical: 'warning-not-passed',
        missed: ['lookedAtDriver', 'toldWeapon'],
        percent: 31
      }
    ]
  },
  'name-check-noisy': {
    user: 'control1',
    pass: nameCheck('meant', 'Violence warning. Sought to locate, no power of arrest.'),
    mistakes: [
      {
        what: 'the warning is left out',
        play: nameCheck('meant', 'Sought to locate, do not arrest.'),
        critical: 'warning-not-passed',
        missed: ['toldHim'],
        percent: 79
      },
      {
        what: 'a power of arrest is made up',
        play: nameCheck('meant', 'Violence warning. He is wanted, bring him in.'),
        critical: 'warning-not-passed',
        missed: ['toldHim'],
        percent: 79
      }
    ]
  },
  'name-check-phonetic': {
    user: 'control1',
    pass: nameCheck('other', 'No trace on what was given. This is not "not wanted".', 'no-trace'),
    mistakes: [
      {
        what: 'the other woman’s warning is passed',
        play: nameCheck('other', 'Firearms warning.'),
        critical: 'wrong-person',
        missed: ['toldNoTrace', 'notTheOther'],
        percent: 14
      },
      {
        what: 'more is promised than is known',
        play: nameCheck('other', 'She is not wanted, let her go.', 'no-trace'),
        missed: ['toldNoTrace'],
        percent: 57
      }
    ]
  },
  'vehicle-look-alike': {
    user: 'control1',
    pass: async (trainee) => {
      await stolenVan(trainee, 'Reported stolen: stop it and detain the occupants.')
      await trainee.tell(await trainee.until('licence'), 'not-passed', 'That is no Road Traffic Act purpose.')
    },
    mistakes: [
      {
        what: 'a basis is invented',
        play: async (trainee) => {
          await stolenVan(trainee, 'Reported stolen: stop it.')
          await openDriverUnder(trainee, '170', 'Collision on the A11')
          await trainee.tell(await trainee.until('licence'), 'passed', 'Nine points.')
        },
        critical: 'basis-invented',
        missed: ['refusedCuriosity', 'noInventedBasis'],
        // Whose record it was is looked at without cause besides.
        percent: 63
      },
      {
        what: 'the plate is believed as it was read',
        play: async (trainee) => {
          await trainee.tell(await trainee.until('sighting'), 'no-trace', 'No such registration.')
          await trainee.tell(await trainee.until('licence'), 'not-passed', 'That is no Road Traffic Act purpose.')
        },
        missed: ['toldStolen'],
        percent: 25
      }
    ]
  },
  'friday-night': {
    user: 'control1',
    pass: friday(),
    late: fridayAtTheEnd,
    mistakes: [
      {
        what: 'neither warnings nor who is wanted are passed, for want of time',
        play: friday({ passesLines: false }),
        critical: 'warning-not-passed',
        missed: toldOf([1, 7], [11, 17], [21, 27]),
        percent: 79
      },
      {
        what: 'the second half of the night is left to others',
        play: friday({ most: 15 }),
        critical: 'warning-not-passed',
        missed: toldOf([16, 30]),
        percent: 55
      }
    ]
  }
}
