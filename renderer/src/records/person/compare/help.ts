import { registerTopics } from '../../../app/help/topics.ts'

registerTopics([
  {
    id: 'compare',
    heading: 'Two people side by side',
    text: [
      '{people.compare} compares the person in front with another whose tab is open, or who was found by the same check. Each field stands beside its like and says whether it is the same, differs, or stands on one record only. {compare.next} and {compare.previous} go from difference to difference. Both records are opened for this, and both openings are logged.',
      '{compare.same} notes that the two records are one person’s, {compare.different} that they are not though they look alike; each takes what it rests on, for example “Fingerprints taken today are those of both”. Both records stay as they are, both show what was found, and the log has it for both people.',
      'A finding that was wrong is ended by {compare.end}, with the reason, by the force that found it or one that owns a record.'
    ]
  }
])
