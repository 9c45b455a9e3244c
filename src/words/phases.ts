import type { WordTable } from '#words/languages.ts';

/** Words for the shape of a journey: its phases divided, laid together and measured in time. */
export const phaseWords = {
  shape: { en: 'Divide or join', sv: 'Dela eller slå ihop', nb: 'Dele eller slå sammen' },
  'split-after': { en: 'Divide after', sv: 'Dela efter', nb: 'Del etter' },
  split: { en: 'Divide', sv: 'Dela', nb: 'Del' },
  merge: { en: 'Join with “{name}”', sv: 'Slå ihop med ”{name}”', nb: 'Slå sammen med «{name}»' },
  'lead-time': { en: 'How long it takes', sv: 'Hur lång tid den tar', nb: 'Hvor lang tid den tar' },
} as const satisfies WordTable;
