import { type Measure, type Room, wrapText } from '#exchange/pictures/text-measure.ts';

/** Lines of nearly one length: those of the narrowest room that needs no more of them than this one. */
export function evenLines(text: string, room: Room, measure: Measure): string[] {
  const lines = wrapText(text, room, measure);
  if (lines.length < 2) return lines;
  const words = text.split(/\s+/u).map((word) => measure(word, room.font));
  const space = measure(' ', room.font);
  let [low, high] = [Math.max(...words), room.width];
  while (high - low > room.font.size / 8) {
    const middle = (low + high) / 2;
    if (linesOf(words, space, middle) <= lines.length) high = middle;
    else low = middle;
  }
  const even = wrapText(text, { ...room, width: Math.min(high * 1.01, room.width) }, measure);
  return even.length === lines.length ? even : lines;
}

function linesOf(words: readonly number[], space: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const longer = used === 0 ? word : used + space + word;
    if (longer > width && used > 0) {
      lines += 1;
      used = word;
    } else used = longer;
  }
  return lines;
}
