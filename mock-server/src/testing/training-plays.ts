import type { PersonRecord } from '../../api/people.ts'
import { ArrestSummonsPageSchema } from '../../api/arrest-reads.ts'
import { DriverSearchResultSchema } from '../../api/drivers.ts'
import type { Marking } from '../../api/training-marking.ts'
import { MissingReportsSchema } from '../../api/missing.ts'
import { PrintNumberedSchema } from '../../api/prints.ts'
import type { EndpointName } from '../../api/endpoints.ts'
import { WantedReportSchema } from '../../api/wanted.ts'
import type { WantedReport } from '../../api/wanted.ts'
import { calendarDay } from '../service.ts'
import { allAnswered } from './missing.ts'
import { readProperty, readVehicle } from './objects.ts'
import type { ToldServer, Trainee } from './training.ts'

/** What is expected of the marks of somebody who makes one kind of mistake. */
type Marked = (marking: Marking) => void
export interface Mistake {
  readonly what: string
  readonly play: (trainee: Trainee, server: ToldServer) => Promise<void>
  readonly critical?: Marking['criticalFaults'][number]['fault']
  /** Ids of expectations that are not met because of it. */
  readonly missed?: readonly string[]
  readonly alsoMarked?: Marked
}
export interface Play {
  readonly user: string
  readonly pass: (trainee: Trainee, server: ToldServer) => Promise<void>
  readonly mistakes: readonly Mistake[]
}

const dayOf = (server: ToldServer, days = 0): string => calendarDay(new Date(Date.parse(server.now()) + days * 86_400_000))

/** Every call with the justification of this task. */
const asked = (trainee: Trainee, name: EndpointName, params: Record<string, string>, body?: unknown) =>
  trainee.client.call(name, { params, headers: trainee.why, ...(body === undefined ? {} : { body }) })
const written = (trainee: Trainee, name: EndpointName, params: Record<string, string>, body: unknown) =>
  trainee.client.written(name, { params, headers: trainee.why, body })

const wantedOf = async (trainee: Trainee, key: string): Promise<WantedReport> => {
  const answer = await asked(trainee, 'wantedReports', { personId: trainee.personId(key) })
  const [report] = (answer.body as { wantedReports: unknown[] }).wantedReports
  return WantedReportSchema.parse(report)
}
const missingOf = async (trainee: Trainee, key: string) => {
  const answer = await asked(trainee, 'missingReports', { personId: trainee.personId(key) })
  const [report] = MissingReportsSchema.parse(answer.body).missingReports
  if (report === undefined) throw new Error('no missing report')
  return report
}
const changeOf = (
  trainee: Trainee,
  name: EndpointName,
  report: { personId?: string | null; reportId: string; versionToChange: string },
  body: object
) =>
  written(
    trainee,
    name,
    { reportId: report.reportId, ...(typeof report.personId === 'string' ? { personId: report.personId } : {}) },
    { versionToChange: report.versionToChange, ...body }
  )

/** The easy name check, with what is said. */
const nameCheck =
  (key: string, said: string, outcome = 'passed') =>
  async (trainee: Trainee): Promise<void> => {
    const call = await trainee.until('stop')
    await trainee.look(key)
    await trainee.tell(call, outcome, said)
  }

const circulate =
  (warrant: object) =>
  async (trainee: Trainee, server: ToldServer): Promise<void> => {
    const request = await trainee.until('warrant')
    await trainee.look('defendant')
    await written(
      trainee,
      'createWanted',
      { personId: trainee.personId('defendant') },
      {
        content: {
          category: 'WW',
          power: 'arrest',
          grounds: 'Warrant not backed for bail: failed to appear.',
          warrant: { number: '2600551207', courtCode: '2576', date: dayOf(server, -1), backedForBail: false, ...warrant },
          grading: 'amber',
          officer: 'DC 2071',
          contact: '01632 960118',
          actionOnFinding: 'Arrest and tell DC 2071.',
          circulation: 'national',
          reviewDate: dayOf(server, 365),
          ownerForce: '36NN'
        }
      }
    )
    await trainee.tell(request, 'done', 'Circulated.')
  }

