import { z } from 'zod'
import { IsoDate, IsoDateTime } from './primitives.ts'

/** What a user is still to do before anything else answers: a password in place of a one-time code, the operating procedures. */
export const BEFORE_WORK = ['password', 'procedures'] as const
export const BeforeWorkSchema = z.enum(BEFORE_WORK)
export type BeforeWork = z.infer<typeof BeforeWorkSchema>

const SHORTEST = 12
/** What whoever guesses tries first, whatever figures and signs are put around it. */
const TRIED_FIRST: ReadonlySet<string> = new Set([
  '',
  'abc',
  'abcdefghijkl',
  'admin',
  'administrator',
  'changeme',
  'correcthorsebatterystaple',
  'iloveyou',
  'letmein',
  'letmeinplease',
  'password',
  'passwordpassword',
  'police',
  'policeforce',
  'policepassword',
  'qwerty',
  'qwertyqwerty',
  'qwertyuiop',
  'qwertyuiopasdf',
  'welcome',
  'welcomewelcome'
])
/** The published passwords of training. */
const PUBLISHED = /^training-.+-pass$/i
const RUN = /^(.{1,4})\1{2,}.{0,3}$/u

/** What is wrong with a password that somebody wants; null where nothing is (H46). */
export const passwordFault = (password: string, username: string): string | null => {
  if ([...password].length < SHORTEST) return `Use ${SHORTEST} characters or more. Three words that do not belong together are good.`
  const bare = password.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (TRIED_FIRST.has(bare) || PUBLISHED.test(password) || RUN.test(password))
    return 'This is tried first by whoever guesses. Choose another.'
  return username !== '' && password.toLowerCase().includes(username.toLowerCase()) ? 'Leave your user name out of it.' : null
}
export const NewPasswordSchema = z.strictObject({ password: z.string().min(1, 'Give a new password.').max(200) })

export const ProceduresSchema = z.object({
  version: z.string(),
  /** The day from which they hold. */
  issued: IsoDate,
  heading: z.string(),
  sections: z.array(z.object({ heading: z.string(), text: z.array(z.string()) })),
  /** When the asker accepted this version; null where they have not. */
  acceptedAt: IsoDateTime.nullable()
})
export type Procedures = z.infer<typeof ProceduresSchema>
export const AcceptanceSchema = z.strictObject({ version: z.string().min(1).max(40) })

/** Security operating procedures of this service: read and accepted at sign-on, again whenever the version changes. */
export const OPERATING_PROCEDURES: Omit<Procedures, 'acceptedAt'> = {
  version: '2026.1',
  issued: '2026-11-01',
  heading: 'Security operating procedures',
  sections: [
    {
      heading: 'Your account',
      text: [
        'Your account is yours alone. Never sign in for somebody else, never let somebody work on in your session, and tell nobody your password.',
        'Lock the workstation (Ctrl+L) whenever you leave it, however briefly.',
        'Sign in only with what your present work needs. Tell your supervisor when your work changes: what you may do is looked at again at least once a year.'
      ]
    },
    {
      heading: 'Every access has a reason',
      text: [
        'Look at a record only for a policing purpose that is yours at that moment, and say in plain words what it is. To look up yourself, your family, a neighbour or somebody in the news without such a purpose is a criminal offence.',
        'Every access, refused ones too, is logged with your name, your reason and the workstation, and auditors read the log.'
      ]
    },
    {
      heading: 'What you see stays here',
      text: [
        'Do not photograph, copy out or read aloud what is on the screen to anybody who has no need for it. Turn the screen away from windows and visitors.',
        'Paper is printed only where nothing else will do. What you print bears your name: return or destroy it, and record that you did.',
        'Sealed safeguarding details are opened only where somebody’s safety needs it. Your supervisor is told each time.'
      ]
    },
    {
      heading: 'When something goes wrong',
      text: [
        'Report at once whatever may be a security incident: a lost print, a password that somebody may know, an access you cannot explain, a workstation left open, a person who asked you to look somebody up. Ctrl+K, then “Report a security incident”.',
        'Reporting your own mistake at once is what is expected of you. Hiding it is not.'
      ]
    }
  ]
}
