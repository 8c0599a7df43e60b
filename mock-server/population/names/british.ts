import { byRank, weighted } from '../weighted.ts'
import type { Weighted } from '../weighted.ts'
import type { Community, Sex } from './community.ts'

const ENGLISH = byRank(
  `Smith,Jones,Taylor,Brown,Williams,Wilson,Johnson,Davies,Patel,Wright,Thompson,Evans,Walker,White,Roberts,Green,Hall,Wood,Jackson,Clarke,Robinson,Hughes,Edwards,Turner,Thomas,Harris,Cooper,Lewis,Martin,Hill,Ward,Morris,Moore,Clark,Lee,King,Baker,Harrison,Morgan,Allen,James,Scott,Phillips,Watson,Davis,Parker,Price,Bennett,Young,Griffiths,Mitchell,Cook,Shaw,Carter,Richardson,Bailey,Collins,Bell,Cox,Marshall,Adams,Richards,Foster,Webb,Mills,Rogers,Chapman,Hunt,Holmes,Palmer,Barnes,Knight,Matthews,Barker,Powell,Stevens,Russell,Fisher,Butler,Dixon,Harvey,Pearson,Fletcher,Howard,Andrews,Elliott,Reynolds,Ford,Fox,Payne,Saunders,West,Day,Bradley,Dean,Lawrence,Brooks,Atkinson,Burton,Spencer,Hudson,Carr,Walsh,Lane,Wells,Hart,Cole,Woods,Reed,Read,Reid,Hawkins,Webster,Harding,Rose,Dawson,Porter,Armstrong,Gardner,Gardiner,Newman,Grant,Perry,Watts,Hayes,Berry,Oliver,Gibson,Burns,Perkins,Francis,Gilbert,Warren,Page,Bird,Barrett,Stone,Bishop,Wheeler,Hopkins,Cross,Robertson,Curtis,Stephens,Stephenson,Stevenson,Goodwin,Freeman,Cunningham,Long,Arnold,French,Lloyd,Austin,Hooper,Nicholls,Nichols,Nicholson,Sharp,Sharpe,Osborne,Osbourne,Tucker,Hardy,Parsons,Willis,Kemp,Norris,Bates,Booth,Nash,Bryant,Dunn,Dunne,Frost,Poole,Pool,Sutton,Gregory,Coleman,Colman,Wade,Bolton,Jarvis,Barton,Lowe,Low,Parry,Higgins,Whitehead,Barlow,Ellis,Blake,Briggs,Stanley,Goodman,Giles,Pritchard,Heath,Hewitt,Hewett,Kirk,Dyer,Whittaker,Whitaker,Rowe,Roe,Thornton,Townsend,Townshend,Moss,Bond,Sanders,Sanderson,Sheppard,Shepherd,Shepard,Skinner,Potter,Pope,Slater,Baldwin,Farmer,Iles,Lambert,Norman,Cartwright,Bentley,Bull,Bowen,Chadwick,Blackburn,Ashton,Yates,Yeates,Hancock,Humphries,Humphreys,Savage,Little,Sykes,Haynes,Lamb,Swift,Leach,Leech,Vaughan,Wall,Wyatt,Wiggins,Hartley,Hobbs,Bowles,Brookes,Gough,Goff,Hodgson,Hodson,Hirst,Hurst,Crossley,Clayton,Clegg,Ackroyd,Sidebottom,Ramsbottom,Entwistle,Entwhistle,Oldroyd,Braithwaite,Fairclough,Haythornthwaite,Cholmondeley,Featherstonehaugh,Smythe,Smyth,Schofield,Scholefield,Bickerstaff,Tattersall,Winterbottom,Satterthwaite,Postlethwaite,Micklethwait,Wolstenholme,Heathcote,Penhaligon,Trevithick,Tregenza,Pascoe,Nankivell,Trelawny,Spargo`,
  10
)
const SCOTTISH = byRank(
  `Smith,Brown,Wilson,Campbell,Stewart,Robertson,Thomson,Anderson,Reid,MacDonald,Scott,Murray,Taylor,Clark,Mitchell,Ross,Walker,Paterson,Young,Watson,Morrison,Miller,Fraser,Davidson,Gray,McDonald,Henderson,Johnston,Hamilton,Graham,Kerr,Simpson,Martin,Ferguson,Cameron,Duncan,Hunter,Kelly,Bell,Grant,MacKenzie,Mackay,McKay,Allan,Black,MacLeod,McLeod,McLean,MacLean,Russell,Marshall,Wallace,Gibson,Kennedy,Gordon,Burns,Sutherland,Stevenson,Munro,Milne,Wood,Craig,Wright,Muir,Ritchie,Johnstone,Sinclair,Watt,McKenzie,McMillan,MacMillan,Crawford,Boyle,King,Docherty,Dougherty,McIntosh,Macintosh,Christie,Cunningham,Bruce,McGregor,MacGregor,Donaldson,Rennie,Buchanan,Farquharson,Colquhoun,Urquhart,Dalziel,Menzies,Strachan,McGhee,McCulloch,McAllister,MacAlister,McDougall,MacDougall,Abercrombie,McNeil,MacNeil,McPherson,MacPherson`,
  8
)
const IRISH = byRank(
  `Murphy,Kelly,O'Sullivan,Walsh,Smith,O'Brien,Byrne,Ryan,O'Connor,O'Neill,O'Reilly,Doyle,McCarthy,Gallagher,Doherty,Kennedy,Lynch,Murray,Quinn,Moore,McLaughlin,McLoughlin,O'Carroll,Connolly,Daly,O'Connell,Wilson,Dunne,Brennan,Burke,Collins,Campbell,Clarke,Johnston,Hughes,O'Farrell,Fitzgerald,Brown,Martin,Maguire,McGuire,Nolan,Flynn,Flinn,Thompson,O'Callaghan,O'Donnell,Duffy,O'Mahony,Boyle,Healy,O'Shea,Shea,White,Sweeney,Hayes,Kavanagh,Cavanagh,Power,McGrath,Moran,Brady,Stewart,Casey,Foley,Fitzpatrick,O'Leary,McDonnell,MacMahon,McMahon,Donnelly,Regan,O'Regan,Donovan,O'Donovan,Burns,Flanagan,Mullan,Mullen,Barry,Kane,Robinson,Cunningham,Griffin,Kenny,Sheehan,Ward,Whelan,Lyons,Reid,Graham,Higgins,Cullen,Keane,King,Maher,Meagher,McKenna,Bell,Scott,Hogan,O'Keeffe,Magee,McNamara,MacNamara,McDonald,McDermott,Molony,Moloney,Rourke,O'Rourke,Buckley,O'Dwyer,Geoghegan,McGillicuddy,Ó Súilleabháin,Ní Bhriain,Mac Giolla Phádraig`,
  8
)
const WELSH = byRank(
  `Jones,Davies,Williams,Evans,Thomas,Roberts,Lewis,Hughes,Morgan,Griffiths,Edwards,Owen,James,Rees,Price,Phillips,Lloyd,Jenkins,Parry,Powell,Morris,Harris,Richards,John,Watkins,Howells,Ellis,Pritchard,Rowlands,Bowen,Humphreys,Bevan,Llewellyn,Llewelyn,Pugh,Probert,Prosser,Beynon,Gwyn,Gwynne,Vaughan,Meredith,Mostyn,Yorath,Cadwallader,ap Rhys,Tudor,Gough`,
  6
)