const cancelWanted =
  (key: string) =>
  async (trainee: Trainee, server: ToldServer): Promise<void> => {
    const request = await trainee.until('arrested')
    await trainee.look(key)
    await changeOf(trainee, 'cancelWanted', await wantedOf(trainee, key), { reason: 'wanted:arrested', date: dayOf(server) })
    await trainee.tell(request, 'done', 'Cancelled as arrested.')
  }

const childMissing =
  (grade: 'H' | 'L') =>
  async (trainee: Trainee, server: ToldServer): Promise<void> => {
    await trainee.until('reported')
    await trainee.look('child')
    const at = (hours: number): string => new Date(Date.parse(server.now()) + hours * 3_600_000).toISOString()
    await written(
      trainee,
      'createMissing',
      { personId: trainee.personId('child') },
      {
        content: {
          informant: { name: 'Rosalind Achterberg', relation: 'Manager of the children’s home', contact: '01632 960372' },
          reportedAt: at(-0.2),
          lastSeen: { from: at(-3), to: at(-2), place: 'Chapelfield bus stop, Norwich' },
          circumstances: 'Did not come back from school. An older man has been waiting for her.',
          risk: allAnswered,
          grade,
          gradeRationale: 'No epilepsy medication with her, and an older man nobody knows.',
          officer: 'PS 2216',
          nextReviewAt: at(1),
          ownerForce: '36NN'
        }
      }
    )
    const request = await trainee.until('found')
    await changeOf(trainee, 'foundMissing', await missingOf(trainee, 'child'), {
      found: {
        at: at(-0.02),
        place: 'Norwich railway station',
        by: 'PC 1844',
        outcome: 'FP',
        wellbeing: 'Well but cold.',
        informantMayBeTold: true
      },
      returnInterview: { state: 'offered', at: at(-0.01) }
    })
    await trainee.tell(request, 'done', 'The report is closed.')
  }

const husband =
  (said: string) =>
  async (trainee: Trainee, server: ToldServer): Promise<void> => {
    const request = await trainee.until('found')
    await trainee.look('woman')
    await changeOf(trainee, 'foundMissing', await missingOf(trainee, 'woman'), {
      found: {
        at: new Date(Date.parse(server.now()) - 600_000).toISOString(),
        place: 'Address known to police',
        by: 'PC 1844',
        outcome: 'FP',
        wellbeing: 'Safe and well.',
        informantMayBeTold: false
      }
    })
    await trainee.tell(request, 'done', 'Recorded.')
    await trainee.tell(await trainee.until('husband'), 'done', said)
  }

const offence = (server: ToldServer, cjsOffenceCode: string) => ({
  committedOnBail: false,
  ownerCode: '36NN',
  startDate: dayOf(server, -2),
  locationFSCode: '36NN',
  offenceLocation: { locationType: 'text', locationText: 'Prince of Wales Road' },
  offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode }
})
const arrest =
  (codes: readonly string[]) =>
  async (trainee: Trainee, server: ToldServer): Promise<void> => {
    const request = await trainee.until('arrest')
    await trainee.look('arrested')
    const personId = trainee.personId('arrested')
    const person = (await asked(trainee, 'person', { personId })).body as PersonRecord
    const surname = person.content.names[0]?.surname ?? ''
    const { 'arrest-summons-id': reportId = '' } = await written(
      trainee,
      'createArrestReport',
      { personId },
      {
        fsCodeMakingChange: '36NN',
        checkname: surname.slice(0, 12).toLowerCase(),
        content: {
          arrestFirstNames: ['Robin'],
          arrestLastName: surname,
          processStage: 'A',
          processStageDate: dayOf(server, -1),
          processStageTime: '00:40',
          ownerCode: '36NN',
          prosecutingAgent: 'CPS',
          arrestingOfficer: { division: 'B', lastName: 'Dunmore', rankCode: 'PC', number: 4312 },
          photoAvailable: false,
          custodyRecordNumber: 'NC/4471/26',
          offence: offence(server, codes[0] ?? '')
        }
      }
    )
    for (const code of codes.slice(1))
      await written(
        trainee,
        'addOffence',
        { personId, reportId },
        {
          content: offence(server, code),
          changedBy: '36NN',
          checkname: surname.slice(0, 12).toLowerCase()
        }
      )
    const station = { forceStationCode: '36NN' }
    const bail = await asked(
      trainee,
      'createRemand',
      { personId, reportId },
      {
        ownerCode: '36NN',
        longPersonUrn: person.longPersonUrn,
        remandDate: dayOf(server, -1),
        appearanceResult: 'remanded-on-police-bail',
        currentAppearance: station,
        nextAppearance: { date: dayOf(server, 28), ...station },
        bailConditions: ['Curfew from 21:00 to 06:00']
      }
    )
    if (bail.status !== 201) throw new Error(JSON.stringify(bail.body))
    await trainee.tell(request, 'done', 'Recorded, bail too.')
  }

