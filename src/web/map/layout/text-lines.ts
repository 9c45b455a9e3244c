/** How wide a piece of text without a break is. Units: px. */
export type Measure = (piece: string, font: number) => number;

/** How many lines words take in a width, broken at spaces, and inside what is too long for a line. */
export function countLines(text: string, { width, font, measure }: TextBox): number {
  let lines = 0;
  const space = measure(' ', font);
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let at = 0;
    for (const piece of piecesOf(paragraph)) {
      const wide = measure(piece, font);
      if (at + wide <= width) {
        at += wide + space;
        continue;
      }
      const own = Math.max(Math.ceil(wide / width), 1);
      lines += (at === 0 ? 0 : 1) + own - 1;
      at = wide - (own - 1) * width + space;
    }
  }
  return Math.max(lines, 1);
}

export type TextBox = { readonly width: number; readonly font: number; readonly measure: Measure };

const piecesOf = (paragraph: string): string[] => paragraph.split(/ +/u).filter((piece) => piece !== '');
