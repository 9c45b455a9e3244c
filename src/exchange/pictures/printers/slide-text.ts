import type { Slide, SlideText } from '#exchange/pictures/printers/deck.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { fittedText } from '#exchange/pictures/printers/fitted-text.ts';
import { slideFonts } from '#exchange/pictures/printers/slide-nodes.ts';
import type { Sight } from '#exchange/pictures/scene/sight.ts';

/** A slide made of words, in what it is about and how it is to look. */
export type WordSlide = { readonly content: MapContent; readonly sight: Sight };

/** Where on a slide. Units: inches. */
export type Frame = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** How long a sentence may be to be a title of two lines in whatever letters it is opened with. Units: letters. */
export const titleLength = 110;

export const bare = (color: string): string => color.replace('#', '');

export const sansAt = (frame: Frame, size: number, color: string): SlideText => ({
  ...frame,
  fontFace: slideFonts.sans,
  fontSize: size,
  color: bare(color),
  margin: 0,
  valign: 'top',
});

/** Which journey the slide is from and what it shows, above its title. */
export function slideHead(
  slide: Slide,
  { title, kind }: { title: string; kind: string },
  { content, sight: { theme, measure } }: WordSlide,
): void {
  const above = { x: 0.7, y: 0.5, w: 11.9, h: 0.3 };
  const from = fittedText([content.name, kind].filter((part) => part !== '').join(' · '), above, {
    family: 'sans',
    size: 13,
    least: 13,
    measure,
  });
  slide.addText(from.text, sansAt(above, from.size, theme.faint));
  const at = { x: 0.7, y: 0.82, w: 11.9, h: 0.72 };
  const said = fittedText(title, at, { family: 'sans', weight: 600, size: 32, least: 19, measure });
  slide.addText([{ text: said.text, options: { fontSize: said.size } }], { placeholder: 'title' });
}

/** One person's words behind a line, as large as the frame lets them be. */
export function quoteOn(
  slide: Slide,
  { text, alias }: { readonly text: string; readonly alias: string },
  { frame, sight: { theme, words, measure } }: { frame: Frame; sight: Sight },
): void {
  const inside = { w: frame.w - 0.2, h: frame.h - (alias === '' ? 0 : 0.24) };
  const said = fittedText(words.quoted(text), inside, { family: 'voice', italic: true, size: 17, least: 12, measure });
  slide.addShape('line', { ...frame, w: 0, line: { color: bare(theme.pathSoft), width: 2.25 } });
  slide.addText(
    [
      { text: said.text, options: { breakLine: alias !== '', fontFace: slideFonts.voice, italic: true } },
      ...(alias === '' ? [] : [{ text: alias, options: { fontSize: 12, color: bare(theme.faint) } }]),
    ],
    { ...sansAt({ ...frame, x: frame.x + 0.2, w: frame.w - 0.2 }, said.size, theme.ink), valign: 'middle' },
  );
}
