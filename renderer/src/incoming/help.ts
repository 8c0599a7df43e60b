import { registerTopics } from '../app/help/topics.ts'

registerTopics([
  {
    id: 'incoming',
    heading: 'Incoming checks',
    text: [
      'What is asked of the control room over the radio, by telephone or from a command and control system stands here, the next to take first: emergencies, then whatever has waited over two minutes, then by grade. Each line says its grade, its age, its number, how it came, and who is at it. It names nobody.',
      '{incoming.takeNext} takes the next one from anywhere and opens it; Enter takes the chosen one. Several can be open at once, each in a tab of its own. Where nothing waits, {incoming.takeNext} opens a voice call.',
      'What you have taken is yours while you work. After two minutes of silence, at a lock and when you sign out it goes back to its old place in the queue. A trainer sets with {incoming.rate} how many checks are made up each minute.'
    ]
  },
  {
    id: 'call',
    heading: 'A call',
    text: [
      'The fields stand in the order in which a call is said; what came with it is filled in, and beside each field stands how it is understood. Letters that were spelt out are read as the word they make. Enter goes from field to field, and on the last one it runs the check in this tab; {call.run} runs it from anywhere.',
      '{call.subject} turns a call to a person, a vehicle, property or a driver. A driver is asked for by number, or by surname, birth date and postcode together; the answer stays sealed until the Road Traffic Act basis is named. {call.nextError} leads to what is missing or not understood. While LEDS does not answer a check is “not answered”, never “no trace”: it waits in its tab and is asked again by itself.'
    ]
  },
  {
    id: 'call.outcome',
    heading: 'How a call ends',
    text: [
      '{call.passed} says that the answer was passed, {call.noTrace} that there was none, {call.notPassed} that it was not passed, with a reason; {call.contactLost} that the caller is gone, {call.systemDown} that LEDS did not answer. {call.handOver} hands it to a colleague, who is first to take it for two minutes. {call.putBack} puts it back for anybody. Each is logged with who and when, and closes the tabs of the call. In a report that the call led to {call.back} goes back to its answer, where it is ended.'
    ]
  },
  {
    id: 'call.reason',
    heading: 'Reason',
    text: [
      'Why the check is made: the code, or words that fit one reason alone. It stands in the audit log with every record that is opened. Example: 1, R1 or moving.'
    ]
  },
  {
    id: 'call.place',
    heading: 'Place',
    text: ['Where the caller is. It goes into the audit log with the reason. Example: HIGH ST, NORWICH.']
  },
  {
    id: 'call.caller',
    heading: 'Collar number',
    text: [
      'Who asks: collar number or name, 3 characters or more. It stands in the log as on whose behalf the record was opened. Example: 4312.'
    ]
  },
  {
    id: 'call.surname',
    heading: 'Surname',
    text: [
      'As it was said or spelt; * stands for letters that were not heard. Either a surname or a forename is needed. Example: SIERRA MIKE INDIA TANGO HOTEL is read as SMITH.'
    ]
  },
  { id: 'call.forename', heading: 'Forename', text: ['One or several, six at most, said or spelt. Example: JOHN PAUL.'] },
  {
    id: 'call.driverNumber',
    heading: 'Driver number',
    text: [
      'The 16 letters and figures on the card, said, spelt or in groups. Without it surname, birth date and postcode are needed together. What the licence says stays sealed until its basis is named. Example: SMITH 910040 JJ9AA.'
    ]
  },
  {
    id: 'call.postcode',
    heading: 'Postcode',
    text: ['Of the address that the licence is made out to: the whole, or its first half. Example: CR3 7KV, or CR3.']
  },
  {
    id: 'call.birthDate',
    heading: 'Birth date',
    text: [
      'A date, a year, or an age. A date that cannot exist is searched without, and it is said so. Example: 12031985, 12 3 85, 1985 or age 41.'
    ]
  },
  { id: 'call.sex', heading: 'Sex', text: ['M, F or U for unknown. It ranks who is found and hides nobody. Example: M.'] },
  {
    id: 'call.appearance',
    heading: 'Appearance',
    text: ['The code as the officer observes it, IC1 to IC9. It ranks and hides nobody. Example: IC1.']
  },
  {
    id: 'call.height',
    heading: 'Height',
    text: ['In centimetres, or in feet and inches. Five centimetres more or less are taken as the same. Example: 180 or 5’11.']
  },
  {
    id: 'call.vrm',
    heading: 'Registration or VIN',
    text: [
      'Said or spelt, two letters or digits at least; * stands for what is not known. Example: ALFA BRAVO ONE TWO CHARLIE DELTA ECHO is read as AB12CDE.'
    ]
  },
  {
    id: 'call.mark',
    heading: 'Mark',
    text: ['A serial number or another mark of the thing, two letters or digits at least. Example: WTU10S.']
  },
  {
    id: 'call.incident',
    heading: 'Incident or CAD number',
    text: ['The number under which the caller’s control room keeps the incident, where there is one. Example: 118.']
  }
])
