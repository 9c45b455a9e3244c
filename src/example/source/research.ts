import { id } from '#example/source/place.ts';

export const guide = {
  themes: [
    {
      from: 'surroundings',
      name: { en: 'The room before', sv: 'Rummet före', nb: 'Rommet før' },
      questions: [
        { en: 'Tell me about the room, before there was anything green in it.', sv: 'Berätta om rummet, innan det fanns något grönt där.', nb: 'Fortell om rommet, før det var noe grønt der.' },
        { en: 'Who in your life has plants?', sv: 'Vem i ditt liv har växter?', nb: 'Hvem i livet ditt har planter?' },
      ],
    },
    {
      from: 'colleagues',
      name: { en: 'The days of waiting', sv: 'Dagarna av väntan', nb: 'Dagene med venting' },
      questions: [
        { en: 'And then you had ordered. What happened next?', sv: 'Och sedan hade du beställt. Vad hände då?', nb: 'Og så hadde du bestilt. Hva skjedde da?' },
        { en: 'What did you do meanwhile?', sv: 'Vad gjorde du under tiden?', nb: 'Hva gjorde du imens?' },
      ],
    },
    {
      from: 'strategy',
      name: { en: 'Long after', sv: 'Långt efteråt', nb: 'Lenge etterpå' },
      questions: [
        { en: 'And now?', sv: 'Och nu?', nb: 'Og nå?' },
        { en: 'Has it led to anything you had not expected?', sv: 'Har det lett till något du inte hade väntat dig?', nb: 'Har det ført til noe du ikke hadde ventet?' },
      ],
    },
  ],
};

export const codes = [
  { id: id('d01'), name: { en: 'not knowing', sv: 'att inte veta', nb: 'å ikke vite' } },
  { id: id('d02'), name: { en: 'sources that disagree', sv: 'källor som säger emot', nb: 'kilder som sier hver sitt' } },
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

const heard = (number: string, group: string, date: string, rest: { method?: string; noteTaker?: string } = {}) => ({
  number, group, date, method: rest.method ?? 'depth-interview', lead: 'anna', noteTaker: rest.noteTaker ?? 'jonas',
});

/** Who was heard, when, and by whom; the words themselves lie in `interviews/`. */
export const conversations = [
  heard('01', 'g-begin', '2026-06-02'),
  heard('02', 'g-share', '2026-06-04'),
  heard('03', 'g-again', '2026-06-08'),
  heard('04', 'g-begin', '2026-06-10', { method: 'observation' }),
  heard('05', 'g-again', '2026-06-15'),
  heard('06', 'g-share', '2026-06-17'),
  heard('07', 'g-begin', '2026-06-22'),
  heard('08', 'g-begin', '2026-06-24'),
  heard('09', 'g-again', '2026-06-30'),
  heard('10', 'g-share', '2026-07-02', { method: 'observation' }),
  heard('11', 'g-again', '2026-07-07'),
  heard('12', 'g-share', '2026-07-09'),
];

export const consentGiven = ['analyse', 'quote', 'share'];
export const consentUntil = '2028-06-30';
export const retainUntil = '2028-12-31';
