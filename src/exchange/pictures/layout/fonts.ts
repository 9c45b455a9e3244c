import type { Font } from '#exchange/pictures/text-measure.ts';

/** What is written in which letters on a map. */
export const fonts = {
  stretch: { family: 'sans', size: 11, weight: 500 },
  phaseName: { family: 'sans', size: 14.5, weight: 600 },
  phaseDoing: { family: 'sans', size: 12, weight: 400 },
  lane: { family: 'sans', size: 12, weight: 500 },
  laneSoft: { family: 'sans', size: 12, weight: 400 },
  track: { family: 'sans', size: 11, weight: 600 },
  card: { family: 'sans', size: 12.4, weight: 400 },
  foot: { family: 'sans', size: 11, weight: 400 },
  link: { family: 'sans', size: 11, weight: 400 },
  wait: { family: 'sans', size: 11, weight: 500 },
  quote: { family: 'voice', size: 15, weight: 400, italic: true },
  by: { family: 'sans', size: 11, weight: 500 },
  moment: { family: 'sans', size: 12.4, weight: 600 },
  barName: { family: 'sans', size: 12, weight: 500 },
  bar: { family: 'sans', size: 11, weight: 400 },
  employee: { family: 'sans', size: 11.5, weight: 400 },
  title: { family: 'sans', size: 22, weight: 600 },
  chip: { family: 'sans', size: 12, weight: 400 },
  chipStrong: { family: 'sans', size: 12, weight: 600 },
} as const satisfies Record<string, Font>;

export type FontRole = keyof typeof fonts;

/** From one baseline to the next. Units: px. */
export const lineHeight = (role: FontRole): number => Math.round(fonts[role].size * (role === 'quote' ? 1.32 : 1.3));
