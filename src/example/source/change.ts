import { along, at, between, excerpts, id } from '#example/source/place.ts';

export const opportunities = [
  {
    id: id('o1'),
    place: at('i17'),
    moment: id('m2'),
    impact: 3,
    effort: 1,
    evidence: excerpts('0704', '0705', '0805'),
    text: {
      en: 'She hears from the packer the moment it leaves: which plant, how it is wrapped against the cold, when it ought to be there.',
      sv: 'Hon får höra av den som packade i samma stund som växten ger sig av: vilken det är, hur den är inslagen mot kylan, när den borde vara framme.',
      nb: 'Hun hører fra den som pakket, i det samme planten drar av sted: hvilken det er, hvordan den er pakket mot kulden, når den burde være fremme.',
    },
  },
  {
    id: id('o2'),
    place: at('i25'),
    moment: id('m3'),
    impact: 3,
    effort: 2,
    evidence: excerpts('0109', '0110', '0807', '1108'),
    text: {
      en: 'A picture of a leaf is answered the same evening, and leaves go before invoices in the queue.',
      sv: 'En bild på ett blad får svar samma kväll, och blad går före fakturor i kön.',
      nb: 'Et bilde av et blad får svar samme kveld, og blader går foran fakturaer i køen.',
    },
  },
  {
    id: id('o3'),
    place: at('i12'),
    impact: 2,
    effort: 3,
    evidence: excerpts('0305', '0508', '1004', '1205'),
    text: {
      en: 'Walk along the row: today’s plants, one photo each, with its height, its width and how low it hangs.',
      sv: 'Gå längs raden: dagens växter, en bild på var och en, med höjd, bredd och hur lågt den hänger.',
      nb: 'Gå langs rekken: dagens planter, ett bilde av hver, med høyde, bredde og hvor lavt den henger.',
    },
  },
  {
    id: id('o4'),
    place: between('t04'),
    moment: id('m1'),
    impact: 2,
    effort: 1,
    evidence: excerpts('0402', '0403'),
    text: {
      en: 'The window he has described comes along into the shop and stays with him.',
      sv: 'Fönstret han har beskrivit följer med in i butiken och stannar hos honom.',
      nb: 'Vinduet han har beskrevet, følger med inn i butikken og blir hos ham.',
    },
  },
  {
    id: id('o5'),
    place: at('i20'),
    impact: 1,
    effort: 2,
    evidence: excerpts('0907', '0908', '1207'),
    text: {
      en: 'Warm without plastic: newspaper, wool and straw, as her grandmother did.',
      sv: 'Varmt utan plast: tidningspapper, ull och halm, som hennes mormor gjorde.',
      nb: 'Varmt uten plast: avispapir, ull og halm, slik bestemoren hennes gjorde.',
    },
  },
];

export const jobs = [
  {
    id: id('j1'),
    place: at('i07'),
    evidence: excerpts('0105', '0504'),
    when: {
      en: 'my room has gone quiet and I have failed before',
      sv: 'mitt rum har tystnat och jag har misslyckats förut',
      nb: 'rommet mitt er blitt stille og jeg har mislyktes før',
    },
    want: {
      en: 'know what will live right here, from someone who answers for it',
      sv: 'få veta vad som kan leva just här, av någon som står för det',
      nb: 'få vite hva som kan leve akkurat her, av noen som står for det',
    },
    soThat: { en: 'I dare to begin again', sv: 'jag vågar börja om', nb: 'jeg tør å begynne på nytt' },
  },
  {
    id: id('j2'),
    place: at('i17'),
    evidence: excerpts('0107', '0805'),
    when: {
      en: 'something living is on its way to me',
      sv: 'något levande är på väg till mig',
      nb: 'noe levende er på vei til meg',
    },
    want: {
      en: 'know that somebody has it, and when I should be home',
      sv: 'veta att någon har hand om det, och när jag ska vara hemma',
      nb: 'vite at noen tar hånd om det, og når jeg bør være hjemme',
    },
    soThat: {
      en: 'I can look forward to it instead of being afraid',
      sv: 'jag kan längta i stället för att vara rädd',
      nb: 'jeg kan glede meg i stedet for å være redd',
    },
  },
  {
    id: id('j3'),
    place: at('i28'),
    evidence: excerpts('1002', '1208'),
    when: {
      en: 'it has grown enough for two',
      sv: 'den har växt så att den räcker till två',
      nb: 'den har vokst så den rekker til to',
    },
    want: {
      en: 'pass a piece of it on in a way that will take',
      sv: 'ge en bit vidare så att den tar sig',
      nb: 'gi en bit videre så den slår rot',
    },
    soThat: {
      en: 'it goes on somewhere, and somebody knocks on my door',
      sv: 'den lever vidare någonstans, och någon knackar på hos mig',
      nb: 'den lever videre et sted, og noen banker på hos meg',
    },
  },
];

