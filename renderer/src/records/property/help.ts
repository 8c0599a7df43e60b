import { registerTopics, type HelpTopic } from '../../app/help/topics.ts'

const topic = (id: string, heading: string, ...text: readonly string[]): HelpTopic => ({ id: `property.${id}`, heading, text })

/** Meaning and an example of each field; its rules are told from the schema (app/help). */
registerTopics([
  topic(
    'category',
    'Category',
    'What kind of thing it is. Type the two letters or any word of the title; Alt+Down shows the list.',
    'It decides which marks identify the thing and which further fields are asked. Example: CY, pedal cycles.'
  ),
  topic(
    'circumstance',
    'Lost, stolen or found',
    'Lost or stolen stands against found: where they match, both owners are told. Example: stolen.'
  ),
  topic('make', 'Make', 'Who made it, as it is written on it. Example: Trek.'),
  topic('model', 'Model', 'The model, with what tells it from others of its make. Example: Fuel EX 8, 2023.'),
  topic('colour', 'Colour', 'How it looks. Example: black, red forks.'),
  topic('value', 'Value in pounds', 'What it is worth, in whole pounds. Example: 850.'),
  topic(
    'description',
    'Description',
    'What tells it from others like it: damage, additions, what is in it. As fact. Example: Child seat fitted behind, left pedal missing.'
  ),
  topic('firearmKind', 'Kind of firearm', 'Example: shotgun, over and under.'),
  topic('calibre', 'Calibre', 'As it is marked. Example: 12 bore, or 9 mm.'),
  topic('species', 'Species', 'Example: dog.'),
  topic('breed', 'Breed', 'Example: border collie.'),
  topic('vesselName', 'Vessel’s name', 'As it is painted on. Example: Saltmarsh Lady.'),
  topic(
    'marks.kind',
    'Kind of mark',
    'Which mark it is: one that identifies the category, or “other mark”. Alt+Down shows them. Example: frame number.'
  ),
  topic(
    'marks.value',
    'Mark',
    'The number or sign as it stands on the thing. An empty row for the next one is always there. Example: WTU106S0412K.',
    'Letters and figures that are read for one another (0 and O, 1 and I, 8 and B, 5 and S) are searched for as well. What you type is kept as you type it.'
  ),
  topic(
    'withoutMark.state',
    'Serial number: none or removed',
    'For a firearm that bears no serial number: none where it never had one, removed where it was taken off. Example: removed.'
  ),
  topic(
    'withoutMark.description',
    'How it is known without it',
    'What it is recognised by. Example: Crack in the stock, brass plate missing.'
  ),
  topic('date', 'Date', 'When it was lost, stolen or found; the first day, where only a span is known. Example: yesterday.'),
  topic('dateTo', 'To', 'The last day on which it can have happened, where only a span is known. Example: today.'),
  topic('place', 'Place', 'Where it was lost, stolen or found, in one line. Example: Bicycle stand, railway station, Diss.'),
  topic('loser.name', 'Loser', 'Whose it was. Example: Anna Kowalczyk.'),
  topic('loser.contact', 'Loser’s contact', 'How the loser is reached. Example: 01632 960210.'),
  topic('finder.name', 'Finder', 'Who found it; of found property only. Example: Platform staff, Diss.'),
  topic('finder.contact', 'Finder’s contact', 'How the finder is reached. Example: 01632 960188.'),
  topic('storage', 'Held at', 'Where the thing is kept now, and under which number. Example: Property store, shelf 12.'),
  topic('reference', 'Crime or lost-property reference', 'Without it the report stays unconfirmed. Example: 36/118042/26.'),
  topic('officer', 'Officer', 'The officer in the case, by name and number. Example: PC 4312 Hale.'),
  topic('contact', '24-hour contact', 'A telephone number that is answered day and night. Example: 01632 960118 ext 4.'),
  topic(
    'ownerForce',
    'Owner',
    'The force and station that own the report: its code, or part of the name. Your own is filled in. Example: 36NN.'
  ),
  topic(
    'status',
    'Send as',
    'Confirmed needs reference and officer. Unconfirmed stands in the Due list until it is confirmed. Example: confirmed.'
  ),
  topic(
    'change.note',
    'Note',
    'What the next reader should know of this change. It stands in the history. Example: Owner confirmed the frame number.'
  ),
  topic(
    'extend.note',
    'Why it stands on',
    'Why the report is still needed. Required; it stands in the history. Example: Still outstanding, insurer asks.'
  ),
  topic('reviewDate', 'Review date', 'When somebody looks again whether it must stand: 12 months unless you change it. Example: +180.'),
  topic('location.date', 'Located on', 'The day: today unless you change it, never in the future. Example: yesterday.'),
  topic('location.place', 'Place', 'Where it came to light. Required. Example: Pawnbroker, Ber Street, Norwich.'),
  topic('location.by', 'By whom', 'Who located it. Required. Example: PC 2210, Norwich.'),
  topic('cancel.reason', 'Why it is cancelled', 'Type part of it or open the list with Alt+Down. Required. Example: recorded in error.'),
  topic('cancel.date', 'Date', 'When what ended it happened: today unless you change it. Example: today.')
])
