import { asked, changeOf, dayOf, wantedOf, written } from './play.ts'
import type { Play, Script } from './play.ts'

const circulate =
  ({ warrant = {}, ...more }: { readonly warrant?: object; readonly officer?: string; readonly grounds?: string } = {}): Script =>
  async (trainee, server) => {
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
          ownerForce: '36NN',
          ...more
        }
      }
    )
    await trainee.tell(request, 'done', 'Circulated.')
  }

const cancelWanted =
  (key: string, reason = 'wanted:arrested'): Script =>
  async (trainee, server) => {
    const request = await trainee.until('arrested')
    await trainee.look(key)
    await changeOf(trainee, 'cancelWanted', await wantedOf(trainee, key), { reason, date: dayOf(server), note: 'As custody says.' })
    await trainee.tell(request, 'done', 'Cancelled as arrested.')
  }

/** Reads, is overtaken, and sends; with what of theirs is kept. */
const overtaken =
  (keepTheirs: boolean): Script =>
  async (trainee, server) => {
    const request = await trainee.until('newOfficer', 'at once')
    await trainee.look('wanted')
    const read = await wantedOf(trainee, 'wanted')
    const mine = { officer: 'DC 3381', contact: '01632 960556' }
    server.pass(70)
    await trainee.until('newOfficer')
    const refused = await asked(
      trainee,
      'amendWanted',
      { personId: read.personId, reportId: read.reportId },
      { versionToChange: read.versionToChange, content: { ...read.content, ...mine } }
    )
    if (refused.status !== 409) throw new Error(`the conflict was answered ${refused.status}`)
    const theirs = await wantedOf(trainee, 'wanted')
    await changeOf(trainee, 'amendWanted', theirs, { content: { ...(keepTheirs ? theirs : read).content, ...mine } })
    await trainee.tell(request, 'done', 'Done; Avon and Somerset added an address.')
  }

export const WANTED_PLAYS: Readonly<Record<string, Play>> = {
  'wanted-warrant': {
    user: 'bureau1',
    pass: circulate(),
    mistakes: [
      {
        what: 'the warrant’s number, court and bail are wrong',
        play: circulate({ warrant: { number: '2600551270', courtCode: '2577', backedForBail: true } }),
        missed: ['circulated'],
        wrong: { circulated: ['warrant.number', 'warrant.courtCode', 'warrant.backedForBail'] },
        percent: 77
      },
      {
        what: 'court, date, officer and grounds are another case’s',
        play: circulate({ warrant: { number: '2600551270', date: '2026-01-05' }, officer: 'DC 2107', grounds: 'Fraud by a false name.' }),
        missed: ['circulated'],
        wrong: { circulated: ['warrant.number', 'warrant.date', 'officer', 'grounds'] },
        percent: 69
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
        missed: ['cancelled', 'namesakeStands'],
        percent: 33
      },
      {
        what: 'it is cancelled for another reason',
        play: cancelWanted('wanted', 'wanted:recorded-in-error'),
        missed: ['cancelled'],
        wrong: { cancelled: ['cancellation.reason'] },
        percent: 78
      }
    ]
  },
  'conflict-other-force': {
    user: 'bureau1',
    pass: overtaken(true),
    mistakes: [
      {
        what: 'what the other force added is lost',
        play: overtaken(false),
        missed: ['bothKept'],
        wrong: { bothKept: ['likelyPlaces'] },
        percent: 74
      }
    ]
  }
}