export const narratives = [
  {
    id: id('n1'),
    participant: id('u11'),
    title: { en: 'In a milk glass', sv: 'I ett mjölkglas', nb: 'I et melkeglass' },
    text: {
      en: 'For forty years he drove the bus and she had the windows. When Solveig died he watered her plants every day, because that was what he could do for her, and by Christmas he had drowned them all. He left the pots standing. Then the neighbour below came up the stairs with a milk glass, and in it a slip of a plant that Solveig had once given away. He did not dare take it; she put it down by the sink and left. This time he asked. He asked the girl at the till and the girl by the soil and got two answers. In the end a card came in a box that knew his window, and knew that he was someone who likes to water. It told him to have a coffee instead. When a leaf turned yellow he sat down on the kitchen chair and waited three days to hear if he had done it again. He had not. It was an old leaf letting go. In spring the slip flowered, which it had never done for her, and he told her so. That week he emptied the pots. There is something in all of them now.',
      sv: 'I fyrtio år körde han buss och hon hade fönstren. När Solveig dog vattnade han hennes växter varje dag, för det var vad han kunde göra för henne, och till jul hade han dränkt dem allihop. Krukorna lät han stå. Så kom grannen därunder uppför trappan med ett mjölkglas, och i det satt ett skott av en växt som Solveig en gång hade gett bort. Han vågade inte ta emot det; hon ställde det vid diskbänken och gick. Den här gången frågade han. Han frågade flickan i kassan och flickan vid jorden och fick två svar. Till slut kom det ett kort i en kartong, och kortet kände till hans fönster och visste att han var en som tycker om att vattna. Ta en kopp kaffe i stället, stod det. När ett blad gulnade satte han sig på köksstolen och väntade i tre dagar på att få veta om han hade gjort det igen. Det hade han inte. Det var ett gammalt blad som släppte taget. På våren blommade skottet, det gjorde det aldrig för henne, och det sa han till henne. Den veckan tömde han krukorna. Nu står det något i allihop.',
      nb: 'I førti år kjørte han buss og hun hadde vinduene. Da Solveig døde, vannet han plantene hennes hver dag, for det var det han kunne gjøre for henne, og til jul hadde han druknet alle sammen. Pottene lot han stå. Så kom naboen i etasjen under opp trappen med et melkeglass, og i det sto et skudd av en plante Solveig en gang hadde gitt bort. Han turte ikke å ta imot; hun satte det ved vasken og gikk. Denne gangen spurte han. Han spurte jenta i kassen og jenta ved jorden og fikk to svar. Til slutt kom det et kort i en eske, og kortet kjente vinduet hans og visste at han var en som liker å vanne. Ta deg heller en kopp kaffe, sto det. Da et blad gulnet, satte han seg på kjøkkenstolen og ventet i tre dager på å få vite om han hadde gjort det igjen. Det hadde han ikke. Det var et gammelt blad som slapp taket. Om våren blomstret skuddet, det gjorde det aldri for henne, og det sa han til henne. Den uken tømte han pottene. Nå står det noe i alle sammen.',
    },
  },
];

export const prototypes = [
  {
    id: id('y1'),
    moment: id('m2'),
    tests: 'interest',
    status: 'ended',
    idea: {
      en: 'A message from the packing table: a picture of your plant as it is wrapped, two lines in the packer’s own words, and the day it should be with you.',
      sv: 'En hälsning från packbordet: en bild på just din växt när den slås in, två rader med packarens egna ord och dagen då den bör vara hos dig.',
      nb: 'En hilsen fra pakkebordet: et bilde av akkurat din plante når den pakkes inn, to linjer med pakkerens egne ord og dagen den bør være hos deg.',
    },
    tried: {
      en: 'Tuva took the pictures with her own phone for one week in September and wrote by hand to those who had ordered. Mikkel rang some of them afterwards and listened.',
      sv: 'Tuva fotograferade med sin egen telefon en vecka i september och skrev för hand till dem som hade beställt. Mikkel ringde några av dem efteråt och lyssnade.',
      nb: 'Tuva tok bilder med sin egen telefon en uke i september og skrev for hånd til dem som hadde bestilt. Mikkel ringte noen av dem etterpå og lyttet.',
    },
    learned: {
      en: 'They read the two lines more than the date. Several had answered her, as one answers a person. The picture settled another worry too: this is the one, and it is alive.',
      sv: 'De läste de två raderna mer än datumet. Flera hade svarat henne, som man svarar en människa. Bilden lugnade en annan oro också: det är den här, och den lever.',
      nb: 'De leste de to linjene mer enn datoen. Flere hadde svart henne, slik man svarer et menneske. Bildet dempet en annen uro også: Det er denne, og den lever.',
    },
  },
];

