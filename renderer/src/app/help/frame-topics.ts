import type { HelpTopic } from './topics.ts'

/** Help for what belongs to the frame; forms and screens register their own. */
export const FRAME_TOPICS: readonly HelpTopic[] = [
  {
    id: 'start',
    heading: 'How the workstation is used',
    text: [
      'Everything starts in the command line at the top: {line.focus} goes there from anywhere. A check or an identifier typed there opens a tab; ten and more can be open at once, each under the number it keeps.',
      '{view.palette} lists everything that can be done here and now, with its key. Esc goes back to where the focus came from. No mouse is needed anywhere.',
      'What you type in a report is kept as a draft within two seconds, on the server while it answers and on this workstation until it does. The bar at the bottom says which.'
    ]
  },
  {
    id: 'command-line',
    heading: 'The command line',
    text: [
      'NE SMITH/JOHN/12031985/M is a name check: surname/forenames/birth date/sex. Parts may be left out: NE SMITH//1985.',
      "NE smith, john 12/3/85 male 5'11 IC1 from Norwich says the same freely, its parts in any order. A comma ends a surname of several words. A slash between digits belongs to a date.",
      'A name that is spelt over the radio is read as a name: NE SIERRA MIKE INDIA TANGO HOTEL/JOHN. Words that are names too (PETER DAVID GEORGE) are taken for letters only after “spelt”: NE spelt FREDDIE ROBERT EDWARD DAVID.',
      'ID 79/163001B opens the record of a PNC ID, CRO, ASN or driver number. The check letter is verified first; a driver number’s is not published, so it is compared only.',
      'VE AB12CDE checks a vehicle by its registration or VIN, * for what is not known; spelt in the phonetic alphabet it is understood too: VE ALPHA BRAVO ONE TWO CHARLIE DELTA ECHO. PE serial 1234X checks property by a mark, PE make trek by its make.',
      'DL SMITH910040JJ9AA checks a driver by the number, DL SMITH/JOHN/04101990/CR3 7KV by name, birth date and postcode. What the record says is sealed until you name a Road Traffic Act basis.',
      'NE SMITH/JOHN @4312 R1 HIGH ST #118 carries the stop: who asked after @, the reason’s code after R, the place after the reason, the incident after #. Without it the check runs under the stop that is set, which stands beside the line.',
      'NEW WANTED and NEW MISSING open a report for the person in front; NEW VEHICLE and NEW PROPERTY a report of a thing, NEW PERSON a new person, NEW UNIDENTIFIED somebody found without a name. LOCK, PRINT, HELP and the name of any command work too.',
      'What was understood stands beside the line while you type. What was not is named, and nothing is run. Up and Down bring back lines of this session. What the line can be completed to is shown: reasons after R, callers, references and places used before, IC codes, records, commands. Tab or Right takes the first of it.'
    ]
  },
  {
    id: 'stop',
    heading: 'The stop',
    text: [
      'Every look at a person’s record says why and for whom. That is the stop: reason, place, who asked, incident. It is set once and carried by everything opened in it, and by nothing else. It ends after 15 minutes, when you end it, or when another is set.',
      'The reason takes its code (0 to 10) or any word of it. The justification is composed from the other fields; write your own where that says too little. It needs 3 to 250 characters.',
      'A quiet line under it says where the same words stood for many checks before, or speak of another task than the reason. It never holds anything up; auditors see the same signs. For example: “Burglary in LOW ST” under reason 1.',
      '{stop.repeat} opens a new stop with the reason and place of the last one.'
    ]
  },
  {
    id: 'check',
    heading: 'A name check',
    text: [
      'Possible matches stand in order of how well they fit, each with why it matched. Warnings, wanted and missing are shown before a record is opened. No trace means: nothing on what was given. It does not mean that the person is not wanted.',
      'The word and the number at the end of a line say how like it is what was given; the reasons stand under the name. Beside the list stands the question whose answer tells them apart.',
      'Where more fit than can be read, the page says what to add: {check.addBirthDate}, {check.addTown} and {check.addName} lead to the line with the cursor in its place. Where nobody fits, {check.widen} asks wider, a step each time: an age ± 2 years for the birth date and the first letter of the forename, then ± 5 and no forename, then no age, then the surname’s first letters.',
      'Enter opens the chosen person, Right opens the page beside the list. A tone sounds with a warning where you switch it on: “Sound with a warning”.',
      '{check.next} and {check.previous} go through them, {list.filter} filters them, Shift+F10 or the Menu key opens the menu of the chosen one.'
    ]
  },
  {
    id: 'person',
    heading: 'A person',
    text: [
      'The page stands in the order in which an answer is given: how sure the identity is, warnings by danger, wanted and missing with what to do on finding, bail, open cases and court orders, where driver status is asked for, then the rest.',
      'What the person has asked for under data protection law (restricted, accuracy disputed, correction asked for) stands under the name.'
    ]
  },
  {
    id: 'new-person',
    heading: 'A new person',
    text: ['A search for the same person runs before a new one can be made, and its result has to be looked at.']
  },
  {
    id: 'wanted',
    heading: 'A new wanted report',
    text: [
      'A report is circulated as soon as it is sent. Enter goes from field to field, {form.nextError} to the next thing to mend, {wanted.preview} shows the report as it will be circulated, {form.submit} sends it. {form.codeList} opens the code list of a field, {help.open} its help.'
    ]
  },
  {
    id: 'arrest',
    heading: 'A new arrest report',
    text: [
      'The report and its offences go out as steps: the report with its first offence, then each further one. {arrest.anotherOffence} adds an offence, with when and where of the one before carried on; {arrest.takeOut} takes the one you are in out. {form.submit} sends.',
      'If the connection is lost, the steps that are done stay done and the rest goes out when LEDS answers; nothing is recorded twice. The clock counts from the process: 24 hours, then 3 days.'
    ]
  },
  {
    id: 'arrest-report',
    heading: 'An arrest report',
    text: [
      'Offences, bail and remands, and cases as the server holds them. What follows an arrest is added here, days apart if need be: {arrest.addRemand} bail or a remand, {arrest.makeCase} the charge, or a caution, a community resolution or no further action, {arrest.addResult} a case’s results, {arrest.addLater} those of a later hearing, {arrest.addOffence} another offence. {arrest.amendRemand} amends bail or a remand; {report.history} shows every version, who wrote it and why.',
      'Where the person is wanted, {arrest.cancelWanted} cancels the wanted report, its reason filled in.'
    ]
  },
  {
    id: 'arrest-step',
    heading: 'A step of an arrest report',
    text: [
      'One step, sent by itself with {form.submit}; {arrest.preview} reads it back first, and Enter there sends it. What is typed is kept as a draft until then.',
      'Among the results of a case {arrest.carryForward} carries the offence you are in forward to another hearing, {arrest.refer} refers it to another case, {arrest.anotherOffence} adds one that the court added, and {arrest.takeOut} takes that out again.',
      'If somebody changed bail or a remand since you began to amend it, what only they changed is taken over and marked, and what both of you changed is asked field by field.'
    ]
  },
  {
    id: 'wanted-report',
    heading: 'A wanted report',
    text: [
      'The report as the server holds it: its state, its version, its second check and until when that is due, and of a cancelled one why and since when.',
      'Alt+A amends it, Alt+X extends its review, Alt+T transfers it to another force, Alt+C cancels it, Alt+S gives its second check; Alt+H shows every version, Alt+R asks LEDS again. Only the force that owns a report changes it: of another force’s you are told whom to ask.'
    ]
  },
  {
    id: 'help',
    heading: 'Help',
    text: [
      '{help.open} opens the help of the field you are in, or of the screen. {list.filter} searches help and everything that can be done, by any words of the name.'
    ]
  },
  {
    id: 'keys-own',
    heading: 'Keys of your own',
    text: [
      '“Change keys…” lists every command. Enter on one, then press the new key. A key that another command holds is refused, and so is one that the system, typing or the workstation’s safeguards need; both are said.',
      'Del takes a key away, Backspace brings the usual one back, “Back to the usual keys, all of them” forgets every change. Your keys are kept on the server and hold wherever you sign in.',
      '“Key card…” shows every key on one sheet, yours too, and prints it with {card.print}. It names nobody.',
      'Single letters act in lists only, and can be switched off: “Single letters in lists: on or off”. AltGr always types.'
    ]
  }
]
