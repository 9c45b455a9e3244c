import { along, at, between, id } from '#example/source/place.ts';

export const measures = [
  {
    id: id('k1'),
    place: at('i17'),
    source: 'behaviour',
    kind: 'share',
    every: 'month',
    target: 13,
    direction: 'down',
    definition: {
      en: 'Orders about which somebody asked where the plant is, by telephone or letter, of a hundred that left in the month.',
      sv: 'Beställningar där någon frågade var växten är, per telefon eller brev, av hundra som lämnade oss under månaden.',
      nb: 'Bestillinger der noen spurte hvor planten er, på telefon eller i brev, av hundre som gikk fra oss i måneden.',
    },
    name: {
      en: 'Questions about where the plant is',
      sv: 'Frågor om var växten är',
      nb: 'Spørsmål om hvor planten er',
    },
    unit: { en: 'per hundred orders', sv: 'per hundra beställningar', nb: 'per hundre bestillinger' },
    series: [
      { at: '2026-06-30', value: 20.0, n: 830 },
      { at: '2026-07-31', value: 19.7, n: 984 },
      { at: '2026-08-31', value: 19.7, n: 1042 },
      { at: '2026-09-30', value: 18.6, n: 1079 },
      { at: '2026-10-31', value: 19.0, n: 1159 },
    ],
  },
  {
    id: id('k2'),
    place: at('i23'),
    source: 'survey',
    kind: 'mean',
    every: 'month',
    target: 4.5,
    direction: 'up',
    name: {
      en: 'How the plant is doing, three weeks on',
      sv: 'Hur växten mår efter tre veckor',
      nb: 'Hvordan planten har det etter tre uker',
    },
    unit: { en: 'grade from 1 to 5', sv: 'betyg från 1 till 5', nb: 'karakter fra 1 til 5' },
    series: [
      { at: '2026-07-31', value: 3.5, n: 88, sd: 1.2 },
      { at: '2026-08-31', value: 3.6, n: 94, sd: 1.1 },
      { at: '2026-09-30', value: 4.0, n: 103, sd: 1.0 },
      { at: '2026-10-31', value: 4.2, n: 117, sd: 0.9 },
    ],
  },
  {
    id: id('k3'),
    place: between('t07'),
    source: 'behaviour',
    every: 'month',
    target: 2.5,
    direction: 'down',
    name: {
      en: 'From paying to the box in the hall, median',
      sv: 'Från betalning till kartong i hallen, median',
      nb: 'Fra betaling til eske i gangen, median',
    },
    unit: { en: 'days', sv: 'dagar', nb: 'dager' },
    series: [
      { at: '2026-06-30', value: 3.3, n: 830 },
      { at: '2026-07-31', value: 3.2, n: 984 },
      { at: '2026-08-31', value: 3.2, n: 1042 },
      { at: '2026-09-30', value: 3.0, n: 1079 },
      { at: '2026-10-31', value: 3.0, n: 1159 },
    ],
  },
];

