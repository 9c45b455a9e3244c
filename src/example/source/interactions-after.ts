import { id, owners } from '#example/source/place.ts';

const us = id('us');

export const interactionsAfter = [
  {
    id: id('i22'), phase: id('p6'), kind: 'indirect', actor: id('nobody'), channels: [id('ch-home')],
    text: {
      en: 'Carries it from room to room to find where it wants to be',
      sv: 'Bär den från rum till rum för att hitta var den vill stå',
      nb: 'Bærer den fra rom til rom for å finne ut hvor den vil stå',
    },
  },
  {
    id: id('i23'), phase: id('p6'), kind: 'direct', actor: us, channels: [id('ch-card'), id('ch-mail')],
    mark: { type: 'heart', strength: 2 },
    owners: owners('eva', 'mikkel'), team: id('team-content'), systems: [id('sys-guide'), id('sys-pack')], touchpoint: id('tp-card'),
    events: [{ name: 'care_card_opened' }],
    text: {
      en: 'Reads a care card written for this very window',
      sv: 'Läser ett skötselkort som är skrivet för just det här fönstret',
      nb: 'Leser et stellekort som er skrevet for akkurat dette vinduet',
    },
  },
  {
    id: id('i24'), phase: id('p6'), kind: 'direct', actor: us, channels: [id('ch-guide')],
    owners: owners('anna', 'eva'), team: id('team-content'), systems: [id('sys-guide')], touchpoint: id('tp-guide'),
    events: [{ name: 'repotting_film_watched' }],
    text: {
      en: 'Repots with the film running on the kitchen table',
      sv: 'Planterar om med filmen i gång på köksbordet',
      nb: 'Potter om mens filmen går på kjøkkenbordet',
    },
  },
  {
    id: id('i25'), phase: id('p6'), kind: 'direct', actor: us, channels: [id('ch-photo'), id('ch-mail')],
    team: id('team-care'), systems: [id('sys-help')],
    events: [{ name: 'care_contacted', where: { reason: 'yellow_leaves' } }],
    text: {
      en: 'Asks if yellow leaves are normal',
      sv: 'Frågar om gula blad är normalt',
      nb: 'Spør om gule blader er normalt',
    },
  },
  {
    id: id('i26'), phase: id('p6'), kind: 'direct', actor: us, channels: [id('ch-mail')],
    owners: owners('anna', 'mikkel'), team: id('team-care'), systems: [id('sys-help')],
    events: [{ name: 'check_in_answered' }],
    text: {
      en: 'Is asked, three weeks on, how the plant is settling in',
      sv: 'Får efter tre veckor frågan hur växten mår',
      nb: 'Blir etter tre uker spurt om hvordan planten har det',
    },
  },
  {
    id: id('i27'), phase: id('p7'), kind: 'indirect', actor: id('nobody'), channels: [id('ch-home')],
    text: {
      en: 'Sees a new leaf unroll on an ordinary Tuesday',
      sv: 'Ser ett nytt blad rulla ut sig en vanlig tisdag',
      nb: 'Ser et nytt blad rulle seg ut en helt vanlig tirsdag',
    },
  },
  {
    id: id('i28'), phase: id('p7'), kind: 'indirect', actor: id('people'), channels: [id('ch-talk')],
    mark: { type: 'heart', strength: 3 },
    text: {
      en: 'Gives a cutting to the neighbour on the stairs',
      sv: 'Ger en stickling till grannen i trappan',
      nb: 'Gir en stikling til naboen i trappen',
    },
  },
  {
    id: id('i29'), phase: id('p7'), kind: 'indirect', actor: id('nobody'), channels: [id('ch-out')],
    text: {
      en: 'Moves house with the plant belted into the front seat',
      sv: 'Flyttar med växten fastspänd i framsätet',
      nb: 'Flytter med planten fastspent i forsetet',
    },
  },
  {
    id: id('i30'), phase: id('p7'), kind: 'indirect', actor: id('people'), channels: [id('ch-talk')],
    text: {
      en: 'Is asked, years later, how the mother plant is doing',
      sv: 'Får många år senare frågan hur moderplantan mår',
      nb: 'Blir mange år senere spurt om hvordan morplanten har det',
    },
  },
];
