import { registerTopics } from '../app/help/topics.ts'

registerTopics([
  {
    id: 'alerts',
    heading: 'Alerts',
    text: [
      'What you watch and what you were told of it. Each alert says what happened (a new report, a change, an end, a check by another force), of which report, when, and why you are told. A step of an arrest (an offence, a remand, a court case, a result), a link between two people made or parted, and somebody found without a name, identified or cancelled are told like a report. It stands here until it is read. You are told once of each change, never of your own. The list names nobody; with whom a link was made is read with Alt+V.',
      'Enter opens the report under a stop, and the alert is read. Alt+V shows what changed, field by field, under a stop. Alt+K takes the alert off the list without opening anything. Alt+X stops watching.',
      'Below stands what you watch, the first to end first. Enter changes the reason, the last day or what you are told of. A subscription ends by itself on its last day.',
      'The desktop says only “LEDS: 1 new alert”: never of whom or of what.'
    ]
  },
  {
    id: 'alerts.watch',
    heading: 'Watching',
    text: [
      'Alt+Z in front of a person, a vehicle check or a property report watches it; Alt+N in Alerts watches a registration, a force or a postcode district. Up to 50 things at once. It is logged like any access, with the stop’s reason.',
      'People known only as victims or witnesses are watched by nobody. A child is watched for one more reason, as the record is opened. Sealed details are never part of an alert.'
    ]
  },
  {
    id: 'alerts.vrm',
    heading: 'Registration',
    text: [
      'The whole registration, 2 letters or digits at least; spaces do not count. You are told of every report on a vehicle that bears it. Example: AB12 CDE.'
    ]
  },
  {
    id: 'alerts.force',
    heading: 'Force',
    text: [
      'The code of a force or a word of its name. You are told of reports that are new there and of those that end, not of each amendment. Example: 36, Norfolk.'
    ]
  },
  {
    id: 'alerts.postcode',
    heading: 'Postcode district',
    text: [
      'The first part of a postcode. You are told of reports that are new or end and that name a whole postcode of it, as a place or as the person’s address. Example: NR1.'
    ]
  },
  {
    id: 'alerts.reason',
    heading: 'Why you want to be told',
    text: [
      '5 to 150 characters. It stands beside each alert, where no stop is needed to read it, and in the audit log: name nobody. Example: Operation Larkspur, daily briefing.'
    ]
  },
  {
    id: 'alerts.expiresOn',
    heading: 'Until',
    text: [
      'The last day on which you are told: today or later, 12 months ahead at most; three months are offered. Renew it before it ends. Example: 22 February 2027.'
    ]
  },
  {
    id: 'alerts.hits',
    heading: 'Checks by other forces too',
    text: [
      'Yes: you are told as well when another force’s check finds a live report on what you watch. No: of changes alone. Example: yes, for somebody who is sought.'
    ]
  }
])
