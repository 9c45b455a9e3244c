import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const excerpts08: ExcerptSource[] = [
  {
    number: '0801',
    codes: ['d06'],
    feeling: -1,
    place: 'i01',
    words: {
      en: 'I wanted one thing in here that was growing and didn’t shout for me.',
      sv: 'Jag ville ha en enda sak här hemma som växte och inte skrek efter mig.',
      nb: 'Jeg ville ha én ting her hjemme som vokste og ikke ropte på meg.',
    },
  },
  {
    number: '0802',
    codes: ['d02', 'd11'],
    feeling: -1,
    place: 'i07',
    words: {
      en: 'I read six pages about one plant, and none of them had met a three-year-old.',
      sv: 'Jag läste sex sidor om samma växt, och ingen av dem hade träffat en treåring.',
      nb: 'Jeg leste seks sider om samme plante, og ingen av dem hadde møtt en treåring.',
    },
  },
  {
    number: '0803',
    codes: ['d11'],
    feeling: 1,
    place: 'i10',
    words: {
      en: 'I ticked “small children”, and the dangerous ones just went away.',
      sv: 'Jag kryssade i ”små barn”, och så försvann de farliga bara.',
      nb: 'Jeg krysset av for «små barn», og så forsvant de farlige bare.',
    },
  },
  {
    number: '0804',
    codes: ['d05'],
    feeling: -1,
    place: 't06',
    words: {
      en: 'I’d get as far as paying, then someone shouted, and I was back at the beginning.',
      sv: 'Jag hann fram till betalningen, så var det någon som ropade, och så var jag på ruta ett igen.',
      nb: 'Jeg kom helt til betalingen, så var det noen som ropte, og så var jeg tilbake til start.',
    },
  },
  {
    number: '0805',
    codes: ['d01', 'd08'],
    feeling: -2,
    place: 'i17',
    words: {
      en: 'The five-year-old asked if she was cold in the box, and I had nothing to say.',
      sv: 'Femåringen frågade om hon frös i kartongen, och jag hade inget att svara.',
      nb: 'Femåringen spurte om hun frøs i esken, og jeg hadde ingenting å svare.',
    },
  },
  {
    number: '0806',
    codes: ['d04'],
    feeling: 2,
    place: 'i21',
    words: {
      en: 'That note’s still on the fridge, beside the drawings.',
      sv: 'Den lappen sitter kvar på kylskåpet, bredvid teckningarna.',
      nb: 'Den lappen henger på kjøleskapet ennå, ved siden av tegningene.',
    },
  },
  {
    number: '0807',
    codes: ['d03'],
    feeling: -2,
    place: 'i25',
    words: {
      en: 'I lay beside a sleeping child and looked up in the dark if I’d killed Mrs Leaf.',
      sv: 'Jag låg bredvid ett sovande barn och letade i mörkret efter svar på om jag hade tagit livet av fru Blad.',
      nb: 'Jeg lå ved siden av et sovende barn og lette i mørket etter svar på om jeg hadde tatt livet av fru Blad.',
    },
  },
  {
    number: '0808',
    codes: ['d09'],
    feeling: 2,
    place: 'i27',
    words: {
      en: 'They came running before I was awake: Mummy, she’s had a baby.',
      sv: 'De kom springande innan jag hade vaknat: Mamma, hon har fått barn.',
      nb: 'De kom løpende før jeg var våken: Mamma, hun har fått barn.',
    },
  },
];