export const experiments = [
  {
    id: id('x1'),
    place: at('i17'),
    measure: id('k1'),
    expected: { value: 13, by: '2026-12-07' },
    method: 'quantitative',
    start: '2026-10-28',
    end: '2026-12-07',
    status: 'running',
    moment: id('m2'),
    prototype: id('y1'),
    owner: id('jonas'),
    change: {
      en: 'With every other box the packer writes the moment it leaves, in words of their own and with a picture.',
      sv: 'För varannan kartong skriver packaren i samma stund som den går, med egna ord och en bild.',
      nb: 'For annenhver eske skriver pakkeren i det samme den går, med egne ord og et bilde.',
    },
    expectedEffect: {
      en: 'Questions about where the plant is fall from about twenty to thirteen for each hundred orders, and the curve rises before the unpacking.',
      sv: 'Frågorna om var växten är sjunker från ungefär tjugo till tretton på hundra beställningar, och kurvan lyfter före uppackningen.',
      nb: 'Spørsmålene om hvor planten er, synker fra omtrent tjue til tretten per hundre bestillinger, og kurven løfter seg før utpakkingen.',
    },
  },
  {
    id: id('x2'),
    place: at('i23'),
    measure: id('k2'),
    expected: { value: 4 },
    method: 'quantitative',
    start: '2026-08-31',
    end: '2026-10-18',
    status: 'ended',
    verdict: 'held',
    owner: id('eva'),
    change: {
      en: 'The care card is written for the customer’s own window instead of for the kind of plant.',
      sv: 'Skötselkortet skrivs för kundens eget fönster, inte för växtsorten.',
      nb: 'Stellekortet skrives for kundens eget vindu, ikke for planteslaget.',
    },
    expectedEffect: {
      en: 'More people say that their plant is doing well when they are asked three weeks on.',
      sv: 'Fler säger att växten mår bra när de får frågan tre veckor senare.',
      nb: 'Flere sier at planten har det bra når de blir spurt tre uker senere.',
    },
    result: {
      en: 'The grade rose from 3.6 to 4.2 on a scale of five among those who answered. What we had not expected: people read the card aloud to each other and put it up on the wall.',
      sv: 'Betyget steg från 3,6 till 4,2 på en femgradig skala bland dem som svarade. Det vi inte hade väntat oss: folk läser kortet högt för varandra och sätter upp det på väggen.',
      nb: 'Karakteren steg fra 3,6 til 4,2 på en femdelt skala blant dem som svarte. Det vi ikke hadde ventet oss: Folk leser kortet høyt for hverandre og henger det opp på veggen.',
    },
    nextFocus: {
      en: 'The first yellow leaf. The card is silent about it, and that is where the shame comes back.',
      sv: 'Det första gula bladet. Om det tiger kortet, och det är där skammen kommer tillbaka.',
      nb: 'Det første gule bladet. Om det tier kortet, og det er der skammen kommer tilbake.',
    },
    next: { place: at('i25') },
  },
];

export const notes = [
  {
    id: id('s1'),
    at: along('p5', 0.9),
    lane: { en: 'Questions', sv: 'Frågor', nb: 'Spørsmål' },
    text: {
      en: 'The note costs forty seconds. Why is it what they keep?',
      sv: 'Lappen tar fyrtio sekunder. Varför är det den de sparar?',
      nb: 'Lappen tar førti sekunder. Hvorfor er det den de tar vare på?',
    },
  },
  {
    id: id('s2'),
    at: along('p7', 0.6),
    lane: { en: 'Questions', sv: 'Frågor', nb: 'Spørsmål' },
    text: {
      en: 'Here there is not a trace of us. Should there be?',
      sv: 'Här finns inte ett spår av oss. Borde det finnas det?',
      nb: 'Her finnes ikke et spor av oss. Burde det det?',
    },
  },
  {
    id: id('s3'),
    at: at('i02'),
    lane: 'thoughts',
    text: {
      en: 'I am someone that things die with.',
      sv: 'Jag är en sådan som saker dör hos.',
      nb: 'Jeg er en sånn som ting dør hos.',
    },
  },
  {
    id: id('s4'),
    at: at('i12'),
    lane: 'thoughts',
    text: {
      en: 'Which of them would I get? Not the one in the photo, surely.',
      sv: 'Vilken av dem skulle jag få? Knappast den på bilden.',
      nb: 'Hvilken av dem ville jeg fått? Neppe den på bildet.',
    },
  },
  {
    id: id('s5'),
    at: at('i17'),
    lane: 'thoughts',
    text: {
      en: 'If it freezes out there, was it I who ordered it too early?',
      sv: 'Om den fryser där ute, var det jag som beställde för tidigt?',
      nb: 'Om den fryser der ute, var det jeg som bestilte for tidlig?',
    },
  },
];

export const views = [
  {
    id: id('v1'),
    name: { en: 'For those who pack', sv: 'För dem som packar', nb: 'For dem som pakker' },
    audience: {
      en: 'Packing and the carrier, each Monday',
      sv: 'Packningen och transportören, varje måndag',
      nb: 'Pakkingen og transportøren, hver mandag',
    },
    shown: ['between', 'thoughts'],
    hidden: ['opportunities', 'jobs', 'measures', 'systems', 'employees'],
  },
];
