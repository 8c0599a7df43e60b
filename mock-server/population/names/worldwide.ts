import { byRank, weighted } from '../weighted.ts'
import type { Weighted } from '../weighted.ts'
import type { Community } from './community.ts'

const MOHAMMED: Community['spellings'] = [
  ['Mohammed', 'Muhammad'],
  ['Muhammad', 'Mohamed'],
  ['Mohamed', 'Mohammad'],
  ['Mohammad', 'Muhammed'],
  ['Hussain', 'Hussein'],
  ['Ahmed', 'Ahmad'],
  ['Begum', 'Begam'],
  ['Choudhury', 'Chowdhury'],
  ['Yusuf', 'Yousaf'],
  ['Aisha', 'Ayesha'],
  ['Abdul', 'Abdel'],
  ['Hassan', 'Hasan'],
  ['Omar', 'Umar'],
  ['Fatima', 'Fatimah'],
  ['Rehman', 'Rahman']
]

interface Worldwide extends Omit<Community, 'surname' | 'forename' | 'spellings' | 'marriedNames' | 'nationalities'> {
  readonly surnames: string
  readonly men: string
  readonly women: string
  readonly nationalities: readonly (readonly [string, number])[]
  readonly spellings?: Community['spellings']
  readonly marriedNames?: number
}

const community = ({ surnames, men, women, nationalities, spellings = [], marriedNames = 0.15, ...rest }: Worldwide): Community => {
  const forenames: Readonly<Record<'M' | 'F', Weighted<string>>> = { M: byRank(men, 5), F: byRank(women, 5) }
  return {
    ...rest,
    surname: byRank(surnames, 5),
    forename: (sex) => forenames[sex],
    nationalities: weighted(nationalities),
    spellings,
    marriedNames
  }
}

