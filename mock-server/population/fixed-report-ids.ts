/** Property and vehicle reports that stand in every population at the same ids, for tests, training and the README. All invented. */
export const FIXED_REPORT_IDS = {
  /** Norfolk’s: 30 marks and a description as long as they come. */
  thirtyMarks: '20000000-0000-4000-8000-000000000001',
  /** Norfolk’s, and what Avon & Somerset found of it: a match that neither has acknowledged. */
  stolenBicycle: '20000000-0000-4000-8000-000000000002',
  foundBicycle: '20000000-0000-4000-8000-000000000003',
  bicycleMatch: '20000000-0000-4000-8000-000000000004',
  /** By the control room of Norfolk, 47 hours before the population was made: an hour is left to confirm it. */
  unconfirmed47Hours: '20000000-0000-4000-8000-000000000005',
  /** Norfolk’s, unconfirmed for 35 days: a week is left before it is deleted and reads as recovered. */
  unconfirmedDay35: '20000000-0000-4000-8000-000000000006',
  /** Stolen, JX19KV0 with a nought: John Smith’s van is JX19KVO. */
  lookAlike: '20000000-0000-4000-8000-000000000007'
} as const
