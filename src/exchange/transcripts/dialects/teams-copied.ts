import type { Dialect, Rewritten } from '#exchange/transcripts/dialects/dialect.ts';
import { isBlank, type LineKind } from '#exchange/transcripts/source-lines.ts';
import { writeExactTime } from '#model/research/spoken-time.ts';

const hours = String.raw`(?:(\d{1,3})\s+(?:hours?|timm(?:e|ar)|timer?)\s*(?:,|and|och|og)?\s*)?`;
const minutes = String.raw`(?:(\d{1,3})\s+(?:minutes?|minut(?:er)?|minutt(?:er)?)\s*(?:,|and|och|og)?\s*)?`;
const seconds = String.raw`(?:(\d{1,3})\s+(?:seconds?|sekund(?:er)?))?`;
const spoken = new RegExp(String.raw`^\s*${hours}${minutes}${seconds}\s*$`, 'iu');
const clock = /^\s*(?:\d{1,3}:)?\d{1,2}:\d{2}\s*$/u;

/** Copied out of Teams a turn is a name, `1 hour 2 minutes 11 seconds`, often the same once more as digits and as one line, then the words. */
export const teamsCopied: Dialect = { write };

function write(lines: readonly string[]): Rewritten | undefined {
  const times = lines.map((line) => momentOf(line));
  const heads = times.flatMap((time, at) => (time !== undefined && isName(lines[at - 1]) ? [at] : []));
  if (heads.length < 2) return undefined;
  const kinds: LineKind[] = lines.map((line) => (isBlank(line) ? 'blank' : 'words'));
  const texts = lines.map((line): string | undefined => line.trimEnd());
  for (const at of heads) {
    const name = (lines[at - 1] ?? '').trim();
    kinds[at - 1] = 'name';
    kinds[at] = 'time';
    texts[at - 1] = `${at > 1 ? '\n' : ''}${name}  ${writeExactTime(times[at] ?? 0)}`;
    texts[at] = undefined;
    let next = at + 1;
    while (clock.test(lines[next] ?? '') || isSaidAgain(lines[next], name)) {
      kinds[next] = clock.test(lines[next] ?? '') ? 'time' : 'repeated';
      texts[next] = undefined;
      next += 1;
    }
  }
  return { text: texts.filter((text) => text !== undefined).join('\n'), kinds };
}

/** `Anna Ek 0 minutes 3 seconds`, as a screen reader is told. */
const isSaidAgain = (line: string | undefined, name: string): boolean =>
  line !== undefined && line.trim().startsWith(name) && momentOf(line.trim().slice(name.length)) !== undefined;

const isName = (line: string | undefined): boolean =>
  line !== undefined &&
  !isBlank(line) &&
  line.trim().length <= 80 &&
  momentOf(line) === undefined &&
  !/[.?!]\s*$/u.test(line);

function momentOf(line: string): number | undefined {
  if (line.length > 80) return undefined;
  const [whole = '', ...parts] = spoken.exec(line) ?? [];
  if (whole.trim() === '') return undefined;
  const [h = 0, m = 0, s = 0] = parts.map((part) => Number(part ?? 0));
  return ((h * 60 + m) * 60 + s) * 1000;
}
