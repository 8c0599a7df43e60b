import { describe, expect, it } from 'vitest'
import { personRules } from './people.ts'
import type { PersonContentInput } from './people.ts'

const TODAY = '2026-11-22'
const faultsOf = (change: Partial<PersonContentInput>): string[] =>
  (personRules(TODAY).safeParse({ names: [{ kind: 'true', surname: 'Smith' }], sex: 'M', ...change }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`
  )
const order = { code: 'NM', from: '2026-05-01', to: '2027-05-01', courtCode: '2576' }

describe('what stands on a person beside the description', () => {
  it('is taken where it is in order, and left out where there is none', () => {
    expect(
      faultsOf({
        courtOrders: [order, { ...order, to: order.from }],
        dataRights: [
          { kind: 'restricted', since: TODAY },
          { kind: 'correction-asked', since: '2026-01-02' }
        ],
        heldElsewhere: [{ register: 'ident1', status: 'held', asOf: TODAY }]
      })
    ).toEqual([])
    expect(personRules(TODAY).parse({ unidentified: true, sex: 'U' })).toMatchObject({
      courtOrders: [],
      dataRights: [],
      heldElsewhere: [],
      associates: []
    })
  })
  it.each<[string, Partial<PersonContentInput>, string]>([
    [
      'an order that ends before it begins',
      { courtOrders: [order, { ...order, to: '2026-04-30' }] },
      'courtOrders.1.to: The end is before the start.'
    ],
    [
      'an order of tomorrow',
      { courtOrders: [{ ...order, from: '2026-11-23' }] },
      'courtOrders.0.from: An order cannot begin in the future.'
    ],
    [
      'an order without a known form of code',
      { courtOrders: [{ ...order, code: 'nm' }] },
      'courtOrders.0.code: Choose an order from the list.'
    ],
    [
      'a flag of tomorrow',
      { dataRights: [{ kind: 'restricted', since: '2026-11-23' }] },
      'dataRights.0.since: A flag cannot have been set in the future.'
    ],
    [
      'a flag set twice',
      {
        dataRights: [
          { kind: 'restricted', since: TODAY },
          { kind: 'restricted', since: '2026-01-01' }
        ]
      },
      'dataRights.1.kind: This flag is set already.'
    ],
    [
      'a status that the register does not give',
      { heldElsewhere: [{ register: 'visor', status: 'held', asOf: TODAY }] },
      'heldElsewhere.0.status: Give the status as the register does: managed, not managed.'
    ],
    [
      'a register with two statuses',
      {
        heldElsewhere: [
          { register: 'ident1', status: 'held', asOf: TODAY },
          { register: 'ident1', status: 'not held', asOf: TODAY }
        ]
      },
      'heldElsewhere.1.register: This register has its status already.'
    ],
    [
      'a status of tomorrow',
      { heldElsewhere: [{ register: 'ident1', status: 'held', asOf: '2026-11-23' }] },
      'heldElsewhere.0.asOf: A status cannot be of the future.'
    ]
  ])('%s is named at its field', (_what, change, fault) => {
    expect(faultsOf(change)).toEqual([fault])
  })
})
