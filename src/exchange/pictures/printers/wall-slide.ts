import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { Slide } from '#exchange/pictures/printers/deck.ts';
import { fittedText } from '#exchange/pictures/printers/fitted-text.ts';
import { put, putScene } from '#exchange/pictures/printers/slide-nodes.ts';
import type { WordSlide } from '#exchange/pictures/printers/slide-text.ts';
import { claimNotes } from '#exchange/pictures/scene/claim-notes.ts';
import { layLegend, legendNodes } from '#exchange/pictures/wall/wall-legend.ts';
import { type IsSeen, wallLabels, wallOf, wallPicture } from '#exchange/pictures/wall/wall-picture.ts';
import { wallTitle } from '#exchange/pictures/wall/wall-title.ts';
import type { PictureWords } from '#words/paper.ts';

/** Px to an inch, so that a slide is as wide as a window; 21 of them are 14 pt. */
export const fine = 108;
export const least = 21;
const room = { x: 0.4, y: 1.12, width: 12.53, height: 5.42 };

/** The whole journey as a room reads it, under a sentence that says what it comes to. Nothing that is to be read is smaller than 14 pt. */
export function wallSlide(slide: Slide, { content, sight, isSeen }: WordSlide & { readonly isSeen: IsSeen }): void {
  const { theme, words, measure } = sight;
  const at = { x: 0.5, y: 0.32, w: 12.3, h: 0.7 };
  const wall = wallOf(content, sight, isSeen);
  const title = wallTitle(wall, content, words);
  const said = fittedText(title, at, { family: 'sans', weight: 600, size: 30, least: 20, measure });
  slide.addText([{ text: said.text, options: { fontSize: said.size } }], { placeholder: 'title' });
  const size = { width: room.width * fine, height: room.height * fine, window: 13.333 * fine, least, hasShorts: false };
  putScene(slide, wallPicture(wall, size, { ...sight, name: content.name }), { ...room, measure, images: undefined });
  const font = { family: 'sans', size: least, weight: 400 } as const;
  const pen = { slide, x: room.x, y: room.y + room.height + 0.08, scale: 1 / fine, measure };
  const legend = layLegend(wallLabels(words).legend, { x: 6, y: 0, width: size.width - 12, font, measure });
  for (const node of legendNodes(legend, theme)) put(node, pen);
  slide.addNotes(wallNotes(content, words));
}

/** What the wall rests on, point by point of its path and then by what stands on it. */
function wallNotes({ curves, moments, phases }: MapContent, words: PictureWords): string {
  const points = curves.find(({ of, points: some }) => of === 'customers' && some.length > 0)?.points ?? [];
  const marked = phases.flatMap(({ interactions }) => interactions.filter(({ mark }) => mark));
  return [
    ...points.map(({ note, claim }) => [note, claimNotes(claim, words)]),
    ...marked.map(({ text, claim }) => [text, claimNotes(claim, words)]),
    ...moments.map(({ title, claim }) => [title, claimNotes(claim, words)]),
  ]
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .join('\n\n');
}
