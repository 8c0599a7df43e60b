import { weighted } from '../weighted.ts'

/** Offences as the national table codes them, by how often they are met. Titles shortened for headlines. */
export const anyOffence = weighted<{ readonly code: string; readonly title: string }>([
  [{ code: 'TH68010', title: 'Theft from a shop' }, 30],
  [{ code: 'CJ88116', title: 'Assault by beating' }, 20],
  [{ code: 'CJ88001', title: 'Common assault' }, 8],
  [{ code: 'OF61102', title: 'Assault occasioning actual bodily harm' }, 12],
  [{ code: 'CD71039', title: 'Criminal damage under £5000' }, 14],
  [{ code: 'MD71530', title: 'Possession of cannabis' }, 12],
  [{ code: 'MD71230', title: 'Possession of cocaine with intent to supply' }, 6],
  [{ code: 'TH68036', title: 'Burglary of a dwelling and theft' }, 7],
  [{ code: 'TH68037', title: 'Burglary other than a dwelling' }, 6],
  [{ code: 'TH68023', title: 'Robbery' }, 4],
  [{ code: 'TH68013', title: 'Theft of a motor vehicle' }, 4],
  [{ code: 'TH68006', title: 'Theft of a pedal cycle' }, 3],
  [{ code: 'FA06001', title: 'Fraud by false representation' }, 5],
  [{ code: 'PU86004', title: 'Threatening words or behaviour' }, 9],
  [{ code: 'RT88191', title: 'Using a vehicle without insurance' }, 10],
  [{ code: 'RT88026', title: 'Dangerous driving' }, 3],
  [{ code: 'PC53001', title: 'Possessing an offensive weapon in public' }, 4],
  [{ code: 'CJ88144', title: 'Possessing a blade in public' }, 4],
  [{ code: 'PH97003', title: 'Breach of a restraining order' }, 4],
  [{ code: 'OF61131', title: 'Wounding without intent' }, 2],
  [{ code: 'OF61016', title: 'Wounding with intent' }, 1]
])
