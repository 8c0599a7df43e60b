import { registerTopics } from '../app/help/topics.ts'

registerTopics([
  {
    id: 'accounts',
    heading: 'Accounts',
    text: [
      'Who may sign on, and what is to be looked at again first. Administrators see every organisation and change accounts; supervisors see those of their force. No records are opened here.',
      'Enter opens an account, Alt+N makes a new one, Alt+O shows one organisation alone. What an administrator does stands in the log, as everything does. Nobody changes their own account.',
      'One account never holds entitlements to records, to administration and to the audit log together: somebody who does both has two accounts.'
    ]
  },
  {
    id: 'account',
    heading: 'An account',
    text: [
      'Each entitlement has a day by which somebody says again that it is needed. After it, it no longer holds, and whoever uses it is told so; 30 days before, it stands under “To be recertified” and in the Due list of the force’s supervisors.',
      'Alt+C certifies the chosen entitlement, Alt+G all of them, Alt+N gives another, Alt+X takes the chosen one away, Alt+A changes name, number, organisation or role, Alt+B disables or enables, Alt+K gives a one-time code.'
    ]
  },
  {
    id: 'account.username',
    heading: 'User name',
    text: ['3 to 40 small letters, figures, full stops and hyphens, a letter first. It is never given twice. Example: c.winterbourne.']
  },
  { id: 'account.name', heading: 'Name', text: ['As colleagues read it, 80 characters at most. Example: C. Winterbourne-Ahmadi.'] },
  { id: 'account.number', heading: 'Number', text: ['Collar or staff number, 20 characters at most. Example: 6123.'] },
  {
    id: 'account.organisation',
    heading: 'Organisation',
    text: ['Force and station, by its code or a word of its name. Example: 36NN, or Norfolk.']
  },
  {
    id: 'account.role',
    heading: 'Role',
    text: ['What the job needs, no more: the role gives its entitlements until the day named. Example: Bureau operator.']
  },
  {
    id: 'account.until',
    heading: 'Looked at again by',
    text: ['A day after today, a year ahead at most. After it what is certified no longer holds. Example: 1 4 27.']
  },
  {
    id: 'account.why',
    heading: 'Why',
    text: ['3 to 200 characters, which stand on the account and in the log. Example: Left the force.']
  },
  {
    id: 'account.standing',
    heading: 'Disable or enable',
    text: [
      'A disabled account cannot sign on, and whoever is signed on with it is out at once. What it did stays. Example: Left the force.'
    ]
  },
  {
    id: 'account.code',
    heading: 'One-time code',
    text: [
      'It stands in place of a password for 24 hours and is shown once. Hand it over yourself. Whoever signs on with it chooses a password of their own before anything else answers: 12 characters or more, none that is tried first.'
    ]
  }
])
