import type { Dialect, Rewritten } from '#exchange/transcripts/dialects/dialect.ts';
import { isBlank, type LineKind } from '#exchange/transcripts/source-lines.ts';
import { writeExactTime } from '#model/research/spoken-time.ts';
import { headsOf } from '#model/research/turn-heads.ts';

const mark = /#(\d{1,2}):(\d{2}):(\d{2})-(\d)#/gu;
const markAtEnd = /#\d{1,2}:\d{2}:\d{2}-\d#\s*$/u;
const markAtStart = /^\s*#\d{1,2}:\d{2}:\d{2}-\d#/u;

/**
 * f4transkript and easytranscript write `#00:00:05-2#` where a paragraph ends, which is when the next begins; some write it where it begins.
 */
export const f4: Dialect = { write };

function write(lines: readonly string[]): Rewritten | undefined {
  const marked = lines.filter((line) => markAtEnd.test(line) || markAtStart.test(line)).length;
  if (marked < 2 || marked < lines.filter((line) => !isBlank(line)).length / 3) return undefined;
  const isBefore = lines.filter((line) => markAtStart.test(line)).length > marked / 2;
  let begins = 0;
  const kinds: LineKind[] = [];
  const texts = lines.map((line) => {
    const times = [...line.matchAll(mark)].map(([, h, m, s, tenth]) => momentOf([h, m, s, tenth].map(Number)));
    const words = line.replace(mark, '').replace(/ {2,}/gu, ' ').trim();
    kinds.push(isBlank(line) ? 'blank' : words === '' ? 'time' : 'words');
    if (isBefore) begins = times[0] ?? begins;
    const told = words === '' ? '' : turnLines(words, isBefore || times.length > 0 ? begins : undefined);
    if (!isBefore) begins = times.at(-1) ?? begins;
    return told;
  });
  return { text: texts.join('\n'), kinds };
}

const momentOf = ([hours = 0, minutes = 0, seconds = 0, tenths = 0]: readonly number[]): number =>
  ((hours * 60 + minutes) * 60 + seconds) * 1000 + tenths * 100;

function turnLines(words: string, begins: number | undefined): string {
  const head = headsOf(words).find(({ speaker, startMs }) => speaker !== undefined && startMs === undefined);
  if (head?.speaker === undefined || begins === undefined) return words;
  return `${head.speaker}  ${writeExactTime(begins)}\n${words.slice(head.length)}`;
}