export const reviews = [
  {
    id: id('r1'),
    date: '2026-08-30',
    participants: [id('anna'), id('mikkel'), id('eva'), id('jonas'), id('tuva')],
    answers: [
      {
        place: at('i17'),
        answer: 'still-true',
        note: {
          en: 'Mikkel read three calls aloud. Nobody said anything for a while.',
          sv: 'Mikkel läste upp tre samtal. Ingen sa något på en stund.',
          nb: 'Mikkel leste opp tre samtaler. Ingen sa noe på en stund.',
        },
      },
      {
        place: at('i23'),
        answer: 'needs-work',
        note: {
          en: 'The card says “bright, indirect light”. To whom?',
          sv: 'På kortet står det ”ljust, inte direkt sol”. Till vem?',
          nb: 'På kortet står det «lyst, ikke direkte sol». Til hvem?',
        },
      },
    ],
    decisions: [
      {
        en: 'Try a card that is written for the window.',
        sv: 'Prova ett kort som är skrivet för fönstret.',
        nb: 'Prøve et kort som er skrevet for vinduet.',
      },
      {
        en: 'Tuva tries a message from the packing table for one week.',
        sv: 'Tuva provar en hälsning från packbordet i en vecka.',
        nb: 'Tuva prøver en hilsen fra pakkebordet i en uke.',
      },
    ],
    actions: [
      {
        owner: id('eva'),
        due: '2026-09-06',
        done: true,
        text: {
          en: 'Write cards for six kinds of windows',
          sv: 'Skriva kort för sex sorters fönster',
          nb: 'Skrive kort for seks typer vinduer',
        },
      },
      {
        owner: id('tuva'),
        due: '2026-09-18',
        done: true,
        text: {
          en: 'Take a picture before the lid goes on',
          sv: 'Ta en bild innan locket läggs på',
          nb: 'Ta et bilde før lokket legges på',
        },
      },
    ],
  },
  {
    id: id('r2'),
    date: '2026-09-27',
    participants: [id('anna'), id('mikkel'), id('eva'), id('ingrid'), id('jonas'), id('tuva')],
    answers: [
      {
        place: at('i23'),
        answer: 'changed',
        note: {
          en: 'Pictures come in of cards on kitchen walls.',
          sv: 'Det kommer bilder på kort som sitter på köksväggar.',
          nb: 'Det kommer bilder av kort som henger på kjøkkenvegger.',
        },
      },
      {
        place: between('t04'),
        answer: 'still-true',
        note: {
          en: 'The shop still forgets the window. Ingrid and Eva take it together.',
          sv: 'Butiken glömmer fortfarande fönstret. Ingrid och Eva tar det ihop.',
          nb: 'Butikken glemmer fremdeles vinduet. Ingrid og Eva tar det sammen.',
        },
      },
    ],
    decisions: [
      {
        en: 'Test the message from the packing table on every other order.',
        sv: 'Pröva hälsningen från packbordet på varannan beställning.',
        nb: 'Teste hilsenen fra pakkebordet på annenhver bestilling.',
      },
    ],
    actions: [
      {
        owner: id('jonas'),
        due: '2026-10-26',
        done: true,
        text: {
          en: 'A camera and good light over the packing table',
          sv: 'En kamera och bra ljus över packbordet',
          nb: 'Et kamera og godt lys over pakkebordet',
        },
      },
      {
        owner: id('ingrid'),
        due: '2026-12-11',
        done: false,
        text: {
          en: 'Let the window come along into the shop',
          sv: 'Låta fönstret följa med in i butiken',
          nb: 'La vinduet følge med inn i butikken',
        },
      },
    ],
  },
  {
    id: id('r3'),
    date: '2026-10-25',
    participants: [id('anna'), id('mikkel'), id('ingrid'), id('jonas'), id('tuva')],
    answers: [
      {
        place: at('i17'),
        answer: 'still-true',
        note: {
          en: 'The wait is as long as it was in spring, and it is getting colder.',
          sv: 'Väntan är lika lång som i våras, och det blir kallare.',
          nb: 'Ventetiden er like lang som i vår, og det blir kaldere.',
        },
      },
      {
        place: at('i25'),
        answer: 'needs-work',
        note: {
          en: 'Answered on the third day, kindly. Who has it? We looked at each other.',
          sv: 'Svar på tredje dagen, och vänligt. Vem har den? Vi tittade på varandra.',
          nb: 'Svar på tredje dagen, og vennlig. Hvem har den? Vi så på hverandre.',
        },
      },
      {
        place: along('p7', 0.4),
        answer: 'still-true',
        note: { en: 'This is why they bother.', sv: 'Det är därför de orkar.', nb: 'Det er derfor de orker.' },
      },
    ],
    decisions: [
      {
        en: 'Keep the new card for everyone.',
        sv: 'Behålla det nya kortet för alla.',
        nb: 'Beholde det nye kortet for alle.',
      },
      {
        en: 'Next focus: the first yellow leaf.',
        sv: 'Nästa fokus: det första gula bladet.',
        nb: 'Neste fokus: det første gule bladet.',
      },
    ],
    actions: [
      {
        owner: id('anna'),
        due: '2026-11-20',
        done: false,
        text: {
          en: 'Find who answers for the first yellow leaf',
          sv: 'Hitta den som ska äga det första gula bladet',
          nb: 'Finne den som skal eie det første gule bladet',
        },
      },
      {
        owner: id('tuva'),
        due: '2026-11-27',
        done: false,
        text: {
          en: 'Pack ten boxes with wool and newspaper, and ask',
          sv: 'Packa tio kartonger med ull och tidningspapper, och fråga',
          nb: 'Pakke ti esker med ull og avispapir, og spørre',
        },
      },
    ],
  },
];
