import { withoutEnd } from '#base/without-end.ts';
import { clustersOf } from '#exchange/pictures/clusters.ts';

/** Which letters: the interface's sans, or the serif of people's own words. Units: `size` in px. */
export type Font = {
  readonly family: 'sans' | 'voice';
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly italic?: boolean;
};

/** How wide a text is in a font. Units: px. */
export type Measure = (text: string, font: Font) => number;

/** Where text is to fit: `lines` at most, the last one cut with an ellipsis. */
export type Room = { readonly font: Font; readonly width: number; readonly lines?: number };

/** The text in lines that fit, broken between words, inside one only where it is wider than a line. */
export function wrapText(text: string, room: Room, measure: Measure): string[] {
  const fits = (line: string): boolean => measure(line, room.font) <= room.width;
  const lines = text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph.trim(), fits));
  return cutLines(lines, room, fits);
}

function wrapParagraph(paragraph: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/[ \t]+/u).flatMap((whole) => piecesOf(whole, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fits(longer)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of clustersOf(word)) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function cutLines(lines: string[], room: Room, fits: (line: string) => boolean): string[] {
  const most = room.lines ?? Infinity;
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines;
  return [...lines.slice(0, most - 1), cutText(last, fits)];
}

function cutText(line: string, fits: (line: string) => boolean): string {
  const letters = clustersOf(line);
  const most = lastThat((kept) => fits(`${letters.slice(0, kept).join('').trimEnd()}…`), letters.length);
  return `${withoutEnd(letters.slice(0, most).join(''), /[\s,.;:–-]/u)}…`;
}

/** The largest number up to `most` that is so, where all smaller ones are: halving, so that a text of a book's length is cut at once. */
function lastThat(isSo: (one: number) => boolean, most: number): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isSo(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text on one line, cut with an ellipsis where it does not fit. */
export function fitText(text: string, room: Room, measure: Measure): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const fits = (part: string): boolean => measure(part, room.font) <= room.width;
  return fits(line) ? line : cutText(line, fits);
}
