/** When a step is done: the coach looks at the screen itself, so that it teaches what really happens. */
export type Until =
  { readonly shown: string } | { readonly gone: string } | { readonly focused: string } | { readonly typed: string; readonly like: RegExp }

export interface TourStep {
  /** What to do, with `{command}` for the key that a command has now. */
  readonly say: string
  /** What it is about: marked on the screen while the step stands. */
  readonly at?: string
  /** Left out: it is read, and gone on from by key. */
  readonly until?: Until
}
export interface Tour {
  readonly id: string
  readonly title: string
  readonly minutes: number
  readonly needs: 'person.search' | 'wanted.create' | 'incoming.work'
  readonly steps: readonly TourStep[]
}

const LINE = '[data-command-line]'
const LINE_TYPED = 'NE SMITH/JOHN/12031985/M @4312 R1 HIGH ST'
const tabOf = (kind: string): string => `.tab-body:not(.away)[data-help="${kind}"]`
const END: TourStep = { say: '{tour.choose} has more tours; {help.open} helps with whatever stands in front, field by field.' }

const FIRST_CHECK: Tour = {
  id: 'first-check',
  title: 'Your first check',
  minutes: 3,
  needs: 'person.search',
  steps: [
    {
      say: 'Everything here is done by keys. {line.focus} takes you to the command line from anywhere. Press it.',
      at: LINE,
      until: { focused: LINE }
    },
    {
      say: `An officer stops somebody. Type what they say: ${LINE_TYPED}. NE is a name check: surname, forename, birth date, sex; @ the officer’s collar number; R1 the reason; then the place.`,
      at: LINE,
      until: { typed: LINE, like: /^\s*NE\s+SMITH\S*.*@/i }
    },
    {
      say: 'Under the line stands how it is understood. Enter asks LEDS.',
      at: LINE,
      until: { shown: `${tabOf('check')} [role="option"]` }
    },
    {
      say: 'The likeliest person comes first, warnings before everything else. {check.next} and {check.previous} walk them; Enter opens the one that is chosen.',
      at: `${tabOf('check')} [role="option"]`,
      until: { shown: tabOf('person') }
    },
    {
      say: 'The record was opened for the reason in your line, and the log says so. Warnings stand on top: they are passed first. {record.print} prints, {record.new} begins a report of this person.',
      at: `${tabOf('person')} h2`
    },
    { say: 'Tabs keep their numbers. {tabs.close} closes this one.', until: { gone: tabOf('person') } },
    END
  ]
}

const WANTED: Tour = {
  id: 'wanted',
  title: 'A wanted report, field by field',
  minutes: 6,
  needs: 'wanted.create',
  steps: [
    {
      say: `A report is of a person: find them first. {line.focus}, then ${LINE_TYPED}, and Enter twice opens the first one.`,
      at: LINE,
      until: { shown: tabOf('person') }
    },
    {
      say: '{record.new} and “Wanted” begin a report of the person in front. What is known of them is carried over.',
      until: { shown: tabOf('wanted') }
    },
    {
      say: 'Category: a code or any word of it. Alt+Down shows them all. Enter goes to the next field.',
      at: '[data-help="wanted.category"]',
      until: { typed: '[data-help="wanted.category"] input', like: /\S/ }
    },
    { say: 'The power under which they can be arrested. Where there is none, say so.', at: '[data-help="wanted.power"]' },
    { say: 'The offence: a few letters of its title find the code among thirty thousand.', at: '[data-help="wanted.offence.cjsCode"]' },
    {
      say: 'Dates are typed as you say them: 4 3 85, today, -3. Beside the field stands how it was understood.',
      at: '[data-help="wanted.reviewDate"]'
    },
    {
      say: '{help.open} in any field says what it means, its rule and an example. Nothing is said of a mistake before you leave the field; {form.nextError} leads to what is left to mend.'
    },
    {
      say: 'What you type is kept within two seconds, here and on the server. {wanted.preview} shows the report as it will be circulated; Enter there sends it. You need not send this one: {tabs.close} leaves it.',
      until: { gone: tabOf('wanted') }
    },
    END
  ]
}

const CALL: Tour = {
  id: 'call',
  title: 'A call in the control room',
  minutes: 4,
  needs: 'incoming.work',
  steps: [
    {
      say: '{incoming.takeNext} takes the next check of the queue; where nothing waits, it opens a call to write down. Press it.',
      until: { shown: tabOf('call') }
    },
    {
      say: 'The fields stand in the order in which a call is said. Reason: 1, R1 or any word of it. Enter goes on.',
      at: '[data-help="call.reason"]',
      until: { typed: '[data-help="call.reason"] input', like: /\S/ }
    },
    { say: 'Where the caller is.', at: '[data-help="call.place"]', until: { typed: '[data-help="call.place"] input', like: /\S/ } },
    {
      say: 'Who asks: their collar number.',
      at: '[data-help="call.caller"]',
      until: { typed: '[data-help="call.caller"] input', like: /\S{3}/ }
    },
    {
      say: 'The surname as it is spelt: SIERRA MIKE INDIA TANGO HOTEL is read as SMITH.',
      at: '[data-help="call.surname"]',
      until: { typed: '[data-help="call.surname"] input', like: /\S{2}/ }
    },
    { say: 'The rest as you hear it. {call.run} runs the check from any field.', until: { shown: tabOf('check') } },
    {
      say: 'Read the answer out, warnings first. Then say how it ended: {call.passed} passed, {call.noTrace} no trace. That closes the call.',
      until: { gone: tabOf('check') }
    },
    END
  ]
}

export const TOURS: readonly Tour[] = [FIRST_CHECK, WANTED, CALL]
