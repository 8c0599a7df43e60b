import { registerTopics, type HelpTopic } from '../../app/help/topics.ts'

/** Meaning and an example of each field; its rules are told from the schema (app/help). */
export const ARREST_TOPICS: readonly HelpTopic[] = [
  {
    id: 'arrest.lastName',
    heading: 'Surname given',
    text: ['The surname that the person gave. It is carried over from the record; write over it where another was given.']
  },
  { id: 'arrest.firstNames', heading: 'Forenames given', text: ['The forenames that the person gave, with a space between them.'] },
  {
    id: 'arrest.ownerCode',
    heading: 'Owner',
    text: ['The force and station that own the report: its code, or part of the name. Your own is filled in.']
  },
  {
    id: 'arrest.processStage',
    heading: 'Process',
    text: ['How the person came to be reported: arrest, summons, charge by post or reported. An arrest has an officer.']
  },
  {
    id: 'arrest.processStageDate',
    heading: 'Process date',
    text: ['The day of the arrest, or of what took its place. The clock above the form counts from here. Example: yesterday.']
  },
  { id: 'arrest.processStageTime', heading: 'Process time', text: ['The 24-hour time of it, where it is known. Example: 0930.'] },
  { id: 'arrest.prosecutingAgent', heading: 'Prosecutor', text: ['Who prosecutes. Example: CPS.'] },
  { id: 'arrest.custodyRecordNumber', heading: 'Custody number', text: ['The number of the custody record, as written there.'] },
  {
    id: 'arrest.officer',
    heading: 'Officer',
    text: ['Who arrested or reported the person: rank, collar number, surname and division. Example: PC, 4312, Dunmore, HQ.']
  },
  { id: 'arrest.photo', heading: 'Photograph', text: ['Whether one was taken, when, and the code of where it is held.'] },
  { id: 'arrest.fingerprints', heading: 'Fingerprints', text: ['Whether they were taken, and the code of where they are held.'] },
  {
    id: 'arrest.dna',
    heading: 'DNA',
    text: ['Whether a sample was taken, its barcode as printed on the kit, and the code of where it is held.']
  },
  {
    id: 'arrest.dnaSample',
    heading: 'DNA sample',
    text: ['When the sample was taken, and what it is of. Example: yesterday; mouth swab.']
  },
  { id: 'arrest.dnaLaboratory', heading: 'DNA laboratory', text: ['The laboratory that the sample went to, by its name or reference.'] },
  {
    id: 'arrest.dnaReference',
    heading: 'DNA reference',
    text: ['The force’s own reference of the sample: its prefix and its number, as on the kit. Example: 36 and 0012345.']
  },
  { id: 'arrest.caseDetail', heading: 'Case detail', text: ['What happened, in short. Example: Left the shop with goods not paid for.'] },
  {
    id: 'arrest.offence.code',
    heading: 'Offence',
    text: [
      'The CJS code, or words of the title to find it: theft from shop gives TH68010. The list says the category and whether it is recordable. Those used last come first; Alt+Down shows them before anything is typed.'
    ]
  },
  {
    id: 'arrest.offence.roleQualifier',
    heading: 'Role',
    text: ['Attempt, aiding and abetting, conspiracy or incitement, where it was not the whole offence.']
  },
  {
    id: 'arrest.offence.legislationQualifier',
    heading: 'Legislation',
    text: ['The letters of a legislation qualifier, where there is one.']
  },
  {
    id: 'arrest.offence.committedOnBail',
    heading: 'On bail',
    text: ['Whether the person was on bail when it was committed. Left empty it is no.']
  },
  {
    id: 'arrest.offence.startDate',
    heading: 'From',
    text: ['When it happened, or began. One after the process is asked about once before it is sent. Example: yesterday.']
  },
  { id: 'arrest.offence.startTime', heading: 'Time from', text: ['The 24-hour time of it, where it is known. Example: 2215.'] },
  { id: 'arrest.offence.endDate', heading: 'To', text: ['When it ended, where it went on over a time.'] },
  { id: 'arrest.offence.endTime', heading: 'Time to', text: ['The 24-hour time at which it ended.'] },
  { id: 'arrest.offence.place', heading: 'Place', text: ['Where it happened, in one line. Example: High Street, Diss.'] },
  { id: 'arrest.offence.locationFSCode', heading: 'Station', text: ['The station of the place: its code, or part of its name.'] },
  { id: 'arrest.offence.crimeReference', heading: 'Crime reference', text: ['The force’s crime number. Example: 36/118/26.'] },
  {
    id: 'arrest.remand.result',
    heading: 'Result',
    text: ['What the custody officer or the court decided: police bail, remanded in custody and so on.']
  },
  { id: 'arrest.remand.date', heading: 'Date of the remand', text: ['When it was decided. Example: today.'] },
  {
    id: 'arrest.remand.current',
    heading: 'Where it was decided',
    text: ['The station or the court, one of the two. Your own station is filled in and gives way to a court.']
  },
  {
    id: 'arrest.remand.next',
    heading: 'Next appearance',
    text: ['When and where the person next appears: a station or a court, one of the two. Bail and a postal requisition need the date.']
  },
  {
    id: 'arrest.remand.localAuthority',
    heading: 'Local authority',
    text: [
      'Into whose care the court remanded a child: the authority by its code, its name, or both. Asked only where the result is “Remanded in care”. Example: Norfolk County Council.'
    ]
  },
  {
    id: 'arrest.remand.secureUnit',
    heading: 'Secure unit',
    text: ['Whether the authority is to keep the child in secure accommodation: yes or no, empty where the court did not say. Example: N.']
  },
  {
    id: 'arrest.remand.socialWorker',
    heading: 'Social worker',
    text: [
      'Who is answerable for the child at the local authority, and how they are reached by telephone. Example: Ann Carter, 01603, 555 0199, extension 12.'
    ]
  },
  {
    id: 'arrest.remand.conditions',
    heading: 'Conditions',
    text: ['A condition prints in four lines of fifty letters. Long lines are broken between words; how they print stands below the form.']
  },
  {
    id: 'arrest.case.kind',
    heading: 'Decision',
    text: [
      'A charge makes an impending prosecution, whose results are added when the court has them. A caution, a community resolution or no further action ends the matter without a court.'
    ]
  },
  {
    id: 'arrest.case.note',
    heading: 'Note',
    text: ['What was agreed, in short. Example: Agreed with the victim.']
  },
  {
    id: 'arrest.case.offences',
    heading: 'Offences',
    text: ['The offences that are charged: all, or the numbers they have in the list above. Example: 1 3.']
  },
  { id: 'arrest.case.court', heading: 'Court', text: ['The court: its four digits, or part of its name.'] },
  { id: 'arrest.case.date', heading: 'Hearing date', text: ['The day of the hearing, which may be to come. Example: 4 12 26.'] },
  { id: 'arrest.result.date', heading: 'Date of the hearing', text: ['When the court decided. Example: today.'] },
  {
    id: 'arrest.result.otherTic',
    heading: 'Others considered',
    text: ['How many other offences were taken into consideration in the whole case. Example: 3.']
  },
  {
    id: 'arrest.result.tic',
    heading: 'Considered',
    text: ['How many other offences were taken into consideration with this one. Example: 2.']
  },
  { id: 'arrest.result.plea', heading: 'Plea', text: ['What the person pleaded to this offence. Example: not guilty.'] },
  {
    id: 'arrest.result.adjudication',
    heading: 'Adjudication',
    text: ['Guilty, not guilty, or non-conviction. Example: guilty.']
  },
  {
    id: 'arrest.result.sentence',
    heading: 'Sentenced on',
    text: ['When the sentence was passed, if later than the hearing; never before it. Left empty it is the day of the hearing.']
  },
  {
    id: 'arrest.result.code',
    heading: 'Result',
    text: [
      'The number of the result, or words to find it: fine gives 1015. What belongs to it comes below once it is chosen, and room for the next result after it.',
      '2059 carries the offence forward to another hearing, 2060 refers it to another case: then there is no plea, no adjudication and no other result, and the form asks whereto. One offence at least stays in the case.',
      'Where the court found another offence than the one charged, give the one charged its result (not guilty, dismissed, withdrawn) and add the other as an offence added by the court.'
    ]
  },
  { id: 'arrest.result.fine', heading: 'Amount', text: ['In pounds, of a fine, costs or compensation. Example: 120.50.'] },
  {
    id: 'arrest.result.duration',
    heading: 'Duration',
    text: ['How long it lasts: a number with hours, days, weeks, months or years, or life. Example: 6 months.']
  },
  { id: 'arrest.result.effective', heading: 'Takes effect', text: ['From when it binds, if not from the hearing. Example: 4 1 27.'] },
  {
    id: 'arrest.result.qualifiers',
    heading: 'Qualifier',
    text: [
      'What the court said beside the result: its letters, or words to find it. Up to four, each once; room for the next comes when one is chosen. Example: consecutive gives F, wholly suspended gives S.'
    ]
  },
  {
    id: 'arrest.result.qualifierDuration',
    heading: 'Qualifier lasts',
    text: ['How long the qualifier lasts, such as the time a sentence is suspended for. Example: 18 months.']
  },
  {
    id: 'arrest.result.text',
    heading: 'Text',
    text: ['What the court added in words. Example: pay within 28 days.']
  },
  {
    id: 'arrest.result.carryForward',
    heading: 'Carried forward',
    text: [
      'When and where the offences that were not dealt with are heard next: the same day or later. They become a new case at that court. Example: +28; 2576.'
    ]
  },
  {
    id: 'arrest.result.refer',
    heading: 'Referred to another case',
    text: ['The case that takes the offences over: force and station with its number, and a note if needed. Example: 01ZD/0300108.']
  },
  {
    id: 'arrest.later.reason',
    heading: 'Why it was heard again',
    text: [
      'A deferred sentence that is now passed has results only. What varies the first results, such as an appeal, a breach, a revocation or an amendment, has plea and adjudication anew.',
      'Fill in only the offences that were heard: the others stand as they were.'
    ]
  },
  {
    id: 'arrest.later.date',
    heading: 'Date of the later hearing',
    text: ['When it was heard: not before the sentence it varies. Example: yesterday.']
  }
]
registerTopics(ARREST_TOPICS)
