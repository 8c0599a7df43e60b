import type { PersonRecord } from '../../../api/people.ts'
import { ArrestSummonsPageSchema } from '../../../api/arrest-reads.ts'
import type { ToldServer } from '../training.ts'
import { asked, dayOf, written } from './play.ts'
import type { Play, Script } from './play.ts'

const offence = (server: ToldServer, cjsOffenceCode: string) => ({
  committedOnBail: false,
  ownerCode: '36NN',
  startDate: dayOf(server, -2),
  locationFSCode: '36NN',
  offenceLocation: { locationType: 'text', locationText: 'Prince of Wales Road' },
  offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode }
})

interface ArrestPlay {
  readonly codes?: readonly string[]
  readonly custody?: string
  readonly officer?: number
  readonly daysAgo?: number
  /** Null: no bail is recorded. */
  readonly bail?: readonly string[] | null
  readonly tells?: boolean
}
const arrest =
  ({
    codes = ['TH68010', 'RT88191', 'TH68006A'],
    custody = 'NC/4471/26',
    officer = 4312,
    daysAgo = 1,
    bail = ['Curfew from 21:00 to 06:00'],
    tells = true
  }: ArrestPlay = {}): Script =>
  async (trainee, server) => {
    const request = await trainee.until('arrest')
    await trainee.look('arrested')
    const personId = trainee.personId('arrested')
    const person = (await asked(trainee, 'person', { personId })).body as PersonRecord
    const surname = person.content.names[0]?.surname ?? ''
    const checkname = surname.slice(0, 12).toLowerCase()
    const { 'arrest-summons-id': reportId = '' } = await written(
      trainee,
      'createArrestReport',
      { personId },
      {
        fsCodeMakingChange: '36NN',
        checkname,
        content: {
          arrestFirstNames: ['Robin'],
          arrestLastName: surname,
          processStage: 'A',
          processStageDate: dayOf(server, -daysAgo),
          processStageTime: '00:40',
          ownerCode: '36NN',
          prosecutingAgent: 'CPS',
          arrestingOfficer: { division: 'B', lastName: 'Dunmore', rankCode: 'PC', number: officer },
          photoAvailable: false,
          custodyRecordNumber: custody,
          offence: offence(server, codes[0] ?? '')
        }
      }
    )
    for (const code of codes.slice(1))
      await written(trainee, 'addOffence', { personId, reportId }, { content: offence(server, code), changedBy: '36NN', checkname })
    if (bail !== null) {
      const station = { forceStationCode: '36NN' }
      const remand = await asked(
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
          bailConditions: bail
        }
      )
      if (remand.status !== 201) throw new Error(JSON.stringify(remand.body))
    }
    if (tells) await trainee.tell(request, 'done', 'Recorded, bail too.')
  }

const disposal =
  ({ court = '2576', tells = true }: { readonly court?: string; readonly tells?: boolean } = {}): Script =>
  async (trainee, server) => {
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
            court: { courtIdentityType: 'code', courtCode: court },
            caseStatusMarker: 'impending-prosecution-detail'
          }
        }
      }
    )
    if (tells) await trainee.tell(request, 'done', 'The case stands.')
  }

export const ARREST_PLAYS: Readonly<Record<string, Play>> = {
  'arrest-three-offences': {
    user: 'bureau1',
    pass: arrest(),
    mistakes: [
      {
        what: 'two offences are forgotten, and custody’s number and the officer are wrong',
        play: arrest({ codes: ['TH68010'], custody: 'NC/4417/26', officer: 4321 }),
        missed: ['report'],
        wrong: { report: ['custodyRecordNumber', 'arrestingOfficer.number', 'offences'] },
        percent: 70
      },
      {
        what: 'an offence is another, the arrest a day early, and nobody is told',
        play: arrest({ codes: ['TH68010', 'RT88191', 'TH68006'], daysAgo: 2, tells: false }),
        missed: ['report', 'toldCustody'],
        wrong: { report: ['processStageDate', 'offences'] },
        percent: 70
      },
      { what: 'the bail is not recorded', play: arrest({ bail: null }), missed: ['bail'], wrong: { bail: ['remands'] }, percent: 70 },
      {
        what: 'the bail has no curfew',
        play: arrest({ bail: ['To sleep at home'] }),
        missed: ['bail'],
        wrong: { bail: ['remands'] },
        percent: 70
      }
    ]
  },
  'disposal-added': {
    user: 'bureau1',
    pass: disposal(),
    mistakes: [
      {
        what: 'the case goes to another court',
        play: disposal({ court: '2577' }),
        missed: ['case'],
        wrong: { case: ['cases'] },
        percent: 33
      },
      { what: 'the court is not told', play: disposal({ tells: false }), missed: ['toldCourt'], percent: 78 }
    ]
  }
}
