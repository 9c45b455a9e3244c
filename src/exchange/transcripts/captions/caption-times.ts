/** When a caption is shown. Units: milliseconds from the beginning. */
export type Times = { readonly startMs: number; readonly endMs: number };

const time = String.raw`(?:\d{1,3}:)?\d{1,3}:[0-5]?\d(?:[.,]\d{1,3})?`;
const whole = new RegExp(String.raw`^\s*(${time})\s*(?:-->|,(?=\d+:))\s*(${time})(?:\s|$)`, 'u');
const almost = new RegExp(String.raw`^\s*(?:${time}\s*-->\s*\S+|\S+\s*-->\s*${time}|[\d\s:.,]+-->[\d\s:.,]+)\s*$`, 'u');

/**
 * The times of a line that holds nothing else; tools write `0:0:3.540` as well as `00:00:03,540`, and YouTube's `.sbv` a comma for the arrow.
 *
 * Shape  `unreadable` for a line that was meant so and cannot be read; undefined for words.
 */
export function timesOf(line: string): Times | 'unreadable' | undefined {
  const found = whole.exec(line.slice(0, 300));
  if (found) return { startMs: milliseconds(found[1] ?? ''), endMs: milliseconds(found[2] ?? '') };
  return line.length < 100 && almost.test(line) ? 'unreadable' : undefined;
}

function milliseconds(text: string): number {
  const [clock = '', fraction = ''] = text.split(/[.,]/u);
  const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return seconds * 1000 + Number(fraction.padEnd(3, '0'));
}
