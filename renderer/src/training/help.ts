import { registerTopics } from '../app/help/topics.ts'

registerTopics([
  {
    id: 'training',
    heading: 'Training room',
    text: [
      '{room.start} chooses a scenario and who takes part: people and records are planted for each trainee, and their clocks run from then on. The list shows each trainee’s clock, points and errors, and what they did last; beside it stand the chosen trainee’s open tabs, forms, last actions and what reached them. There is no picture of their screen.',
      '{room.inject} sends a call, a fault or one of the scenario’s own events; {room.answer} answers a question as the officer; {room.message} writes to one or all; {room.hint} gives the next hint; {room.freeze} stops the clocks and lets them go on. {room.end} ends and marks. Enter or {room.debrief} opens the debrief, where {debrief.signOff} signs off. {room.runs} shows another run.',
      'Reasonable adjustments: {room.adjust} gives the chosen trainee 10 to 100 percent more of every time that is given, and larger text; both hold at once and change nothing of what is expected. Example: 25 % more time makes 10 minutes 12:30. They stand beside the name, and in the debrief.',
      '{room.withhold} takes an entitlement from somebody until a scenario is signed off as passed: they choose another way meanwhile, and “My LEDS” tells them why. The same key gives it back. Example: “Circulate wanted reports as confirmed”, until “Wanted from a court’s warrant”.',
      '“Wipe everything and begin anew”, in the palette, empties the training server and fills it as it was at first, within seconds: runs, marks, records and accounts that were made are gone, and everybody signs in again. Workstations that have joined stay joined.',
      '{room.host} opens this machine’s server to other workstations of the network, and closes it. {room.code} makes a code for one of them: sixteen words and the same as a picture. A code holds once, and for half an hour.'
    ]
  },
  {
    id: 'training.join',
    heading: 'Join a training room',
    text: [
      'Type the address and the sixteen words of the trainer’s screen; four letters of each word are enough. A scanner that types may read the picture into either field. The first ten words say which machine is the room’s, so that no other can stand in for it; the others let this workstation in, once.',
      'A room holds until you leave it or the program ends. It lies on the local network always: an address elsewhere is refused. Example: 192.168.1.20:7443.'
    ]
  },
  {
    id: 'training.line',
    heading: 'The line of a scenario',
    text: [
      'Here stand the scenario, the time that is left, and the call or request that waits longest. Work it as you would live. {training.tell} says how a call ended and what you told; {training.ask} asks the officer, whom the trainer plays; {training.feed} shows everything that was said. “Training: take a hint”, “calls spoken” and “I have finished” are in the palette.',
      'A hint costs points. When it has ended, your marks stand in “My LEDS”.'
    ]
  },
  {
    id: 'debrief',
    heading: 'Debrief',
    text: [
      'The marks come from the audit log and from how the records stand: accuracy by field, completeness, speed, justifications, records looked at without cause. A critical fault fails whatever the score. Under “What happened” stands what would have been better. {debrief.signOff} is the assessor’s word: it stands beside the marks and does not change them.'
    ]
  },
  {
    id: 'my-training',
    heading: 'My LEDS: own record of training',
    text: [
      'Every scenario that you took part in, with its marks and whether it was signed off; Enter opens its debrief. What is withheld until you are trained stands on top.'
    ]
  },
  {
    id: 'key-trainer',
    heading: 'Key trainer',
    text: [
      '{keyTrainer.start} asks which keys and begins a round: up to fifteen commands are named, and you press the key of each. After a wrong one the key is shown, and the command comes again at the end. The keys are those that you have now, your own ones too. Esc leaves.'
    ]
  },
  {
    id: 'tours',
    heading: 'Guided tours',
    text: [
      '{tour.choose} lists the tours. A tour says beside the real screen what to do next and sees when it is done; {tour.next} goes on, {tour.stop} ends it. Nothing that it asks for is practice only: a check is a check, of synthetic people.'
    ]
  }
])