const disposal =
  (courtCode: string) =>
  async (trainee: Trainee, server: ToldServer): Promise<void> => {
    const request = await trainee.until('result')
    await trainee.look('defendant')
    const personId = trainee.personId('defendant')
    const summons = ArrestSummonsPageSchema.parse((await asked(trainee, 'arrestSummons', { personId })).body)
    const { content } = (await asked(trainee, 'person', { personId })).body as PersonRecord
    await written(
      trainee,
      'createDisposal',
      { personId },
      {
        fsCodeMakingChange: '36NN',
        checkname: (content.names[0]?.surname ?? '').slice(0, 12).toLowerCase(),
        content: {
          linkedOffences: (summons.arrestSummaries[0]?.offences ?? []).map(({ offenceId, version }) => ({
            offenceId,
            versionToChange: version
          })),
          disposal: {
            forceStationInCase: '36NN',
            convictionDate: dayOf(server, -1),
            court: { courtIdentityType: 'code', courtCode },
            caseStatusMarker: 'impending-prosecution-detail'
          }
        }
      }
    )
    await trainee.tell(request, 'done', 'The case stands.')
  }

const confirmBicycle =
  (key: string) =>
  async (trainee: Trainee): Promise<void> => {
    const request = await trainee.until('crime')
    await changeOf(trainee, 'confirmProperty', await readProperty(trainee.client, trainee.reportId(key)), {
      reference: '36/81234/26',
      officer: 'PC 1204 Bell'
    })
    await trainee.tell(request, 'done', 'Confirmed.')
  }

const print =
  (how: 'destroyed' | undefined) =>
  async (trainee: Trainee): Promise<void> => {
    await trainee.until('asked')
    await trainee.look('printed')
    const numbered = await asked(
      trainee,
      'createPrint',
      {},
      {
        what: 'person',
        personId: trainee.personId('printed'),
        reason: 'court',
        words: 'Bundle for the remand hearing',
        copies: 1
      }
    )
    const { printId } = PrintNumberedSchema.parse(numbered.body)
    await trainee.client.call('printMade', {
      params: { printId },
      body: { documentSha256: 'a'.repeat(64), pdfSha256: 'b'.repeat(64), pages: 2 }
    })
    await trainee.until('back')
    if (how !== undefined) await trainee.client.call('closePrint', { params: { printId }, body: { how } })
  }

/** Reads, is overtaken, and sends; with what of theirs is kept. */
const overtaken =
  (keepTheirs: boolean) =>
  async (trainee: Trainee, server: ToldServer): Promise<void> => {
    const request = await trainee.until('newOfficer')
    await trainee.look('wanted')
    const read = await wantedOf(trainee, 'wanted')
    const mine = { officer: 'DC 3381', contact: '01632 960556' }
    server.pass(70)
    await trainee.run()
    const refused = await asked(
      trainee,
      'amendWanted',
      { personId: read.personId, reportId: read.reportId },
      {
        versionToChange: read.versionToChange,
        content: { ...read.content, ...mine }
      }
    )
    if (refused.status !== 409) throw new Error(`the conflict was answered ${refused.status}`)
    const theirs = await wantedOf(trainee, 'wanted')
    await changeOf(trainee, 'amendWanted', theirs, { content: { ...(keepTheirs ? theirs : read).content, ...mine } })
    await trainee.tell(request, 'done', 'Done; Avon and Somerset added an address.')
  }