export const WORLDWIDE: readonly Community[] = [
  community({
    name: 'Pakistani and Bangladeshi',
    share: 6,
    surnames: `Khan,Ahmed,Hussain,Ali,Begum,Akhtar,Mahmood,Malik,Iqbal,Shah,Uddin,Miah,Rahman,Islam,Mohammed,Bibi,Chowdhury,Choudhury,Aslam,Butt,Raja,Mirza,Qureshi,Sheikh,Shaikh,Hassan,Rehman,Ashraf,Hanif,Javed,Kausar,Khatun,Hoque,Haque,Alam,Bashir,Rashid,Saleem,Yaqoob,Younis,Zaman,Siddiqui,Abbasi,Bhatti,Chaudhry,Farooq,Ghafoor,Nawaz,Sarwar,Sultana,Tariq`,
    men: `Mohammed,Muhammad,Mohammad,Ali,Imran,Ahmed,Adnan,Usman,Hassan,Asif,Abdul,Kamran,Hamza,Tariq,Bilal,Shahid,Zeeshan,Faisal,Amir,Nadeem,Sajid,Rizwan,Yusuf,Ibrahim,Omar,Umar,Khalid,Waqas,Haroon,Shabir,Tahir,Zahid,Mohsin,Rashid,Iqbal`,
    women: `Fatima,Aisha,Ayesha,Zainab,Maryam,Nasreen,Shabana,Saima,Sadia,Rukhsana,Samina,Farzana,Nadia,Hafsa,Khadija,Safia,Parveen,Shazia,Amina,Rabia,Sana,Iqra,Nazia,Razia,Tahira,Noreen,Halima,Mehwish`,
    appearance: ['4', '4', '4', '4', '0'],
    ethnicity: ['A2', 'A2', 'A3', 'A9', 'NS'],
    nationalities: [
      ['British', 8],
      ['Pakistani', 2],
      ['Bangladeshi', 1]
    ],
    birthplaces: ['Bradford', 'Birmingham', 'Mirpur', 'Lahore', 'Sylhet', 'Luton', 'Oldham', 'London', 'Dhaka', 'Rawalpindi'],
    spellings: MOHAMMED
  }),
  community({
    name: 'Indian',
    share: 3.5,
    surnames: `Singh,Kaur,Patel,Sharma,Shah,Gill,Desai,Kumar,Mistry,Chauhan,Dhillon,Sandhu,Sidhu,Mehta,Parmar,Rai,Bains,Johal,Grewal,Bhatt,Joshi,Solanki,Thakur,Verma,Gupta,Nair,Menon,Reddy,Iyer,Fernandes,D'Souza,Pereira,Lad,Vaghela,Chana,Dosanjh,Sahota,Hayer,Virdee,Matharu`,
    men: `Harpreet,Rajesh,Sanjay,Gurpreet,Amit,Jaspal,Ravi,Sunil,Anil,Vijay,Manjit,Balwinder,Rakesh,Dipesh,Kiran,Nikhil,Arjun,Jagdeep,Sukhdev,Mandeep,Rohan,Hitesh,Ashok,Dinesh,Karan,Paramjit,Surjit,Vikram,Anand`,
    women: `Harpreet,Manjit,Priya,Jaspreet,Gurpreet,Sunita,Anita,Meena,Kiran,Balvinder,Neha,Pooja,Nisha,Rekha,Surinder,Kavita,Hema,Bhavna,Anjali,Simran,Rupinder,Geeta,Sushila,Usha,Deepa,Jyoti,Amrit`,
    appearance: ['4', '4', '4', '0'],
    ethnicity: ['A1', 'A1', 'A1', 'A9', 'NS'],
    nationalities: [
      ['British', 8],
      ['Indian', 2]
    ],
    birthplaces: ['Leicester', 'Southall', 'Jalandhar', 'Ahmedabad', 'Nairobi', 'Wolverhampton', 'Coventry', 'Kampala', 'Mumbai'],
    spellings: [
      ['Harpreet', 'Harprit'],
      ['Singh', 'Sing'],
      ['Balvinder', 'Balwinder'],
      ['Dhillon', 'Dillon'],
      ['Chauhan', 'Chohan'],
      ['Geeta', 'Gita'],
      ['Rupinder', 'Roopinder']
    ]
  }),
  community({
    name: 'Polish',
    share: 2.5,
    surnames: `Nowak,Kowalski,Wiśniewski,Wójcik,Kowalczyk,Kamiński,Lewandowski,Zieliński,Szymański,Woźniak,Dąbrowski,Kozłowski,Jankowski,Mazur,Wojciechowski,Kwiatkowski,Krawczyk,Kaczmarek,Piotrowski,Grabowski,Zając,Pawłowski,Michalski,Król,Wieczorek,Jabłoński,Wróbel,Nowakowski,Majewski,Olszewski,Stępień,Malinowski,Jaworski,Adamczyk,Dudek,Pawlak,Górski,Sikora,Walczak,Rutkowski,Baran,Szczepański,Brzęczyszczykiewicz`,
    men: `Piotr,Krzysztof,Andrzej,Tomasz,Paweł,Michał,Marcin,Jakub,Adam,Łukasz,Marek,Grzegorz,Mateusz,Wojciech,Mariusz,Dariusz,Zbigniew,Jerzy,Rafał,Robert,Kamil,Jacek,Dawid,Szymon,Patryk,Sebastian,Sławomir,Bartosz,Arkadiusz,Przemysław`,
    women: `Anna,Katarzyna,Maria,Małgorzata,Agnieszka,Barbara,Krystyna,Ewa,Elżbieta,Zofia,Magdalena,Joanna,Monika,Aleksandra,Dorota,Teresa,Beata,Iwona,Justyna,Karolina,Natalia,Weronika,Paulina,Wiktoria,Oliwia,Sylwia,Izabela,Kinga`,
    appearance: ['1', '1', '1', '2', '0'],
    ethnicity: ['W9', 'W9', 'W9', 'NS'],
    nationalities: [
      ['Polish', 8],
      ['British', 2]
    ],
    birthplaces: ['Warszawa', 'Kraków', 'Łódź', 'Wrocław', 'Poznań', 'Gdańsk', 'Szczecin', 'Lublin', 'Katowice', 'Białystok'],
    spellings: [
      ['ł', 'l'],
      ['ś', 's'],
      ['ń', 'n'],
      ['ó', 'o'],
      ['ą', 'a'],
      ['ę', 'e'],
      ['Krzysztof', 'Christopher'],
      ['Piotr', 'Peter'],
      ['Tomasz', 'Thomas'],
      ['Katarzyna', 'Kate'],
      ['Nowak', 'Novak'],
      ['Kowalczyk', 'Kovalchyk']
    ]
  }),
  community({
    name: 'Romanian',
    share: 2,
    surnames: `Popa,Popescu,Ionescu,Pop,Radu,Dumitru,Stan,Stoica,Gheorghe,Matei,Ciobanu,Rusu,Munteanu,Constantin,Dinu,Vasile,Florea,Șerban,Lazăr,Marin,Tudor,Dobre,Barbu,Neagu,Cristea,Moldovan,Ungureanu,Nistor,Preda,Bălan,Țurcanu,Mihai,Sandu,Lungu,Cojocaru`,
    men: `Andrei,Alexandru,Ionuț,Mihai,Gheorghe,Ion,Vasile,Constantin,Florin,Marian,Nicolae,Cristian,Daniel,Adrian,Ștefan,Bogdan,Gabriel,Marius,Cătălin,Răzvan,Vlad,Costel,Dumitru,Ovidiu`,
    women: `Maria,Elena,Ana,Ioana,Mihaela,Andreea,Cristina,Daniela,Alexandra,Alina,Mariana,Gabriela,Florentina,Nicoleta,Simona,Georgiana,Loredana,Roxana,Diana,Raluca,Ștefania,Bianca`,
    appearance: ['2', '2', '1', '0'],
    ethnicity: ['W9', 'W9', 'W3', 'NS'],
    nationalities: [
      ['Romanian', 9],
      ['Moldovan', 1],
      ['British', 1]
    ],
    birthplaces: ['București', 'Cluj-Napoca', 'Iași', 'Timișoara', 'Constanța', 'Craiova', 'Galați', 'Bacău', 'Suceava'],
    spellings: [
      ['ț', 't'],
      ['ș', 's'],
      ['Ș', 'S'],
      ['ă', 'a'],
      ['Gheorghe', 'George'],
      ['Ștefan', 'Stefan'],
      ['Constantin', 'Costel']
    ]
  }),
  community({
    name: 'West African',
    share: 3,
    surnames: `Mensah,Okafor,Adeyemi,Owusu,Boateng,Adebayo,Okeke,Asante,Ogunleye,Osei,Eze,Appiah,Adeleke,Nwosu,Balogun,Agyemang,Obi,Acheampong,Amoah,Afolabi,Bangura,Kamara,Sesay,Conteh,Koroma,Jallow,Ceesay,Diallo,Touray,Oyelaran,Chukwu,Nwachukwu,Onyeka,Okonkwo,Oluwole,Akinola,Ansah,Darko,Frimpong,Gyasi,Opoku,Sarpong,Quaye,Adjei,Ogunbanjo,Olatunji`,
    men: `Emmanuel,Samuel,Kwame,Oluwaseun,Kofi,Daniel,Chinedu,Ibrahim,Kwabena,Tunde,Yaw,Chukwuemeka,Abdul,Femi,Ade,Nnamdi,Kwasi,Joseph,Babatunde,Michael,Emeka,Segun,Obinna,Isaac,Olumide,Kojo,Ousman,Alhaji,Mohamed,David`,
    women: `Grace,Blessing,Abena,Oluwatoyin,Ngozi,Mercy,Ama,Folake,Akosua,Comfort,Funmilayo,Chioma,Esther,Adwoa,Patience,Yetunde,Ifeoma,Fatou,Mariama,Victoria,Adaeze,Temitope,Gifty,Aminata,Precious,Abimbola`,
    appearance: ['3', '3', '3', '3', '0'],
    ethnicity: ['B2', 'B2', 'B2', 'M2', 'NS'],
    nationalities: [
      ['British', 6],
      ['Nigerian', 3],
      ['Ghanaian', 2],
      ['Sierra Leonean', 1],
      ['Gambian', 1]
    ],
    birthplaces: ['Lagos', 'Accra', 'Peckham', 'Kumasi', 'Freetown', 'Abuja', 'Banjul', 'Tottenham', 'Ibadan', 'Milton Keynes'],
    spellings: [
      ['Oluwaseun', 'Seun'],
      ['Emmanuel', 'Emanuel'],
      ['Adeyemi', 'Adeyemo'],
      ['Babatunde', 'Tunde'],
      ['Kofi', 'Koffi'],
      ['Chukwuemeka', 'Emeka'],
      ['Jallow', 'Diallo']
    ]
  }),
  community({
    name: 'Caribbean',
    share: 3,
    surnames: `Campbell,Brown,Williams,Grant,Gordon,Clarke,Francis,Thomas,Johnson,Lewis,James,Morgan,Reid,Walters,Bailey,Charles,Joseph,Henry,Alexander,Samuels,Stewart,Gayle,McKenzie,Palmer,Dacosta,Pierre,St Louis,Baptiste,Augustine,Blackwood,Bogle,Cargill,Fearon,Hinds,Lindo,Marshall,Nembhard,Pinnock,Salmon,Weekes,Wray`,
    men: `Winston,Michael,Anthony,Leroy,Marlon,Errol,Delroy,Tyrone,Jermaine,Andre,Jerome,Dwayne,Devon,Trevor,Nathaniel,Clive,Kemar,Rohan,Desmond,Lloyd,Aaron,Malachi,Isaiah,Tyrell,Curtis,Reuben,Elijah,Ashley`,
    women: `Beverley,Sharon,Marcia,Yvonne,Natasha,Shanice,Simone,Jacqueline,Keisha,Chantelle,Monique,Paulette,Hyacinth,Merle,Angela,Tanisha,Shereen,Gloria,Tiana,Aaliyah,Naomi,Kezia,Renée,Sade,Jasmine`,
    appearance: ['3', '3', '3', '0'],
    ethnicity: ['B1', 'B1', 'M1', 'B9', 'NS'],
    nationalities: [
      ['British', 9],
      ['Jamaican', 2],
      ['Barbadian', 1]
    ],
    birthplaces: ['Birmingham', 'Brixton', 'Kingston, Jamaica', 'Bridgetown', 'Nottingham', 'Leeds', 'Castries', 'Hackney'],
    spellings: [
      ['Clarke', 'Clark'],
      ['Leroy', 'Le Roy'],
      ['Shanice', 'Shaniece'],
      ['Gayle', 'Gale'],
      ['Renée', 'Renee'],
      ['Weekes', 'Weeks']
    ],
    marriedNames: 0.25
  }),
  community({
    name: 'Chinese',
    share: 1,
    surnames: `Chen,Wong,Li,Lee,Chan,Zhang,Wang,Liu,Lam,Cheung,Huang,Yang,Ng,Tang,Lin,Wu,Leung,Ho,Zhao,Zhou,Xu,Cheng,Lau,Yip,Tsang,Chow,Fong,Mak,Yeung,Zheng`,
    men: `Wei,Jun,Ming,Chun,Kai,Jason,Hao,Kwok,Tony,Peter,Yong,Feng,Siu,Wai,Kin,Xiang,Lei,Bin,Andrew,Raymond`,
    women: `Mei,Ling,Xiu,Yan,Jing,Siu,Wai,Amy,Li,Hui,Fang,Na,Min,Ying,Grace,Suk,Xiaoyan,Yuk,Joyce,Vivian`,
    appearance: ['5', '5', '5', '0'],
    ethnicity: ['A4', 'A4', 'A9', 'NS'],
    nationalities: [
      ['British', 5],
      ['Chinese', 5],
      ['Malaysian', 1]
    ],
    birthplaces: ['Hong Kong', 'Fuzhou', 'Manchester', 'London', 'Guangzhou', 'Kuala Lumpur', 'Shanghai'],
    spellings: [
      ['Chen', 'Chan'],
      ['Chan', 'Chen'],
      ['Wong', 'Wang'],
      ['Wang', 'Wong'],
      ['Li', 'Lee'],
      ['Zhang', 'Cheung'],
      ['Xu', 'Hsu'],
      ['Ng', 'Wu']
    ],
    marriedNames: 0.05
  }),
  community({
    name: 'Arabic and North African',
    share: 1.5,
    surnames: `Hassan,Ali,Mohamed,Ahmed,Al-Hassan,Ibrahim,El-Sayed,Khalil,Al-Rashid,Mansour,Haddad,Abdallah,Saleh,Nasser,Al-Masri,Osman,Benali,Bouazza,Yousef,Al-Khatib,Abu Bakr,Farah,Warsame,Abdi,Hussein,Omar,Jama,Elmi,Al-Jabouri,Karim,Hamdan,Zaki`,
    men: `Mohamed,Ahmed,Omar,Ali,Hassan,Mahmoud,Youssef,Khaled,Abdullah,Karim,Ibrahim,Mustafa,Abdi,Samir,Tarek,Walid,Hamza,Said,Nabil,Rachid,Yasin,Jamal,Bashar`,
    women: `Fatima,Amina,Layla,Maryam,Hodan,Nour,Salma,Hana,Yasmin,Khadija,Samira,Rania,Zahra,Asma,Ifrah,Sahra,Nadia,Hiba,Huda,Mona`,
    appearance: ['6', '6', '6', '3', '0'],
    ethnicity: ['O2', 'O2', 'B2', 'O9', 'NS'],
    nationalities: [
      ['British', 4],
      ['Iraqi', 2],
      ['Syrian', 2],
      ['Somali', 2],
      ['Egyptian', 1],
      ['Algerian', 1],
      ['Sudanese', 1]
    ],
    birthplaces: ['Baghdad', 'Damascus', 'Cairo', 'Mogadishu', 'Algiers', 'Cardiff', 'London', 'Khartoum', 'Hargeisa', 'Casablanca'],
    spellings: [
      ...MOHAMMED,
      ['Al-', 'Al '],
      ['El-', 'Al-'],
      ['Youssef', 'Yusuf'],
      ['Khaled', 'Khalid'],
      ['Yasmin', 'Jasmin'],
      ['Osman', 'Othman'],
      ['Al-', '']
    ],
    marriedNames: 0.05
  }),
  community({
    name: 'Jewish',
    share: 0.7,
    surnames: `Cohen,Levy,Goldberg,Friedman,Schwartz,Katz,Rosenberg,Stern,Kaplan,Shapiro,Klein,Weiss,Goldstein,Rosen,Abrahams,Isaacs,Solomon,Grossman,Feldman,Bernstein,Levine,Rabinowitz,Margolis,Freedman,Adler`,
    men: `David,Daniel,Joshua,Adam,Samuel,Moshe,Benjamin,Jacob,Aaron,Yitzhak,Simon,Jonathan,Nathan,Saul,Avi,Ezra,Shmuel,Reuben,Menachem`,
    women: `Sarah,Rachel,Rebecca,Leah,Hannah,Miriam,Esther,Naomi,Deborah,Judith,Shira,Chaya,Ruth,Tamara,Talia,Abigail,Rivka,Golda`,
    appearance: ['1', '1', '2', '0'],
    ethnicity: ['W1', 'W1', 'W9', 'NS'],
    nationalities: [
      ['British', 9],
      ['Israeli', 1]
    ],
    birthplaces: ['London', 'Manchester', 'Leeds', 'Gateshead', 'Salford', 'Tel Aviv'],
    spellings: [
      ['Cohen', 'Cohn'],
      ['Levy', 'Levi'],
      ['Friedman', 'Freedman'],
      ['Schwartz', 'Schwarz'],
      ['Shmuel', 'Samuel'],
      ['Moshe', 'Moses'],
      ['Yitzhak', 'Isaac']
    ],
    marriedNames: 0.3
  }),
  community({
    name: 'Cypriot and Turkish',
    share: 1.2,
    surnames: `Georgiou,Yılmaz,Christou,Kaya,Ioannou,Demir,Constantinou,Şahin,Charalambous,Çelik,Nicolaou,Yıldız,Andreou,Mehmet,Papadopoulos,Öztürk,Hadjigeorgiou,Osman,Michaelides,Arslan,Economou,Aydın,Panayiotou,Doğan,Demetriou,Hüseyin`,
    men: `Andreas,Mehmet,Christos,Ahmet,George,Mustafa,Costas,Ali,Panayiotis,Hüseyin,Nicos,Kemal,Michalis,Emre,Stelios,Murat,Kyriacos,Yusuf,Savvas,Burak`,
    women: `Maria,Ayşe,Eleni,Fatma,Androulla,Emine,Christina,Elif,Despina,Zeynep,Anastasia,Hatice,Panayiota,Sibel,Katerina,Özlem,Georgia,Derya`,
    appearance: ['2', '2', '2', '6', '0'],
    ethnicity: ['W9', 'W9', 'O9', 'NS'],
    nationalities: [
      ['British', 6],
      ['Cypriot', 3],
      ['Turkish', 3]
    ],
    birthplaces: ['Nicosia', 'London', 'Limassol', 'İstanbul', 'Palmers Green', 'Larnaca', 'Ankara', 'Famagusta'],
    spellings: [
      ['ş', 's'],
      ['Ş', 'S'],
      ['ı', 'i'],
      ['ğ', 'g'],
      ['ü', 'u'],
      ['Ö', 'O'],
      ['Ç', 'C'],
      ['Costas', 'Kostas'],
      ['Nicos', 'Nikos'],
      ['Mehmet', 'Mehmed'],
      ['Christou', 'Christodoulou']
    ],
    marriedNames: 0.2
  }),
  community({
    name: 'Baltic and Portuguese',
    share: 1.6,
    surnames: `Silva,Santos,Kazlauskas,Ferreira,Petrauskas,Pereira,Bērziņš,Oliveira,Jankauskas,Costa,Kalniņš,Rodrigues,Stankevičius,Martins,Ozols,Gonçalves,Butkus,Fernandes,Liepiņš,Lopes,Žukauskas,Ribeiro`,
    men: `João,Tomas,José,Darius,António,Andris,Carlos,Mindaugas,Luís,Jānis,Paulo,Vytautas,Pedro,Māris,Rui,Artūras,Miguel,Edgars,Nuno,Lukas`,
    women: `Ana,Rasa,Maria,Kristīne,Sofia,Inga,Carla,Daiva,Inês,Līga,Joana,Jurgita,Teresa,Ilze,Catarina,Viktorija,Beatriz,Egle`,
    appearance: ['1', '2', '1', '2', '0'],
    ethnicity: ['W9', 'W9', 'NS'],
    nationalities: [
      ['Portuguese', 3],
      ['Lithuanian', 3],
      ['Latvian', 2],
      ['Brazilian', 1],
      ['British', 1]
    ],
    birthplaces: ['Lisboa', 'Vilnius', 'Rīga', 'Porto', 'Kaunas', 'Funchal', 'Daugavpils', 'São Paulo', 'Peterborough'],
    spellings: [
      ['ã', 'a'],
      ['é', 'e'],
      ['č', 'c'],
      ['ņ', 'n'],
      ['š', 's'],
      ['Ž', 'Z'],
      ['ç', 'c'],
      ['João', 'Joao'],
      ['José', 'Joseph'],
      ['Tomas', 'Thomas']
    ],
    marriedNames: 0.2
  })
]
