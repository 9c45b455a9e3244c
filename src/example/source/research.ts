import { id } from '#example/source/place.ts';

export const guide = {
  themes: [
    {
      from: 'surroundings',
      name: { en: 'The room before', sv: 'Rummet före', nb: 'Rommet før' },
      questions: [
        {
          en: 'Tell me about the room, before there was anything green in it.',
          sv: 'Berätta om rummet, innan det fanns något grönt där.',
          nb: 'Fortell om rommet, før det var noe grønt der.',
        },
        { en: 'Who in your life has plants?', sv: 'Vem i ditt liv har växter?', nb: 'Hvem i livet ditt har planter?' },
      ],
    },
    {
      from: 'colleagues',
      name: { en: 'The days of waiting', sv: 'Dagarna av väntan', nb: 'Dagene med venting' },
      questions: [
        {
          en: 'And then you had ordered. What happened next?',
          sv: 'Och sedan hade du beställt. Vad hände då?',
          nb: 'Og så hadde du bestilt. Hva skjedde da?',
        },
        { en: 'What did you do meanwhile?', sv: 'Vad gjorde du under tiden?', nb: 'Hva gjorde du imens?' },
      ],
    },
    {
      from: 'strategy',
      name: { en: 'Long after', sv: 'Långt efteråt', nb: 'Lenge etterpå' },
      questions: [
        { en: 'And now?', sv: 'Och nu?', nb: 'Og nå?' },
        {
          en: 'Has it led to anything you had not expected?',
          sv: 'Har det lett till något du inte hade väntat dig?',
          nb: 'Har det ført til noe du ikke hadde ventet?',
        },
      ],
    },
  ],
};

export const codes = [
  { id: id('d01'), name: { en: 'not knowing', sv: 'att inte veta', nb: 'å ikke vite' } },
  {
    id: id('d02'),
    name: { en: 'sources that disagree', sv: 'källor som säger emot', nb: 'kilder som sier hver sitt' },
  },
  { id: id('d03'), name: { en: 'my fault', sv: 'mitt fel', nb: 'min feil' } },
  { id: id('d04'), name: { en: 'somebody kind', sv: 'någon snäll', nb: 'noen snille' } },
  { id: id('d05'), name: { en: 'starting over', sv: 'börja om', nb: 'begynne forfra' }, parent: id('d01') },
  { id: id('d06'), name: { en: 'something living', sv: 'något levande', nb: 'noe levende' } },
  { id: id('d07'), name: { en: 'that very one', sv: 'just den', nb: 'akkurat den' } },
  { id: id('d08'), name: { en: 'waiting', sv: 'väntan', nb: 'venting' }, parent: id('d01') },
  { id: id('d09'), name: { en: 'pride', sv: 'stolthet', nb: 'stolthet' } },
  { id: id('d10'), name: { en: 'shame at waste', sv: 'skam över skräpet', nb: 'skam over søppelet' } },
  { id: id('d11'), name: { en: 'safe for those at home', sv: 'tryggt för dem hemma', nb: 'trygt for dem hjemme' } },
  { id: id('d12'), name: { en: 'passing it on', sv: 'ge vidare', nb: 'gi videre' } },
  { id: id('d13'), name: { en: 'meant for me', sv: 'menat för mig', nb: 'ment for meg' } },
  { id: id('d14'), name: { en: 'a person in the plant', sv: 'en människa i växten', nb: 'et menneske i planten' } },
];

/** Who was heard and when; the words themselves lie in `interviews/`. Anna led them all, Jonas took the notes. */
export const conversations = [
  {
    number: '01',
    group: 'g-begin',
    date: '2026-06-02',
    method: 'depth-interview',
    title: { en: 'Eleven square metres, facing north', sv: 'Elva kvadrat mot norr', nb: 'Elleve kvadrat mot nord' },
  },
  {
    number: '02',
    group: 'g-share',
    date: '2026-06-04',
    method: 'depth-interview',
    title: { en: 'After the night shift', sv: 'Efter nattpasset', nb: 'Etter nattevakten' },
  },
  {
    number: '03',
    group: 'g-again',
    date: '2026-06-08',
    method: 'depth-interview',
    title: { en: 'A ring of tape on the floor', sv: 'En tejpring på golvet', nb: 'En teipring på gulvet' },
  },
  {
    number: '04',
    group: 'g-begin',
    date: '2026-06-10',
    method: 'observation',
    title: { en: 'Forty desks', sv: 'Fyrtio skrivbord', nb: 'Førti pulter' },
  },
  {
    number: '05',
    group: 'g-again',
    date: '2026-06-15',
    method: 'depth-interview',
    title: { en: 'Ture, who chews', sv: 'Ture, som tuggar', nb: 'Ture, som tygger' },
  },
  {
    number: '06',
    group: 'g-share',
    date: '2026-06-17',
    method: 'depth-interview',
    title: { en: 'Dad’s tree', sv: 'Pappas träd', nb: 'Pappas tre' },
  },
  {
    number: '07',
    group: 'g-begin',
    date: '2026-06-22',
    method: 'depth-interview',
    title: { en: 'At her kitchen table', sv: 'Vid hennes köksbord', nb: 'Ved kjøkkenbordet hennes' },
  },
  {
    number: '08',
    group: 'g-begin',
    date: '2026-06-24',
    method: 'depth-interview',
    title: { en: 'Mrs Leaf', sv: 'Fru Blad', nb: 'Fru Blad' },
  },
  {
    number: '09',
    group: 'g-again',
    date: '2026-06-30',
    method: 'depth-interview',
    title: { en: 'None, in December', sv: 'Inget, i december', nb: 'Ingenting, i desember' },
  },
  {
    number: '10',
    group: 'g-share',
    date: '2026-07-02',
    method: 'observation',
    title: { en: 'Forty-one plants', sv: 'Fyrtioen växter', nb: 'Førtién planter' },
  },
  {
    number: '11',
    group: 'g-again',
    date: '2026-07-07',
    method: 'depth-interview',
    title: { en: 'Solveig’s windows', sv: 'Solveigs fönster', nb: 'Solveigs vinduer' },
  },
  {
    number: '12',
    group: 'g-share',
    date: '2026-07-09',
    method: 'depth-interview',
    title: { en: 'A forest on the stairs', sv: 'En skog i trappan', nb: 'En skog i trappa' },
  },
];

export const consentGiven = ['analyse', 'quote', 'share'];
export const consentUntil = '2028-06-30';
export const retainUntil = '2028-12-31';