const cleanUp =
  (colour: string) =>
  async (trainee: Trainee, server: ToldServer): Promise<void> => {
    const request = await trainee.until('tasks')
    await trainee.look('review')
    await changeOf(trainee, 'extendWanted', await wantedOf(trainee, 'review'), {
      reviewDate: dayOf(server, 200),
      note: 'DS 1407 still needs her.'
    })
    await changeOf(trainee, 'cancelProperty', await readProperty(trainee.client, trainee.reportId('engine')), {
      reason: 'property:recorded-in-error',
      date: dayOf(server),
      note: 'It was never stolen.'
    })
    const car = await readVehicle(trainee.client, trainee.reportId('car'))
    await changeOf(trainee, 'amendVehicleReport', car, { content: { ...car.content, colour } })
    await trainee.tell(request, 'done', 'All three are done.')
  }

/** Thirty calls, each answered as it comes. @param warnings whether they are passed */
const friday =
  (warnings: boolean) =>
  async (trainee: Trainee): Promise<void> => {
    for (const expected of trainee.script.expectations) {
      const { told } = expected
      if (told === undefined) continue
      const call = await trainee.until(told.event)
      const [line] = told.lines
      if (line?.person !== undefined) await trainee.look(line.person)
      const words = told.lines.flatMap((each) => each.words.map((word) => word.split('|')[0] ?? ''))
      await trainee.tell(
        call,
        told.outcome?.[0] ?? 'passed',
        warnings || line?.line !== 'warning' ? `On what was given: ${words.join(', ')}.` : 'Nothing more.'
      )
    }
  }

const nothing = async (): Promise<void> => undefined

