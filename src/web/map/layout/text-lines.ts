/** How wide a piece of text without a break is. Units: px. */
export type Measure = (piece: string, font: number) => number;

export type TextBox = { readonly width: number; readonly font: number; readonly measure: Measure };

/** How many lines words take in a width. */
export function countLines(text: string, box: TextBox): number {
  let lines = 0;
  for (const _ of brokenLines(text, box)) lines += 1;
  return lines;
}

/** The first lines of a text, one under the other; the last of them ends with … where there is more. */
export function shortened(text: string, box: TextBox, most: number): string {
  const lines: string[] = [];
  for (const line of brokenLines(text, box)) {
    if (lines.length === most) return [...lines.slice(0, -1), endedShort(lines.at(-1) ?? '', box)].join('\n');
    lines.push(line);
  }
  return lines.join('\n');
}

/** The lines that words take in a width, broken at spaces, and inside what is too long for a line. */
export function* brokenLines(text: string, box: TextBox): Generator<string> {
  for (const paragraph of text.split('\n')) yield* brokenParagraph(paragraph, box);
}

function* brokenParagraph(paragraph: string, { width, font, measure }: TextBox): Generator<string> {
  const space = measure(' ', font);
  let [line, at] = ['', 0];
  for (const piece of paragraph.split(' ')) {
    if (piece === '') continue;
    const wide = measure(piece, font);
    if (line !== '' && at + space + wide <= width) {
      line += ` ${piece}`;
      at += space + wide;
      continue;
    }
    if (line !== '') yield line;
    const parts = Math.max(Math.ceil(wide / width), 1);
    const long = Math.ceil(piece.length / parts);
    for (let part = 0; part < parts - 1; part += 1) yield piece.slice(part * long, (part + 1) * long);
    line = piece.slice((parts - 1) * long);
    at = parts === 1 ? wide : measure(line, font);
  }
  yield line;
}

/** A line with … at its end, and as many letters less as that takes. */
function endedShort(line: string, { width, font, measure }: TextBox): string {
  const room = width - measure('…', font);
  let kept = line;
  let wide = widthOf(line, { font, measure });
  while (kept !== '' && wide > room) {
    wide -= measure(kept.at(-1) ?? '', font);
    kept = kept.slice(0, -1);
  }
  return `${kept.trimEnd()}…`;
}

function widthOf(line: string, { font, measure }: Pick<TextBox, 'font' | 'measure'>): number {
  const space = measure(' ', font);
  return line.split(' ').reduce((sum, piece) => sum + measure(piece, font) + space, -space);
}