const MEN: readonly (readonly [until: number, names: Weighted<string>])[] = [
  [
    1950,
    byRank(
      'John,William,George,James,Ronald,Robert,Kenneth,Frederick,Thomas,Albert,Eric,Edward,Arthur,Charles,Leslie,Sidney,Frank,Peter,Dennis,Joseph,Alan,Stanley,Ernest,Harold,Norman,Raymond,Leonard,Alfred,Harry,Donald,Reginald,Roy,Derek,Henry,Geoffrey,David,Gordon,Herbert,Walter,Cyril'
    )
  ],
  [
    1966,
    byRank(
      'David,John,Stephen,Michael,Peter,Robert,Paul,Alan,Christopher,Richard,Anthony,Andrew,Ian,Kevin,Keith,Philip,Brian,Graham,Geoffrey,Martin,Nigel,Barry,Roger,Raymond,Colin,Terence,Trevor,Derek,Malcolm,Kenneth,Steven,Neil,Clive,Dennis,Roy,Leslie,Jeffrey,Gordon,Phillip,Patrick'
    )
  ],
  [
    1980,
    byRank(
      'Paul,Mark,David,Andrew,Richard,Christopher,James,Simon,Michael,Matthew,Stephen,Lee,John,Robert,Darren,Daniel,Steven,Jason,Nicholas,Jonathan,Ian,Neil,Peter,Stuart,Anthony,Martin,Kevin,Craig,Philip,Gary,Scott,Wayne,Timothy,Benjamin,Adam,Alan,Dean,Adrian,Carl,Jon,Shaun,Gareth'
    )
  ],
  [
    1995,
    byRank(
      'Christopher,James,David,Daniel,Michael,Matthew,Andrew,Richard,Paul,Mark,Thomas,Adam,Robert,John,Lee,Benjamin,Steven,Jonathan,Craig,Stephen,Simon,Nicholas,Peter,Anthony,Alexander,Gary,Ian,Ryan,Darren,Barry,Liam,Luke,Ashley,Joshua,Jack,Samuel,Jamie,Kieran,Aaron,Kyle,Carl,Shane,Callum'
    )
  ],
  [
    2008,
    byRank(
      'Jack,Thomas,Joshua,James,Daniel,Samuel,Matthew,Joseph,Callum,William,Luke,Benjamin,Ryan,Connor,Lewis,Harry,George,Oliver,Adam,Liam,Jake,Jordan,Nathan,Alexander,Jacob,Charlie,Kieran,Ben,Brandon,Cameron,Aaron,Owen,Kyle,Rhys,Alfie,Tyler,Reece,Bradley,Dylan,Max,Mason'
    )
  ],
  [
    9999,
    byRank(
      'Oliver,George,Harry,Noah,Jack,Leo,Arthur,Muhammad,Oscar,Charlie,Henry,Freddie,Theo,Archie,Alfie,Jacob,Thomas,Joshua,Finley,Logan,Isaac,Teddy,Tommy,Jaxon,Riley,Reuben,Elijah,Albie,Louie,Hunter,Ralph,Rory,Ezra,Jude,Kai'
    )
  ]
]
const WOMEN: readonly (readonly [until: number, names: Weighted<string>])[] = [
  [
    1950,
    byRank(
      'Mary,Margaret,Joan,Doris,Dorothy,Kathleen,Irene,Betty,Eileen,Joyce,Jean,Patricia,Sheila,Barbara,Sylvia,Vera,Winifred,Gladys,Edna,Elsie,Hilda,Florence,Elizabeth,Phyllis,Audrey,Marjorie,Brenda,Beryl,Shirley,Maureen,Muriel,Ivy,Edith,Olive,Rose,Jessie,Annie,Nora,Constance'
    )
  ],
  [
    1966,
    byRank(
      'Susan,Margaret,Christine,Linda,Patricia,Carol,Jacqueline,Julie,Janet,Elizabeth,Ann,Barbara,Jean,Sandra,Pamela,Maureen,Gillian,Jennifer,Anne,Deborah,Helen,Karen,Sheila,Judith,Valerie,Jane,Mary,Kathleen,Lesley,Marilyn,Diane,Angela,Hilary,Wendy,Lynn,Yvonne,Denise,Catherine,Rosemary'
    )
  ],
  [
    1980,
    byRank(
      'Sarah,Claire,Nicola,Emma,Lisa,Joanne,Michelle,Helen,Samantha,Karen,Amanda,Rachel,Louise,Julie,Clare,Rebecca,Sharon,Victoria,Caroline,Susan,Alison,Catherine,Elizabeth,Deborah,Donna,Tracey,Tracy,Angela,Jane,Zoe,Kerry,Melanie,Sally,Jennifer,Andrea,Katherine,Dawn,Kelly,Anna,Tina,Lorraine'
    )
  ],
  [
    1995,
    byRank(
      'Sarah,Laura,Gemma,Emma,Rebecca,Claire,Victoria,Samantha,Rachel,Amy,Jennifer,Nicola,Katie,Lisa,Kelly,Natalie,Louise,Michelle,Hayley,Hannah,Helen,Charlotte,Joanne,Lucy,Elizabeth,Leanne,Danielle,Donna,Katherine,Clare,Stephanie,Stacey,Lauren,Jane,Kerry,Emily,Catherine,Sophie,Anna,Jessica,Zoe,Kirsty'
    )
  ],
  [
    2008,
    byRank(
      'Chloe,Emily,Jessica,Sophie,Megan,Charlotte,Hannah,Lauren,Rebecca,Lucy,Amy,Georgia,Katie,Bethany,Emma,Olivia,Courtney,Shannon,Eleanor,Jade,Abigail,Ellie,Molly,Laura,Alice,Holly,Rachel,Elizabeth,Natasha,Paige,Leah,Grace,Caitlin,Danielle,Anna,Ella,Mia,Lily,Jasmine,Samantha'
    )
  ],
  [
    9999,
    byRank(
      'Olivia,Amelia,Isla,Ava,Ivy,Freya,Lily,Florence,Mia,Willow,Rosie,Sophia,Isabella,Grace,Daisy,Sienna,Poppy,Elsie,Emily,Ella,Evelyn,Phoebe,Evie,Charlotte,Harper,Millie,Matilda,Maya,Sofia,Emilia,Esme,Luna,Penelope,Aria,Violet'
    )
  ]
]
const CELTIC: Readonly<Record<string, Readonly<Record<Sex, Weighted<string>>>>> = {
  Scottish: {
    M: byRank('Ewan,Fraser,Hamish,Alasdair,Callum,Gregor,Angus,Duncan,Iain,Kenneth,Calum,Murdo,Ruaridh,Struan,Malcolm'),
    F: byRank('Eilidh,Kirsty,Mhairi,Ailsa,Morag,Fiona,Isla,Catriona,Shona,Iona,Lorna,Senga,Elspeth,Heather')
  },
  Irish: {
    M: byRank(
      "Patrick,Sean,Liam,Declan,Kieran,Brendan,Eamonn,Conor,Seamus,Michael,Padraig,Ciaran,Niall,Oisín,Dermot,Fergus,Cormac,Aidan,D'Arcy"
    ),
    F: byRank('Bridget,Siobhan,Niamh,Aoife,Sinead,Roisin,Maeve,Kathleen,Deirdre,Grainne,Ciara,Orla,Saoirse,Mairead,Noreen,Bernadette')
  },
  Welsh: {
    M: byRank('Gareth,Rhys,Dylan,Huw,Owain,Dafydd,Ieuan,Gethin,Iwan,Emyr,Aled,Gwyn,Llŷr,Idris,Meirion'),
    F: byRank('Sian,Megan,Rhiannon,Bethan,Cerys,Nia,Angharad,Carys,Gwen,Ffion,Lowri,Mair,Eleri,Catrin,Myfanwy')
  }
}

