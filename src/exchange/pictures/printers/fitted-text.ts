import type { Frame } from '#exchange/pictures/printers/slide-text.ts';
import { type Font, type Measure, wrapText } from '#exchange/pictures/text-measure.ts';

/** Words for a frame on a slide, with the largest size in which they fit; cut with an ellipsis where even the least is too large. Units: points. */
export type Fitted = { readonly text: string; readonly size: number };

export type Letters = {
  readonly family: Font['family'];
  readonly weight?: Font['weight'];
  readonly italic?: boolean;
  readonly size: number;
  readonly least: number;
};

const lineHigh = 1.22;

/** Programs that do not shrink text themselves are not asked to. */
export function fittedText(text: string, frame: Pick<Frame, 'w' | 'h'>, at: Letters & { measure: Measure }): Fitted {
  for (let size = at.size; ; size -= 1) {
    const isLeast = size <= at.least;
    const lines = Math.max(1, Math.floor((frame.h * 72) / (size * lineHigh) + 0.15));
    const font: Font = { family: at.family, weight: at.weight ?? 400, italic: at.italic === true, size };
    const room = { font, width: frame.w * 72 };
    const needed = wrapText(text, room, at.measure);
    if (needed.length <= lines) return { text, size };
    if (isLeast) return { text: wrapText(text, { ...room, lines }, at.measure).join(' '), size };
  }
}
