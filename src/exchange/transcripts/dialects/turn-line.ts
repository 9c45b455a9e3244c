import { withoutEnd } from '#base/without-end.ts';
import { writeExactTime } from '#model/research/spoken-time.ts';
import { nobody, noTime } from '#model/research/turn-heads.ts';

/** The line above somebody's words in the one shape that is read: a name, two spaces, a time or a dash; where nobody is named it says so. */
export function headLine(speaker: string | undefined, startMs: number | undefined): string {
  const name = speaker === undefined ? nobody : asHead(speaker);
  return `${name}  ${startMs === undefined ? noTime : writeExactTime(startMs)}`;
}

/** A name as it can stand before a time and be read again. */
export function asHead(speaker: string): string {
  const name = withoutEnd(speaker.replace(/[:*<>[\]\t\n]+/gu, ' '), /[\s.?!;"“”…]/u)
    .trim()
    .split(/\s+/u)
    .slice(0, 8)
    .join(' ')
    .slice(0, 60);
  return /^[\p{L}\d+#]/u.test(name) && !/^\d+$/u.test(name) ? name : `#${name}`;
}
