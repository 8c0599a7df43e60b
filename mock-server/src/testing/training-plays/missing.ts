import { allAnswered } from '../missing.ts'
import { changeOf, missingOf, written } from './play.ts'
import type { Play, Script } from './play.ts'

interface ChildPlay {
  readonly report?: object
  /** Null: the finding is left unrecorded. */
  readonly found?: object | null
  readonly interview?: boolean
}
const childMissing =
  ({ report = {}, found = {}, interview = true }: ChildPlay = {}): Script =>
  async (trainee, server) => {
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
          grade: 'H',
          gradeRationale: 'No epilepsy medication with her, and an older man nobody knows.',
          officer: 'PS 2216',
          nextReviewAt: at(1),
          ownerForce: '36NN',
          ...report
        }
      }
    )
    const request = await trainee.until('found')
    if (found !== null)
      await changeOf(trainee, 'foundMissing', await missingOf(trainee, 'child'), {
        found: {
          at: at(-0.02),
          place: 'Norwich railway station',
          by: 'PC 1844',
          outcome: 'FP',
          wellbeing: 'Well but cold.',
          informantMayBeTold: true,
          ...found
        },
        ...(interview ? { returnInterview: { state: 'offered', at: at(-0.01) } } : {})
      })
    await trainee.tell(request, 'done', 'The report is closed.')
  }

const husband =
  (said: string, found: object = {}): Script =>
  async (trainee, server) => {
    const request = await trainee.until('found')
    await trainee.look('woman')
    await changeOf(trainee, 'foundMissing', await missingOf(trainee, 'woman'), {
      found: {
        at: new Date(Date.parse(server.now()) - 600_000).toISOString(),
        place: 'Address known to police',
        by: 'PC 1844',
        outcome: 'FP',
        wellbeing: 'Safe and well.',
        informantMayBeTold: false,
        ...found
      }
    })
    await trainee.tell(request, 'done', 'Recorded.')
    await trainee.tell(await trainee.until('husband'), 'done', said)
  }

export const MISSING_PLAYS: Readonly<Record<string, Play>> = {
  'missing-child-found': {
    user: 'bureau1',
    pass: childMissing(),
    mistakes: [
      {
        what: 'she is graded too low, for no reason that is known, with another’s name',
        play: childMissing({
          report: {
            grade: 'L',
            gradeRationale: 'She has been late before.',
            informant: { name: 'The home', relation: 'Children’s home', contact: '01632 960372' }
          }
        }),
        missed: ['circulated'],
        wrong: { circulated: ['grade', 'gradeRationale', 'informant.name'] },
        percent: 73
      },
      {
        what: 'the finding is not recorded',
        play: childMissing({ found: null }),
        missed: ['found'],
        wrong: { found: ['status', 'found.outcome', 'found.place', 'found.wellbeing', 'returnInterview.state'] },
        percent: 64
      },
      {
        what: 'the return interview is left out, and everything of her finding is another’s',
        play: childMissing({
          found: { outcome: 'RS', place: 'At home' },
          interview: false,
          report: { gradeRationale: 'A child.', circumstances: 'She ran off.' }
        }),
        missed: ['circulated', 'found'],
        wrong: { circulated: ['gradeRationale', 'circumstances'], found: ['found.outcome', 'found.place', 'returnInterview.state'] },
        percent: 60
      }
    ]
  },
  'missing-adult-do-not-tell': {
    user: 'bureau1',
    pass: husband('She is safe and well. I can say no more.'),
    mistakes: [
      {
        what: 'the husband is told where she is',
        play: husband('She is safe, in Leicester.'),
        critical: 'consent-broken',
        missed: ['whereaboutsKept'],
        percent: 100
      },
      {
        what: 'the report says that he may be told, and not how she is',
        play: husband('She is safe.', { informantMayBeTold: true, wellbeing: 'Spoken to alone.' }),
        missed: ['foundRecorded'],
        wrong: { foundRecorded: ['found.informantMayBeTold', 'found.wellbeing'] },
        percent: 72
      },
      {
        what: 'he is told nothing that would calm him, and the finding was another’s',
        play: husband('No comment.', { outcome: 'RS', wellbeing: 'Spoken to alone.' }),
        missed: ['foundRecorded', 'husbandAnswered'],
        wrong: { foundRecorded: ['found.outcome', 'found.wellbeing'] },
        percent: 56
      }
    ]
  }
}
