import { phases } from '#example/source/phases.ts';
import { id } from '#example/source/place.ts';

const [eva, ingrid, tuva] = ['w-eva', 'w-ingrid', 'w-tuva'].map(id);
const [before, night] = ['w-before', 'w-night'].map(id);

/** An hour about the first yellow leaf, held and closed: what is asked, and what the room came to. */
export const workshop = {
  title: { en: 'The first yellow leaf', sv: 'Det första gula bladet', nb: 'Det første gule bladet' },
  question: {
    en: 'How might we be there on the first night, before it has become her fault?',
    sv: 'Hur kan vi finnas där redan första natten, innan det har blivit hennes fel?',
    nb: 'Hvordan kan vi være der allerede den første natten, før det er blitt hennes feil?',
  },
  exercise: 'how-might-we',
  ...{ stage: 'result', round: 1, revealed: 1, dots: 3 },
  may: { write: false, group: false, vote: false, map: 'none' },
  columns: phases.map((phase) => ({ id: phase.id, name: phase.name })),
  closed: '2026-11-12T13:58:00Z',
};

export const attendees = [
  { id: eva, name: 'Eva', colour: 'moss', isGuest: true },
  { id: ingrid, name: 'Ingrid', colour: 'slate', isGuest: true },
  { id: tuva, name: 'Tuva', colour: 'coral', isGuest: true },
];

export const clusters = [
  { id: before, name: { en: 'Say it beforehand', sv: 'Säg det i förväg', nb: 'Si det på forhånd' } },
  { id: night, name: { en: 'Be awake that night', sv: 'Var vaken den natten', nb: 'Vær våken den natten' } },
];

const written = { round: 1, kind: 'opportunity', phase: id('p6') };

export const contributions = [
  {
    ...{ id: id('w-n1'), by: eva, cluster: before, ...written },
    text: {
      en: 'One more line on the card: the oldest leaf goes when a new one comes',
      sv: 'En rad till på kortet: det äldsta bladet går när ett nytt kommer',
      nb: 'En linje til på kortet: det eldste bladet går når et nytt kommer',
    },
  },
  {
    ...{ id: id('w-n2'), by: tuva, cluster: before, ...written },
    text: {
      en: 'Tie a thread around the leaf that will fall',
      sv: 'Knyt en tråd om bladet som kommer att falla',
      nb: 'Knytt en tråd rundt bladet som kommer til å falle',
    },
  },
  {
    ...{ id: id('w-n3'), by: ingrid, cluster: night, ...written },
    text: {
      en: 'An answer the same evening, with a name under it',
      sv: 'Ett svar samma kväll, med ett namn under',
      nb: 'Et svar samme kveld, med et navn under',
    },
  },
  {
    ...{ id: id('w-n4'), by: eva, cluster: night, ...written },
    text: {
      en: 'The guide takes the picture and says what can wait until morning',
      sv: 'Guiden tar emot bilden och säger vad som kan vänta till i morgon',
      nb: 'Guiden tar imot bildet og sier hva som kan vente til i morgen',
    },
  },
  {
    ...{ id: id('w-n5'), by: tuva, ...written },
    text: {
      en: 'Let those who have lost a leaf tell what became of the plant',
      sv: 'Låt dem som har mist ett blad berätta hur det gick för växten',
      nb: 'La dem som har mistet et blad, fortelle hvordan det gikk med planten',
    },
  },
];

export const votes = [
  ...[1, 2].map((n) => ({ id: `${eva}.${n}`, by: eva, cluster: before })),
  { id: `${eva}.3`, by: eva, cluster: night },
  ...[1, 2].map((n) => ({ id: `${ingrid}.${n}`, by: ingrid, cluster: before })),
  { id: `${ingrid}.3`, by: ingrid, cluster: night },
  { id: `${tuva}.1`, by: tuva, cluster: before },
  { id: `${tuva}.2`, by: tuva, note: id('w-n5') },
];
