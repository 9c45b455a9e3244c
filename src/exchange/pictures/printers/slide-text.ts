import type { Slide, SlideText } from '#exchange/pictures/printers/deck.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { slideFonts } from '#exchange/pictures/printers/slide-nodes.ts';
import type { Sight } from '#exchange/pictures/scene/sight.ts';

/** A slide made of words, in what it is about and how it is to look. */
export type WordSlide = { readonly content: MapContent; readonly sight: Sight };

/** Where on a slide. Units: inches. */
export type Frame = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

export const bare = (color: string): string => color.replace('#', '');

export const sansAt = (frame: Frame, size: number, color: string): SlideText => ({
  ...frame,
  fontFace: slideFonts.sans,
  fontSize: size,
  color: bare(color),
  margin: 0,
  valign: 'top',
  fit: 'shrink',
});

/** Which journey the slide is from and what it shows, above its title. */
export function slideHead(
  slide: Slide,
  { title, kind }: { title: string; kind: string },
  { content, sight: { theme } }: WordSlide,
): void {
  slide.addText(`${content.name} · ${kind}`, sansAt({ x: 0.7, y: 0.5, w: 11.9, h: 0.3 }, 13, theme.faint));
  slide.addText(title, { ...sansAt({ x: 0.7, y: 0.82, w: 11.9, h: 0.7 }, 32, theme.ink), bold: true });
}