const ofGeneration = (sex: Sex, year: number): Weighted<string> => {
  const generations = sex === 'M' ? MEN : WOMEN
  const found = generations.find(([until]) => year < until) ?? generations.at(-1)
  if (found === undefined) throw new RangeError('No generation')
  return found[1]
}

const british = (name: string, share: number, surname: Weighted<string>, own: Partial<Community>): Community => ({
  name,
  share,
  surname,
  forename: (sex, year) => {
    const celtic = CELTIC[name]
    const general = ofGeneration(sex, year)
    return celtic === undefined ? general : (random) => (random.chance(0.4) ? celtic[sex] : general)(random)
  },
  appearance: ['1', '1', '1', '1', '1', '1', '1', '2', '0'],
  ethnicity: ['W1', 'W1', 'W1', 'W1', 'W1', 'NS'],
  nationalities: weighted([['British', 1]]),
  birthplaces: ['Leeds', 'Birmingham', 'London', 'Manchester', 'Newcastle upon Tyne', 'Bristol', 'Norwich', 'Plymouth', 'Derby', 'Hull'],
  spellings: [
    ['Smith', 'Smyth'],
    ['Brown', 'Browne'],
    ['Clarke', 'Clark'],
    ['Thompson', 'Thomson'],
    ['Steven', 'Stephen'],
    ['Philip', 'Phillip'],
    ['Sara', 'Sarah'],
    ['Nicholls', 'Nicolls'],
    ['Jon', 'John'],
    ['Catherine', 'Kathryn'],
    ['Rachel', 'Rachael'],
    ['Reid', 'Reed'],
    ['Taylor', 'Tayler']
  ],
  marriedNames: 0.35,
  ...own
})

