import { along, at, id, owners } from '#example/source/place.ts';

/** The next focus after the experiment with the card: the first yellow leaf, opened into a journey of its own. Nobody has been asked about it yet. */
export const episode = {
  format: 'stig-journey',
  version: 1,
  id: id('leaf'),
  journey: {
    name: {
      en: 'Know if it is growing or dying',
      sv: 'Veta om den växer eller dör',
      nb: 'Vite om den vokser eller dør',
    },
    primaryGoal: {
      en: 'To go to bed knowing that it was not my fault, or what I can do about it.',
      sv: 'Att kunna gå och lägga mig och veta att det inte var mitt fel, eller vad jag kan göra åt det.',
      nb: 'Å kunne legge meg og vite at det ikke var min feil, eller hva jeg kan gjøre med det.',
    },
    learningQuestion: {
      en: 'What happens between the first yellow leaf and the first answer?',
      sv: 'Vad händer mellan det första gula bladet och det första svaret?',
      nb: 'Hva skjer mellom det første gule bladet og det første svaret?',
    },
    scope: 'episode',
    parent: { journey: id('journey'), place: at('i25') },
    basis: 'hypothesis',
    snapshotDate: '2026-11-12',
    owners: owners('eva', 'mikkel'),
    status: 'draft',
  },
  phases: [
    {
      id: id('lp1'),
      stretch: 'before',
      involvesUs: false,
      name: { en: 'Seeing a leaf turn', sv: 'Se ett blad gulna', nb: 'Se et blad gulne' },
      doing: {
        en: 'Lights the lamp, turns the pot, counts back to the last watering.',
        sv: 'Tänder lampan, vrider på krukan, räknar bakåt till senaste vattningen.',
        nb: 'Tenner lampen, snur på potten, teller bakover til forrige vanning.',
      },
    },
    {
      id: id('lp2'),
      stretch: 'during',
      involvesUs: true,
      name: { en: 'Looking for someone to ask', sv: 'Leta efter någon att fråga', nb: 'Lete etter noen å spørre' },
      doing: {
        en: 'Searches at night, takes a picture, writes, and waits.',
        sv: 'Söker om natten, tar en bild, skriver och väntar.',
        nb: 'Søker om natten, tar et bilde, skriver og venter.',
      },
    },
    {
      id: id('lp3'),
      stretch: 'after',
      involvesUs: true,
      name: { en: 'Being able to leave it be', sv: 'Kunna låta den vara', nb: 'Kunne la den være' },
      doing: {
        en: 'Reads the answer aloud and stops touching the leaves.',
        sv: 'Läser svaret högt och slutar röra vid bladen.',
        nb: 'Leser svaret høyt og slutter å ta på bladene.',
      },
    },
  ],
  interactions: [
    {
      id: id('li1'),
      phase: id('lp1'),
      kind: 'indirect',
      channels: [id('ch-home')],
      text: {
        en: 'Sees one yellow leaf at the bottom, with a coat still on',
        sv: 'Ser ett gult blad längst ner, med kappan på',
        nb: 'Ser et gult blad nederst, med kåpen på',
      },
    },
    {
      id: id('li2'),
      phase: id('lp1'),
      kind: 'indirect',
      channels: [id('ch-home')],
      text: {
        en: 'Goes through everything that may have been wrong',
        sv: 'Går igenom allt som kan ha blivit fel',
        nb: 'Går gjennom alt som kan ha blitt feil',
      },
    },
    {
      id: id('li3'),
      phase: id('lp2'),
      kind: 'indirect',
      channels: [id('ch-group')],
      text: {
        en: 'Asks strangers, and is given seven illnesses',
        sv: 'Frågar främlingar och får sju sjukdomar till svar',
        nb: 'Spør fremmede og får sju sykdommer til svar',
      },
      mark: { type: 'cloud', strength: 1 },
    },
    {
      id: id('li4'),
      phase: id('lp2'),
      kind: 'direct',
      channels: [id('ch-photo'), id('ch-mail')],
      owners: owners('eva', 'mikkel'),
      text: {
        en: 'Sends a picture of the leaf, at one in the morning',
        sv: 'Skickar en bild på bladet, klockan ett på natten',
        nb: 'Sender et bilde av bladet, klokken ett om natten',
      },
    },
    {
      id: id('li5'),
      phase: id('lp2'),
      kind: 'indirect',
      channels: [id('ch-home')],
      text: {
        en: 'Hears nothing, and waters once more to be safe',
        sv: 'Hör ingenting och vattnar en gång till för säkerhets skull',
        nb: 'Hører ingenting og vanner en gang til for sikkerhets skyld',
      },
      mark: { type: 'cloud', strength: 3 },
    },
    {
      id: id('li6'),
      phase: id('lp3'),
      kind: 'direct',
      channels: [id('ch-mail')],
      owners: owners('eva', 'mikkel'),
      text: {
        en: 'Reads that the oldest leaf goes when a new one comes',
        sv: 'Läser att det äldsta bladet går när ett nytt kommer',
        nb: 'Leser at det eldste bladet går når et nytt kommer',
      },
      mark: { type: 'heart', strength: 3 },
    },
    {
      id: id('li7'),
      phase: id('lp3'),
      kind: 'indirect',
      channels: [id('ch-home')],
      text: {
        en: 'Finds the new leaf, still rolled up',
        sv: 'Hittar det nya bladet, ännu hoprullat',
        nb: 'Finner det nye bladet, ennå sammenrullet',
      },
      mark: { type: 'heart', strength: 1 },
    },
  ],
  curves: [
    {
      id: id('lc1'),
      of: 'customers',
      points: [
        { at: along('lp1', 0.25), feeling: -0.35 },
        { at: at('li2'), feeling: -0.6 },
        { at: at('li4'), feeling: -0.3 },
        { at: at('li5'), feeling: -0.85 },
        { at: at('li6'), feeling: 0.7 },
        { at: along('lp3', 0.9), feeling: 0.5 },
      ],
    },
  ],
} as const;
