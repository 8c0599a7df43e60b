/** What can be done with the requests and their files, for the catalogue. */
export const REQUEST_COMMANDS = {
  'requests.box': {
    title: 'Requests: asked of us, or sent by us',
    group: 'Records',
    keys: ['Alt+B'],
    hint: { text: 'sent by us', order: 35 },
    tabs: ['requests']
  },
  'requests.every': { title: 'Requests: show those done with too', group: 'Records', keys: ['Alt+Y'], tabs: ['requests'] },
  'requests.more': { title: 'Show more requests', group: 'Records', keys: ['Alt+K'], tabs: ['requests'] },
  'requests.files': { title: 'Files of many requests', group: 'Records', keys: ['Alt+G'], tabs: ['requests'] },
  'requests.refresh': { title: 'Ask for the requests again', group: 'Records', keys: ['Alt+R'], tabs: ['requests'] },
  'request.draft': {
    title: 'Open this request as a draft',
    group: 'Records',
    keys: ['Alt+O'],
    hint: { text: 'open as a draft', order: 20 },
    tabs: ['request']
  },
  'request.accept': {
    title: 'Accept this proposal: make the change',
    group: 'Records',
    keys: ['Alt+A'],
    hint: { text: 'accept', order: 19 },
    tabs: ['request']
  },
  'request.return': {
    title: 'Return this request with a reason',
    group: 'Records',
    keys: ['Alt+X'],
    hint: { text: 'return', order: 21 },
    tabs: ['request']
  },
  'request.release': {
    title: 'Put this request back',
    group: 'Records',
    keys: ['Alt+P'],
    hint: { text: 'put back', order: 22 },
    tabs: ['request']
  },
  'request.withdraw': {
    title: 'Withdraw this request of our own',
    group: 'Records',
    keys: ['Alt+U'],
    hint: { text: 'withdraw', order: 23 },
    tabs: ['request']
  },
  'request.take': { title: 'Take this request', group: 'Records', keys: ['Alt+T'], hint: { text: 'take', order: 20 }, tabs: ['request'] },
  'request.nextFault': {
    title: 'Next fault of this request',
    group: 'Records',
    keys: ['F7'],
    hint: { text: 'next fault', order: 30 },
    tabs: ['request']
  },
  'request.previousFault': { title: 'Previous fault of this request', group: 'Records', keys: ['Shift+F7'], tabs: ['request'] },
  'request.readAgain': { title: 'Ask for this request again', group: 'Records', keys: ['Alt+R'], tabs: ['request'] },
  'updategrams.outcome': {
    title: 'Rows refused, returned, accepted or all',
    group: 'Records',
    keys: ['Alt+Y'],
    hint: { text: 'other rows', order: 35 },
    tabs: ['updategrams']
  },
  'updategrams.more': { title: 'Show more rows', group: 'Records', keys: ['Alt+K'], tabs: ['updategrams'] },
  'updategrams.refresh': { title: 'Ask for the files again', group: 'Records', keys: ['Alt+R'], tabs: ['updategrams'] }
} as const
