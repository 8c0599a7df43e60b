import type { Found, RiskQuestion } from '../api/missing-parts.ts'

interface Episode {
  readonly daysAgo: number
  readonly ownerForce: string
  readonly grade: 'H' | 'M' | 'L'
  readonly gradeRationale: string
  readonly lastSeen: { readonly place?: string; readonly placeUnknown?: true; readonly by?: string }
  readonly circumstances: string
  readonly yes: Partial<Record<RiskQuestion, string>>
  /** Absent: still missing. */
  readonly found?: { readonly after: number; readonly how: Omit<Found, 'at'> }
}

const home = (wellbeing: string, harm?: string): Omit<Found, 'at'> => ({
  place: 'Family home, Bridgwater',
  by: 'Came back alone',
  outcome: 'RS',
  wellbeing,
  ...(harm === undefined ? {} : { harm }),
  informantMayBeTold: true
})

/** Twelve times missing, as four forces wrote them: what a page has to bear. */
export const TWELVE_EPISODES: readonly Episode[] = [
  {
    daysAgo: 2480,
    ownerForce: '52AB',
    grade: 'M',
    gradeRationale: 'Fifteen years old, first time away from home overnight, and it is raining. He has his telephone but does not answer.',
    lastSeen: { place: 'Bus stop outside the college, Bath Road, Bridgwater', by: 'A classmate, who waved to him' },
    circumstances:
      'Was to come home on the 15:50 bus after a meeting with his head of year about lessons he had missed. The bus driver does not remember him. His mother has rung round all friends whose numbers she has; two of them say that he talked about “just getting away for a night”. His bicycle is in the shed. He has about £20.',
    yes: {
      Q03: 'Fifteen years old.',
      Q14: 'Trouble at college: attendance.',
      Q18: 'Afraid of what his father would say about the letter from college.'
    },
    found: { after: 1, how: home('Well. Had slept in a friend’s garage with the friend’s knowledge and nobody else’s.') }
  },
  {
    daysAgo: 2391,
    ownerForce: '52AB',
    grade: 'M',
    gradeRationale:
      'Second time in three months; again after a quarrel. Sixteen in two weeks. No known risk of exploitation, but nobody knows where he sleeps.',
    lastSeen: { place: 'Family home, Bridgwater', by: 'His sister' },
    circumstances:
      'Quarrelled with his father about the telephone bill, took a rucksack and a sleeping bag and went out by the garden gate. Said to his sister that he would be “back when he has calmed down”. Telephone is on, calls are rejected.',
    yes: { Q03: 'Fifteen years old.', Q10: 'Repeated quarrels with his father.' },
    found: { after: 2, how: { ...home('Cold and wet, otherwise well.'), place: 'Bus shelter, Cannington', by: 'PC 6120', outcome: 'FP' } }
  },
  {
    daysAgo: 2102,
    ownerForce: '52AB',
    grade: 'H',
    gradeRationale: 'Left a note that can be read as a farewell. No medication along. Low for weeks, as his GP confirms by telephone.',
    lastSeen: { place: 'Railway station, Bridgwater', by: 'CCTV' },
    circumstances:
      'Left a note on the kitchen table: “Do not look for me, it is better like this.” CCTV shows him alone on platform 2, without luggage, for forty minutes; he then leaves by the footbridge. The note, the photograph and the timings are with the officer in charge. His mother says that he had been prescribed sertraline eleven days earlier and had stopped taking it.',
    yes: {
      Q01: 'A note that can be read as a farewell.',
      Q04: 'Stopped taking sertraline.',
      Q17: 'Has never left a note before.',
      Q23: 'Depression.'
    },
    found: {
      after: 1,
      how: {
        ...home('Distressed, glad to be found. Assessed at hospital and admitted for two nights.', 'Superficial cuts to the left arm.'),
        place: 'Footpath by the canal, Durston',
        by: 'Search dog and handler',
        outcome: 'FP'
      }
    }
  },
  {
    daysAgo: 1804,
    ownerForce: '50AC',
    grade: 'M',
    gradeRationale: 'On holiday in a place he does not know; was well and in good spirits. Missed a dose of medication only.',
    lastSeen: { place: 'Campsite reception, Camborne', by: 'Receptionist' },
    circumstances:
      'Went for a walk to the cliffs at midday and did not come back for the evening meal. No signal on most of the path. The coastguard was told.',
    yes: { Q09: 'Gale expected by night; wears shorts and a T-shirt.' },
    found: { after: 0, how: { ...home('Sunburnt, thirsty, well.'), place: 'Lifeboat station, Portreath', by: 'Coastguard', outcome: 'FO' } }
  },
  {
    daysAgo: 1490,
    ownerForce: '62AM',
    grade: 'M',
    gradeRationale: 'First weeks at university; flatmates are worried by what he has not said rather than by what he has.',
    lastSeen: { place: 'Hall of residence, Merthyr Tydfil', by: 'A flatmate' },
    circumstances:
      'Has not been seen by his flatmates for three days. His room is tidy, his laptop and passport are there, his bank card was used in Cardiff on the second day for £3.40 in a café. His tutor has had no answer to four e-mails.',
    yes: { Q14: 'Has missed every seminar of the term.', Q23: 'Depression; not registered with a GP here.' },
    found: {
      after: 4,
      how: { ...home('Well; embarrassed.'), place: 'A friend’s address, Cardiff', by: 'PC 0977', outcome: 'FP', informantMayBeTold: false }
    }
  },
  {
    daysAgo: 1221,
    ownerForce: '62AM',
    grade: 'H',
    gradeRationale: 'Missed two weeks of medication and told a flatmate that voices keep him awake. Has come to harm before.',
    lastSeen: { placeUnknown: true },
    circumstances:
      'Flatmates noticed on Monday that he had not been there since some time on Friday. Nobody can say when he left or in which direction. His coat is in his room.',
    yes: {
      Q01: 'Hurt himself when missing in the past.',
      Q04: 'Voices return without medication.',
      Q21: 'Cuts to the arm.',
      Q23: 'Psychosis, first diagnosed in spring.'
    },
    found: {
      after: 3,
      how: {
        ...home('Confused. Detained for assessment for his own safety.', 'Feet blistered; had walked about 40 miles.'),
        place: 'Services on the M4 near Bridgend',
        by: 'Traffic officer',
        outcome: 'HO'
      }
    }
  },
  {
    daysAgo: 902,
    ownerForce: '52AB',
    grade: 'L',
    gradeRationale: 'Has gone to friends for a night at other times, has medication along, answers messages from his sister.',
    lastSeen: { place: 'Family home, Bridgwater', by: 'His father' },
    circumstances:
      'Went out to buy milk and did not return; took medication, charger and a book. Wrote to his sister at 18:10: “All fine, need quiet.”',
    yes: { Q18: 'Wants quiet after visitors.' },
    found: { after: 1, how: home('Well and rested.') }
  },
  {
    daysAgo: 655,
    ownerForce: '01ZD',
    grade: 'M',
    gradeRationale:
      'In a city where he knows nobody, with little money; under care for psychosis, but in touch with his nurse until yesterday.',
    lastSeen: { place: 'Victoria Coach Station, London', by: 'CCTV' },
    circumstances:
      'Took a coach to London without telling anybody and withdrew his last £60 at the coach station. His community nurse had spoken to him on the day before and noticed nothing. A hostel near the station says that a man of his description asked for a bed and was turned away for want of papers.',
    yes: { Q06: 'Has never been in London alone.', Q23: 'Psychosis, treated.' },
    found: { after: 6, how: { ...home('Hungry, otherwise well.'), place: 'Day centre, Southwark', by: 'Day centre staff', outcome: 'FO' } }
  },
  {
    daysAgo: 420,
    ownerForce: '52VB',
    grade: 'M',
    gradeRationale: 'Left hospital before his treatment was complete; is not a danger to others, but was not well enough to leave.',
    lastSeen: { place: 'Ward 7, Musgrove Park Hospital, Taunton', by: 'Charge nurse' },
    circumstances: 'Walked off the ward at visiting time in his own clothes. Informal patient. His cannula is still in his left arm.',
    yes: { Q05: 'Cannula in the left arm.', Q20: 'Was to see the consultant at 16:00.', Q23: 'Psychosis, treated.' },
    found: { after: 0, how: { ...home('Well. Went back to the ward of his own will.'), by: 'Family', outcome: 'FO' } }
  },
  {
    daysAgo: 233,
    ownerForce: '52VB',
    grade: 'L',
    gradeRationale: 'Adult, treated and stable; his mother is worried because he missed a birthday. No risk known.',
    lastSeen: { place: 'His flat, Yeovil', by: 'A neighbour' },
    circumstances:
      'Did not come to his mother’s birthday and does not answer. A neighbour saw him leave with a bicycle and panniers at about noon.',
    yes: { Q17: 'Has not missed a birthday before.' },
    found: {
      after: 2,
      how: { ...home('Well. On a cycling tour; had lost his telephone.'), place: 'Campsite, Lyme Regis', by: 'PC 2450', outcome: 'FP' }
    }
  },
  {
    daysAgo: 96,
    ownerForce: '52VB',
    grade: 'M',
    gradeRationale: 'Stopped collecting his prescription three weeks ago. Was last harmed when missing without medication.',
    lastSeen: { place: 'Pharmacy, High Street, Yeovil', by: 'Pharmacist' },
    circumstances:
      'Quarrelled with the pharmacist about a change of brand, left without the medicine and did not go home. His flat is locked, the cat is inside.',
    yes: {
      Q04: 'Voices return without medication.',
      Q17: 'Would not leave the cat.',
      Q21: 'Walked 40 miles barefoot in 2023.',
      Q23: 'Psychosis, treated until three weeks ago.'
    },
    found: {
      after: 3,
      how: { ...home('Tired. Agreed to see the crisis team on the same day.'), place: 'Library, Dorchester', by: 'PC 1102', outcome: 'FP' }
    }
  },
  {
    daysAgo: 1,
    ownerForce: '52VB',
    grade: 'M',
    gradeRationale: 'Missing eleven times before, harmed twice, both times without medication; has medication for a week along this time.',
    lastSeen: { place: 'His flat, Yeovil', by: 'His sister' },
    circumstances:
      'His sister came to visit as agreed and found the flat empty, the cat with a neighbour and a note: “Gone walking. Back Sunday, maybe Monday. Do not fuss.” He has a tent, a stove and a week’s medication along. The forecast is for frost. His telephone was last on near Montacute. He has asked in the past that his father, who usually reports him missing, is not told where he is; his sister may be.',
    yes: {
      Q09: 'Frost expected; has a tent and a summer sleeping bag.',
      Q18: 'Wants to walk alone.',
      Q21: 'Harmed twice when missing without medication.',
      Q23: 'Psychosis, treated.'
    }
  }
]
