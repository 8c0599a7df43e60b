import type { TabCommandSpec } from '../commands/catalogue.ts'

/** What the trainer's room and a debrief offer, for the catalogue. */
export const TRAINING_TAB_COMMANDS = {
  'room.start': {
    title: 'Training room: start a scenario…',
    group: 'Records',
    keys: ['Alt+S'],
    hint: { text: 'start', order: 10 },
    tabs: ['training']
  },
  'room.host': { title: 'Training room: open to the network, or close', group: 'Records', keys: ['Alt+O'], tabs: ['training'] },
  'room.code': {
    title: 'Training room: a code for a workstation…',
    group: 'Records',
    keys: ['Alt+N'],
    hint: { text: 'joining code', order: 24 },
    tabs: ['training']
  },
  'room.freeze': {
    title: 'Training room: stop the clocks, or let them go on',
    group: 'Records',
    keys: ['Alt+C'],
    hint: { text: 'freeze', order: 21 },
    tabs: ['training']
  },
  'room.message': {
    title: 'Training room: write a message…',
    group: 'Records',
    keys: ['Alt+M'],
    hint: { text: 'message', order: 22 },
    tabs: ['training']
  },
  'room.inject': {
    title: 'Training room: send a call or a fault…',
    group: 'Records',
    keys: ['Alt+I'],
    hint: { text: 'inject', order: 20 },
    tabs: ['training']
  },
  'room.answer': {
    title: 'Training room: answer the trainee’s question…',
    group: 'Records',
    keys: ['Alt+A'],
    hint: { text: 'answer', order: 19 },
    tabs: ['training']
  },
  'room.hint': { title: 'Training room: give the next hint…', group: 'Records', keys: ['Alt+H'], tabs: ['training'] },
  'room.adjust': {
    title: 'Training room: more time or larger text for the chosen…',
    group: 'Records',
    keys: ['Alt+J'],
    tabs: ['training']
  },
  'room.withhold': { title: 'Training room: withhold until trained…', group: 'Records', keys: ['Alt+Y'], tabs: ['training'] },
  'room.reseed': { title: 'Training room: wipe everything and begin anew…', group: 'Records', tabs: ['training'] },
  'room.end': { title: 'Training room: end and mark…', group: 'Records', keys: ['Alt+X'], tabs: ['training'] },
  'room.debrief': {
    title: 'Training room: debrief the chosen trainee',
    group: 'Records',
    keys: ['Alt+B'],
    hint: { text: 'debrief', order: 23 },
    tabs: ['training']
  },
  'room.runs': { title: 'Training room: another run…', group: 'Records', keys: ['Alt+U'], tabs: ['training'] },
  'room.refresh': { title: 'Ask how the room stands again', group: 'Records', keys: ['Alt+R'], tabs: ['training'] },
  'debrief.signOff': {
    title: 'Sign this training off…',
    group: 'Records',
    keys: ['Alt+S'],
    hint: { text: 'sign off', order: 10 },
    tabs: ['debrief']
  },
  'debrief.refresh': { title: 'Ask for this debrief again', group: 'Records', keys: ['Alt+R'], tabs: ['debrief'] },
  'record.refreshTraining': { title: 'Ask for the record of training again', group: 'Records', keys: ['Alt+R'], tabs: ['my-training'] },
  'keyTrainer.start': {
    title: 'Key trainer: begin',
    group: 'Help',
    keys: ['Alt+S'],
    hint: { text: 'begin', order: 10 },
    tabs: ['key-trainer']
  }
} satisfies Record<string, TabCommandSpec>