export const BRITISH: readonly Community[] = [
  british('English', 56, ENGLISH, {}),
  british('Scottish', 8, SCOTTISH, {
    birthplaces: ['Glasgow', 'Edinburgh', 'Aberdeen', 'Dundee', 'Inverness', 'Paisley', 'Stirling'],
    spellings: [
      ['Mac', 'Mc'],
      ['Mc', 'Mac'],
      ['Stewart', 'Stuart'],
      ['Johnston', 'Johnstone'],
      ['Thomson', 'Thompson']
    ]
  }),
  british('Irish', 7, IRISH, {
    ethnicity: ['W2', 'W2', 'W1', 'W3', 'NS'],
    nationalities: weighted([
      ['Irish', 2],
      ['British', 3]
    ]),
    birthplaces: ['Dublin', 'Cork', 'Belfast', 'Limerick', 'Galway', 'Derry', 'Liverpool', 'Newry'],
    spellings: [
      ["O'", ''],
      ["O'", 'O '],
      ['Mac', 'Mc'],
      ['Mc', 'Mac'],
      ['Kavanagh', 'Cavanagh'],
      ['Sean', 'Shaun'],
      ['Maguire', 'McGuire'],
      ['á', 'a'],
      ['ú', 'u']
    ]
  }),
  british('Welsh', 5, WELSH, {
    birthplaces: ['Cardiff', 'Swansea', 'Newport', 'Wrexham', 'Bangor', 'Aberystwyth', 'Carmarthen'],
    spellings: [
      ['Llewellyn', 'Llewelyn'],
      ['Davies', 'Davis'],
      ['Humphreys', 'Humphries'],
      ['Rhys', 'Rees'],
      ['ŷ', 'y']
    ]
  })
]
