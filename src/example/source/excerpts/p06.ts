import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts06: ExcerptSource[] = [
  {
    number: '0601',
    codes: ['d14', 'd03'],
    feeling: -2,
    place: 'i03',
    words: {
      en: 'Nobody asked for the tree, so I took it, and I was so afraid.',
      sv: 'Ingen frågade efter trädet, så jag tog det, och jag var så rädd.',
      nb: 'Ingen spurte etter treet, så jeg tok det, og jeg var så redd.',
    },
  },
  {
    number: '0602',
    codes: ['d14', 'd03'],
    feeling: -2,
    place: 'i03',
    words: {
      en: 'If it dies with me, he dies once more.',
      sv: 'Dör det hos mig, då dör han en gång till.',
      nb: 'Dør det hos meg, dør han en gang til.',
    },
  },
  {
    number: '0603',
    codes: ['d02', 'd14'],
    feeling: -1,
    place: 'i07',
    words: {
      en: 'One says prune it, one says never, and Dad just turned it a quarter every Saturday.',
      sv: 'En säger beskär, en säger aldrig, och pappa bara vred det ett kvarts varv varje lördag.',
      nb: 'En sier beskjær, en sier aldri, og pappa bare dreide det en kvart omgang hver lørdag.',
    },
  },
  {
    number: '0604',
    codes: ['d04', 'd14'],
    feeling: 2,
    place: 'i09',
    words: {
      en: 'A man I don’t know wrote: then turn it on Saturdays, he knew what he was doing.',
      sv: 'En karl jag inte känner skrev: vrid det på lördagar då, han visste vad han gjorde.',
      nb: 'En mann jeg ikke kjenner, skrev: Drei det på lørdager, da, han visste hva han gjorde.',
    },
  },
  {
    number: '0605',
    codes: ['d08'],
    feeling: -2,
    place: 'i17',
    words: {
      en: 'I took two days off to be home for it, and on the third I went to work and it came.',
      sv: 'Jag tog ledigt två dagar för att vara hemma, och den tredje gick jag till jobbet och då kom det.',
      nb: 'Jeg tok fri to dager for å være hjemme, og den tredje gikk jeg på jobb, og da kom det.',
    },
  },
  {
    number: '0606',
    codes: ['d08'],
    feeling: -1,
    place: 'i19',
    words: {
      en: 'The box was standing in the stairwell at night, and I tore it open with my coat on.',
      sv: 'Kartongen stod i trapphuset på natten, och jag slet upp den med kappan på.',
      nb: 'Esken sto i oppgangen om natta, og jeg rev den opp med kåpa på.',
    },
  },
  {
    number: '0607',
    codes: ['d04'],
    feeling: 1,
    place: 'i24',
    words: {
      en: 'I had it running on the kitchen table, and I stopped it eleven times.',
      sv: 'Jag hade den i gång på köksbordet, och jag stannade den elva gånger.',
      nb: 'Jeg hadde den gående på kjøkkenbordet, og jeg stoppet den elleve ganger.',
    },
  },
  {
    number: '0608',
    codes: ['d14'],
    feeling: 2,
    place: 'i29',
    words: {
      en: 'I drove two hundred kilometres with Dad’s tree in the front seat, wearing the belt.',
      sv: 'Jag körde tjugo mil med pappas träd i framsätet, med bältet på.',
      nb: 'Jeg kjørte tjue mil med pappas tre i forsetet, med beltet på.',
    },
  },
  {
    number: '0609',
    codes: ['d12', 'd14'],
    feeling: 2,
    place: 'i28',
    words: {
      en: 'Now they all have a piece of it, and my brother rings me about leaves.',
      sv: 'Nu har de en bit av det allihop, och min bror ringer mig om blad.',
      nb: 'Nå har de en bit av det alle sammen, og broren min ringer meg om blader.',
    },
  },
];