export const PLAYS: Readonly<Record<string, Play>> = {
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
        missed: ['toldWeapon']
      },
      { what: 'nothing is done', play: nothing, critical: 'warning-not-passed', missed: ['lookedAtDriver', 'toldWeapon'] },
      {
        what: 'his brother’s record is read out',
        play: async (trainee) => {
          const call = await trainee.until('stop')
          await trainee.look('brother')
          await trainee.readOut('brother', 'identity', 'NONE')
          await trainee.tell(call, 'passed', 'Weapons warning.')
        },
        critical: 'wrong-person',
        missed: ['lookedAtDriver', 'notHisBrother']
      },
      {
        what: 'the answer comes late, without a reason worth the name, with hints, and others are looked at',
        play: async (trainee, server) => {
          const call = await trainee.until('stop')
          server.pass(200)
          await trainee.look('driver', { 'x-leds-justification': 'check' })
          await trainee.client.call('takeHint', { body: {} })
          for (const personId of trainee.strangers) {
            const seen = await trainee.client.call('personSummary', { params: { personId }, headers: { 'x-leds-justification': 'check' } })
            if (seen.status !== 200) throw new Error(`opening a stranger answered ${seen.status}`)
          }
          await trainee.tell(call, 'passed', 'Weapons warning: he carries a knife.')
        },
        alsoMarked: (marking) => {
          if (marking.speed.earned !== 0) throw new Error('late is in time')
          if (marking.privacyFaults.length !== 2) throw new Error('strangers were not noticed')
          if (marking.justification.earned !== 0 || marking.justification.weak.length !== 1) throw new Error('"check" passes as a reason')
          // Half of 70 points; less a hint of 3 and two people of 10 each, of 80.
          if (marking.points.earned !== 35 || marking.taken !== 23 || marking.percent !== 15) throw new Error(JSON.stringify(marking))
        }
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
        missed: ['toldHim']
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
        missed: ['toldNoTrace', 'notTheOther']
      }
    ]
  },
  'vehicle-look-alike': {
    user: 'control1',
    pass: async (trainee) => {
      const call = await trainee.until('sighting')
      const seen = await asked(trainee, 'vehicleReport', { reportId: trainee.reportId('stolen') })
      if (seen.status !== 200) throw new Error(`the report answered ${seen.status}`)
      await trainee.tell(call, 'passed', 'Reported stolen: stop it and detain the occupants.')
      await trainee.tell(await trainee.until('licence'), 'not-passed', 'That is no Road Traffic Act purpose.')
    },
    mistakes: [
      {
        what: 'a basis is invented',
        play: async (trainee) => {
          const call = await trainee.until('sighting')
          await trainee.tell(call, 'passed', 'Reported stolen: stop it.')
          const found = await trainee.client.call('findDrivers', {
            body: { surname: 'Smith', forenames: ['John'], birthDate: '1985-03-12', postcode: 'CR3 7KV' },
            headers: trainee.why
          })
          const [driver] = DriverSearchResultSchema.parse(found.body).candidates
          const opened = await asked(
            trainee,
            'openDriver',
            { driverNumber: driver?.driverNumber ?? '' },
            { basis: { code: '170', reason: 'Collision on the A11' } }
          )
          if (opened.status !== 200) throw new Error(`the driver's record answered ${opened.status}: ${JSON.stringify(opened.body)}`)
          await trainee.tell(await trainee.until('licence'), 'passed', 'Nine points.')
        },
        critical: 'basis-invented',
        missed: ['refusedCuriosity', 'noInventedBasis']
      }
    ]
  },
  'wanted-warrant': {
    user: 'bureau1',
    pass: circulate({}),
    mistakes: [
      {
        what: 'the warrant’s number and court are wrong',
        play: circulate({ number: '2600551270', courtCode: '2577', backedForBail: true }),
        missed: ['circulated'],
        alsoMarked: ({ accuracy, expectations }) => {
          if (accuracy.earned !== 7 || accuracy.of !== 10) throw new Error(`accuracy ${accuracy.earned} of ${accuracy.of}`)
          const wrong = expectations[0]?.fields.filter(({ right }) => !right).map(({ field }) => field)
          if (wrong?.join() !== 'warrant.number,warrant.courtCode,warrant.backedForBail') throw new Error(String(wrong))
        }
      }
    ]
  },
  'wanted-found': {
    user: 'bureau1',
    pass: cancelWanted('wanted'),
    mistakes: [
      {
        what: 'the namesake’s report is cancelled',
        play: cancelWanted('namesake'),
        critical: 'wrong-person',
        missed: ['cancelled', 'namesakeStands']
      }
    ]
  },
  'missing-child-found': {
    user: 'bureau1',
    pass: childMissing('H'),
    mistakes: [{ what: 'nobody is circulated', play: nothing, missed: ['circulated', 'found', 'toldPatrol'] }]
  },
  'missing-adult-do-not-tell': {
    user: 'bureau1',
    pass: husband('She is safe and well. I can say no more.'),
    mistakes: [
      {
        what: 'the husband is told where she is',
        play: husband('She is safe, in Leicester.'),
        critical: 'consent-broken',
        missed: ['whereaboutsKept']
      }
    ]
  },
  'arrest-three-offences': {
    user: 'bureau1',
    pass: arrest(['TH68010', 'RT88191', 'TH68006A']),
    mistakes: [{ what: 'nothing is recorded', play: nothing, missed: ['report', 'bail', 'toldCustody'] }]
  },
  'disposal-added': {
    user: 'bureau1',
    pass: disposal('2576'),
    mistakes: [{ what: 'the case goes to another court', play: disposal('2577'), missed: ['case'] }]
  },
  'property-confirmed': {
    user: 'bureau1',
    pass: confirmBicycle('bicycle'),
    mistakes: [{ what: 'the other bicycle is confirmed', play: confirmBicycle('other'), missed: ['confirmed'] }]
  },
  'print-and-ledger': {
    user: 'bureau1',
    pass: print('destroyed'),
    mistakes: [{ what: 'the ledger is not told', play: print(undefined), missed: ['destroyed'] }]
  },
  'conflict-other-force': {
    user: 'bureau1',
    pass: overtaken(true),
    mistakes: [
      {
        what: 'what the other force added is lost',
        play: overtaken(false),
        missed: ['bothKept'],
        alsoMarked: ({ accuracy }) => {
          if (accuracy.earned !== 2 || accuracy.of !== 3) throw new Error(`accuracy ${accuracy.earned} of ${accuracy.of}`)
        }
      }
    ]
  },
  'data-quality': {
    user: 'bureau1',
    pass: cleanUp('grey'),
    mistakes: [{ what: 'nothing is put right', play: nothing, missed: ['extended', 'cancelled', 'amended'] }]
  },
  'friday-night': {
    user: 'control1',
    pass: friday(true),
    mistakes: [{ what: 'warnings are left out for want of time', play: friday(false), critical: 'warning-not-passed' }]
  }
}
