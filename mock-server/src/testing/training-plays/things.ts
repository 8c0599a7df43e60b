import { PrintNumberedSchema } from '../../../api/prints.ts'
import { readProperty, readVehicle } from '../objects.ts'
import { asked, changeOf, dayOf, wantedOf } from './play.ts'
import type { Play, Script } from './play.ts'

const confirmBicycle =
  (key: string, crime: object = {}): Script =>
  async (trainee) => {
    const request = await trainee.until('crime')
    await changeOf(trainee, 'confirmProperty', await readProperty(trainee.client, trainee.reportId(key)), {
      reference: '36/81234/26',
      officer: 'PC 1204 Bell',
      ...crime
    })
    await trainee.tell(request, 'done', 'Confirmed.')
  }

interface PrintPlay {
  readonly asks?: object
  /** What the ledger is told of the page in the end; null: nothing. */
  readonly how?: 'destroyed' | 'returned' | null
}
const print =
  ({ asks = {}, how = 'destroyed' }: PrintPlay = {}): Script =>
  async (trainee) => {
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
        copies: 1,
        ...asks
      }
    )
    const { printId } = PrintNumberedSchema.parse(numbered.body)
    await trainee.client.call('printMade', {
      params: { printId },
      body: { documentSha256: 'a'.repeat(64), pdfSha256: 'b'.repeat(64), pages: 2 }
    })
    await trainee.until('back')
    if (how !== null) await trainee.client.call('closePrint', { params: { printId }, body: { how } })
  }

interface CleanUpPlay {
  readonly reviewInDays?: number
  readonly engine?: string
  /** Null: the car is forgotten. */
  readonly car?: object | null
}
const cleanUp =
  ({ reviewInDays = 200, engine = 'property:recorded-in-error', car = { colour: 'grey' } }: CleanUpPlay = {}): Script =>
  async (trainee, server) => {
    const request = await trainee.until('tasks')
    await trainee.look('review')
    await changeOf(trainee, 'extendWanted', await wantedOf(trainee, 'review'), {
      reviewDate: dayOf(server, reviewInDays),
      note: 'DS 1407 still needs her.'
    })
    await changeOf(trainee, 'cancelProperty', await readProperty(trainee.client, trainee.reportId('engine')), {
      reason: engine,
      date: dayOf(server),
      note: 'It was never stolen.'
    })
    if (car !== null) {
      const held = await readVehicle(trainee.client, trainee.reportId('car'))
      await changeOf(trainee, 'amendVehicleReport', held, { content: { ...held.content, ...car } })
    }
    await trainee.tell(request, 'done', 'All three are done.')
  }

export const THING_PLAYS: Readonly<Record<string, Play>> = {
  'property-confirmed': {
    user: 'bureau1',
    pass: confirmBicycle('bicycle'),
    mistakes: [
      { what: 'the other bicycle is confirmed', play: confirmBicycle('other'), missed: ['confirmed'], percent: 33 },
      {
        what: 'reference and officer are wrong',
        play: confirmBicycle('bicycle', { reference: '36/81243/26', officer: 'PC 1240 Ball' }),
        missed: ['confirmed'],
        wrong: { confirmed: ['reference', 'officer'] },
        percent: 56
      }
    ]
  },
  'print-and-ledger': {
    user: 'bureau1',
    pass: print(),
    mistakes: [
      { what: 'the ledger is not told', play: print({ how: null }), missed: ['destroyed'], wrong: { destroyed: ['closing'] }, percent: 56 },
      {
        what: 'the ledger is told that it came back',
        play: print({ how: 'returned' }),
        missed: ['destroyed'],
        wrong: { destroyed: ['closing'] },
        percent: 56
      },
      {
        what: 'two copies are printed for another reason',
        play: print({ asks: { copies: 2, reason: 'briefing', words: 'For DC 2071 to read' } }),
        missed: ['printed'],
        wrong: { printed: ['reason', 'copies', 'words'] },
        percent: 67
      }
    ]
  },
  'data-quality': {
    user: 'bureau1',
    pass: cleanUp(),
    mistakes: [
      {
        what: 'the review is put off by a month, the cancellation says that it was stolen, and the car loses its officer',
        play: cleanUp({ reviewInDays: 30, engine: 'property:recovered', car: { colour: 'blue', officer: 'PC 2290' } }),
        missed: ['extended', 'cancelled', 'amended'],
        wrong: { extended: ['reviewDate'], cancelled: ['cancellation.reason'], amended: ['colour', 'officer'] },
        percent: 58
      },
      { what: 'one of the three is forgotten', play: cleanUp({ car: null }), missed: ['amended'], percent: 71 }
    ]
  }
}
