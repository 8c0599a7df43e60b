import { registerTopics } from '../app/help/topics.ts'

registerTopics([
  {
    id: 'due',
    heading: 'Due for action',
    text: [
      'What waits for somebody of your force stands here: second checks (24 hours from the circulation), second checks that came back with a query, reviews from 7 days before their date, reports that are erased within 35 days, and notices. Below them stand what LEDS returned or has not confirmed, and your own drafts. The most overdue comes first; each line says its time in words.',
      'Enter opens a line where it is acted on. Beside the list stands what is recorded when you do: reason 9, a justification composed from the line, and you as the originator. Alt+J puts it in other words. It belongs to that report alone; the stop you have set stays as it was.',
      'A line that a colleague is at says so, and until when. While you work on one it is held for you; it is free again when you close its tab, lock or sign out.',
      'The list asks LEDS when you turn to it, after each of your own reports, and every minute while you look at it. Ctrl+F filters it.',
      'A line “Checked by another force” says that somebody’s check found a live report of yours: who, when, where and why, and whom to tell. Enter opens the report and acknowledges it; it is due within the time that policy sets, an hour where nothing else is set, and its supervisor is told after that. No arrest waits for it.',
      'Space picks a line, Alt+A all that are shown. Alt+X extends the reviews of the reports picked, with one date and one reason.'
    ]
  },
  {
    id: 'hand-over',
    heading: 'Handing over',
    text: [
      'Alt+H hands the chosen draft or due line to a colleague of your force, with a note of up to 300 characters. Name nobody in the note: it is read before a reason is given.',
      'It leaves your list at once and stands in theirs, marked with who handed it over. A draft is saved first; where LEDS does not answer nothing is handed over and everything stays with you.',
      'Sign out lists what is unfinished and offers to hand it over or to leave it. What is left stays yours: drafts for 7 days, and whatever LEDS has not taken yet on this workstation until you sign in here again.'
    ]
  },
  {
    id: 'outage',
    heading: 'When LEDS does not answer',
    text: [
      'The bar at the bottom says since when LEDS does not answer. Go on: what you type is kept on this workstation and saved when it answers again. The bar says since when drafts are not saved.',
      'A report you send waits and goes out once when LEDS is back. Where it is not certain that one arrived, LEDS is asked until it is; it is never recorded twice.',
      'A check that was not answered says “Not answered”. That is never “no trace”. It is asked again by itself when LEDS is back; its tab is marked when the answer comes.',
      'While LEDS is away you can unlock with your own password, and go on with what is open. You cannot sign in.'
    ]
  }
])
