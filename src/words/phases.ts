import type { WordTable } from '#words/languages.ts';

/** Words for the shape of a journey: its phases divided, laid together and measured in time. */
export const phaseWords = {
  shape: { en: 'Split or merge', sv: 'Dela eller slå ihop', nb: 'Dele eller slå sammen' },
  'split-after': { en: 'Split after', sv: 'Dela efter', nb: 'Del etter' },
  split: { en: 'Split', sv: 'Dela', nb: 'Del' },
  merge: { en: 'Merge with “{name}”', sv: 'Slå ihop med ”{name}”', nb: 'Slå sammen med «{name}»' },
  'lead-time': { en: 'How long it takes', sv: 'Hur lång tid den tar', nb: 'Hvor lang tid den tar' },
} as const satisfies WordTable;
