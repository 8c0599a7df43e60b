/** A synthetic person as the server tells them, for tests of what goes onto paper. @param createdAt ISO 8601 */
export const personToPrint = (personId: string, createdAt: string) => ({
  person: {
    personId,
    pncId: '2025/0000001A',
    ownerForce: '36NN',
    createdAt,
    content: {
      names: [{ kind: 'true', surname: 'Ravenscroft', forenames: ['Alexander'] }],
      birth: { date: '1985-03-12' },
      sex: 'M',
      marks: [],
      addresses: [],
      phones: [],
      identifiers: [],
      courtOrders: [],
      heldElsewhere: [],
      dataRights: [{ kind: 'accuracy-disputed', since: '2025-03-04' }]
    }
  },
  warnings: [],
  markers: [],
  wanted: [],
  missing: [],
  history: [],
  associates: [],
  vehicles: [],
  sealed: ['safeguarding details']
})
