/**
 * Forenames that stand for one another: short forms, spellings and transliterations. A name may stand in several
 * lines (Alex, Jack). Folded; our own list, from general knowledge.
 */
const GROUPS = `
abigail abby abi gail
abdul abdel abd abdal abdou
abdullah abdulla abdallah abdalla
agnieszka aga agnes agneta
ahmed ahmad ahmet achmed
aidan aiden aedan aodhan
aisha ayesha aysha aishah aicha ayse
alan allan allen alun al
albert bert bertie al
aleksander aleksandar alexander alex alec alasdair alistair alastair alister sandy aleksandr olek xander sacha sasha
alexandra aleksandra alex ola sandra sasha alexa
alfred alf alfie fred
ali aly alee
alice ally alicia alys
amanda mandy
andrew andy drew andre andrei andrzej andreas andreea
ann anne anna anya annie ania hannah anita
anthony antony tony anton antoni
archibald archie
arthur art artie artur
barbara barb babs basia
benjamin ben benny benji binyamin
bernard bernie
brian bryan bryn
bridget brigid biddy
bronislaw bronek
catherine katherine kathryn catharine katharine kate katie cathy kathy kath kitty kat katarzyna kasia caitlin cait ekaterina catrin
charles charlie chuck chas karol
charlotte lottie charlie
christina christine kristina krystyna chris tina kirsten kirsty
christopher chris kit topher krzysztof christos
claire clare clara
constantin konstantinos costas kostas dinos
daniel dan danny daniil
david dave davy dai dawid dafydd davey
deborah debra debbie debs
dennis denis denny
dimitrios dimitri jim mitsos
dominic dominik dom nick
donald don donnie
dorothy dot dottie dolly
douglas doug dougie
edward ed eddie ned ted teddy eduard
eileen aileen eilidh
eleanor elinor ellie nell nora leonora
elizabeth elisabeth liz lizzie beth betty bet betsy eliza libby elspeth elsie lisa elzbieta ela bess isabel
emily em emmy milly
emma em emmie
evelyn eve evie
ewa eva eve
farooq faruq farouk
fatima fatimah fatma fathima
frances fran franny frankie
francis frank frankie fran franciszek
frederick fred freddie fredrick
gabriel gabe
gareth gary garry
geoffrey jeffrey geoff jeff
george georgie georgios giorgos yiorgos jerzy gheorghe
gerald gerard gerry jerry ger
gillian jill gill jillian
graham graeme grahame
gregory greg grzegorz grigore
grainne grania
gwendoline gwen
harold harry hal
hassan hasan
helen helena ellen nell nellie lena elena halina eleni
henry harry hal henryk
hugh hughie huw shug
hussain husain hussein hussayn husayn
ian iain john
ibrahim ebrahim abraham ibrahima
imran emran
ioan ion john
ioannis yiannis giannis john
isaac isaak ishaq yitzhak
isabella isabel isobel bella izzy izabela izabella
ismail ismael esmail
ivan john
jacob jake jakub yakov yaqub kuba
jacqueline jackie jacqui
james jim jimmy jamie jem hamish seumas seamus
jan john ian
jane jayne janie sian sinead
janet jan jess
jasmine yasmin jasmin yasmeen
jean jeannie jeanette
jeremy jerry jez
jennifer jenny jen jenna
jessica jess jessie
joan joanie siobhan
joanna joanne jo joasia johanna
john jon jack johnny johnnie sean shaun shawn evan
jonathan jon jonny johnathan jonathon jono
joseph joe joey jozef yusuf josef yosef
josephine jo josie
joshua josh
judith judy jude
julia julie jules
kamil camil
karen karin caron
kenneth ken kenny
kevin kev
khalid khaled
kimberley kim kimberly
kofi coffie
laura lauren laurie
lawrence laurence larry laurie lorcan
leonard len lenny leo
leslie lesley les
lewis louis lou lew louie ludwik
liam william
linda lynda lyn lindy
louise lou
lucy lucia lucie
lukasz luke lucas lukas luca
magdalena magda maggie
malcolm mal calum callum
malgorzata gosia margaret
marcin martin
margaret maggie meg peggy madge marge margie daisy mairead greta
maria mary marie mariam maryam miriam mari maire moira
mark marc marcus marek markos
martin martyn marty
matthew matt mathew matty mateusz
maureen mo
megan meghan meg
mehmet mohammed
melanie mel
michael mike mick micky mickey mikey mihai michal mikhail micheal
michelle shell chelle
mohammed muhammad mohamed mohammad muhammed mohamad muhamed mahomed mo mohd md mehmet
mohsin mohsen
moses musa moshe mo
mustafa mustapha moustafa
natalie nat natalia natasha nathalie
nathan nathaniel nat nate
neil neal niall nigel
niamh neve
nicholas nick nicky nicolas nicola nikolaos nikos nicolae colin klaus mikolaj
nicola nicky nikki nicole
oliver ollie olly olivier
olivia liv livvy
olumide olu
oluwaseun seun
oluwafemi femi
omar umar omer umer
osman usman uthman othman
pamela pam
panayiotis panos panikos
patricia pat patsy trish tricia patti
patrick pat paddy padraig rick patryk patrik
paul pablo pavel pawel paulie
peter pete piotr petros petru pyotr pedro peadar
philip phillip phil pip filip
piotr peter
rachel rachael rach raquel rahel
rafal raphael rafael rafi
rebecca becky becca rebekah bex
richard rick dick richie rich ricky dickie ryszard
robert bob rob bobby robbie bert robin rab
roderick rod roddy rory
ronald ron ronnie
rosemary rose rosie
roy roi
russell russ
samantha sam sammy
samuel sam sammy shmuel
sandra sandy sandie
sarah sara sally sadie zara
siobhan shevaun chevonne
simon si szymon shimon
sophia sophie sofia zofia zosia sofie
stanislaw stan staszek stanley
stephanie steph steffi stefania
stephen steven steve stevie stefan stephan stephanos szczepan
stuart stewart stu
susan sue suzanne susie suzie susanna zuzanna
sylvia silvia
syed sayed saeed sayyid syeed
tadeusz tadek thaddeus
tamara tammy
tariq tarik tarek
theodore ted teddy theo
teresa theresa terry tess tessa terri
terence terry terrence tel
thomas tom tommy tomas tomasz
timothy tim timmy
tobias toby tobiasz
valerie val
vasile basil bill vasilis vassilis
veronica ronnie vera weronika
victor vic wiktor
victoria vicky tori vikki wiktoria
vincent vince vinny
walter wally walt
waclaw wacek
wei way
wilfred wilf fred
william bill billy will willy liam willie wilhelm wm gwilym
winifred win winnie
yusuf yousuf yousef youssef joseph yosef
yvonne evonne
zachary zach zac zak zachariah zakariya zakaria
zainab zaynab zeinab
zoe zoey
`
  .trim()
  .split('\n')
  .map((group) => group.split(' '))

const groupsOf = new Map<string, Set<number>>()
GROUPS.forEach((group, index) => {
  for (const name of group) groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(index))
})
const NONE: ReadonlySet<number> = new Set()

/** Numbers of the groups that a folded forename stands in; one group holds names that may stand for one another. */
export const nicknameGroups = (folded: string): ReadonlySet<number> => groupsOf.get(folded) ?? NONE

/** Whether two folded forenames may be one person's. */
export const areVariants = (one: string, other: string): boolean => {
  const groups = nicknameGroups(other)
  return groups.size > 0 && [...nicknameGroups(one)].some((group) => groups.has(group))
}
