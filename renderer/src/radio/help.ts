import { registerTopics } from '../app/help/topics.ts'

registerTopics([
  {
    id: 'radio',
    heading: 'Radio card',
    text: [
      '{radio.open} shows the answer of a check as it is read out over the radio: how sure the identity is, warnings by danger, wanted and missing with what to do, bail and court orders, driver status; of a vehicle its reports, keeper, MOT and insurance; of a driver what bars from driving and the points, once a basis was named. Until the identity is confirmed every such line begins with “Possible”, and the card offers the question that tells the people found apart.',
      'Before a warning, a wanted or missing report, a report on a thing or a disqualification is read out, ask “Safe to pass?”. {radio.safe}: yes. {radio.notSafe}: no. {radio.noAnswer}: no answer. Without a yes read the stand-by phrase: the log tells the dispatcher what waits, and after 30 seconds the card asks you to ask again. {radio.urgent} passes the warnings at once, for a reason that you choose; the rest still waits.',
      'Enter says that the chosen line was passed and goes to the next; {radio.notPassed} that it was not. Each is logged with the time, the line and whom you told, also while LEDS does not answer. {radio.spell} spells the names and registrations of the line. Esc goes back and says what was not passed; what was passed stays passed, also over a lock.',
      'Nothing found is “No trace on what was given. This is not ‘not wanted’.” A check that LEDS has not answered is never read out as no trace.'
    ]
  }
])
