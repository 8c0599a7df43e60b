import { registerTopics } from '../app/help/topics.ts'

registerTopics([
  {
    id: 'panes',
    heading: 'Tabs and panes',
    text: [
      'Twenty records and more can be open, each under the number it keeps. Ctrl and the number turns to it, {tabs.recent} to the one before, {tabs.find} finds one by a part of its title. A pencil marks what is typed and not sent; sending, queued, in doubt and returned are said beside the title. In a narrow row the icons stand alone; {tabs.find} says the words.',
      '{panes.split} takes the tab in front into a pane at the right; up to three stand side by side where the window is wide enough: a pane needs 480 pixels. {view.nextPane} and {view.previousPane} go from one to the next. Commands are those of the tab that you are in.',
      '{panes.moveRight} and {panes.moveLeft} move the tab to the pane beside, {panes.wider} and {panes.narrower} change the width, {panes.join} closes the pane and keeps its tabs. Everything comes back after a lock.',
      'What stood open when you signed out, or when the program ended, is kept on the server by its ids for seven days: {tabs.openEarlier} opens it again at the next sign-in, on any workstation. Forms come back with their drafts; a record is read when you say so, for a reason of then.'
    ]
  },
  {
    id: 'carried',
    heading: 'What is carried over',
    text: [
      'Nothing is typed twice: a new report of a person begins with what is known, from the check, from the record and from the report written of them before. Each such field is marked “carried over” until it was looked at.',
      '{form.nextCarried} goes to the next one that was not looked at yet; leaving it takes its mark away. What you empty stays empty.'
    ]
  }
])
