import type { Deck } from '#exchange/pictures/printers/deck.ts';
import { slideFonts } from '#exchange/pictures/printers/slide-nodes.ts';
import { bare } from '#exchange/pictures/printers/slide-text.ts';
import type { Theme } from '#exchange/pictures/theme.ts';

/** Layouts of the deck, each with a place for its title: one for the whole, one for what has a line above its title. */
const masters = {
  whole: { title: 'Stig: the whole', at: { x: 0.5, y: 0.32, w: 12.3, h: 0.7 }, size: 30 },
  part: { title: 'Stig: a part', at: { x: 0.7, y: 0.82, w: 11.9, h: 0.72 }, size: 32 },
} as const;
export type MasterName = keyof typeof masters;

export const masterTitle = (name: MasterName): string => masters[name].title;

export function defineMasters(deck: Deck, theme: Theme): void {
  for (const { title, at, size } of Object.values(masters))
    deck.defineSlideMaster({
      title,
      background: { color: bare(theme.paper) },
      objects: [
        {
          placeholder: {
            options: {
              name: 'title',
              type: 'title',
              ...at,
              fontFace: slideFonts.sans,
              fontSize: size,
              bold: true,
              color: bare(theme.ink),
              align: 'left',
              valign: 'middle',
              margin: 0,
            },
            text: '',
          },
        },
      ],
    });
}
