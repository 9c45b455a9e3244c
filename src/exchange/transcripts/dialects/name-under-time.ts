import type { Dialect, Rewritten } from '#exchange/transcripts/dialects/dialect.ts';
import { headLine } from '#exchange/transcripts/dialects/turn-line.ts';
import { isBlank, type LineKind } from '#exchange/transcripts/source-lines.ts';
import { beginsSentences } from '#model/research/begins-sentences.ts';
import { headsOf, isName } from '#model/research/turn-heads.ts';

/**
 * DaVinci Resolve, Premiere and others write a line of times, a name on the line under it, and then the words. A name is one where most
 * times have one under them, and some come again.
 */
export const nameUnderTime: Dialect = { write };

function write(lines: readonly string[]): Rewritten | undefined {
  const heads = lines.flatMap((line, at) => {
    const startMs = timeAlone(line);
    return startMs === undefined ? [] : [{ at, startMs, name: nameAt(lines, at + 1) }];
  });
  const named = heads.flatMap(({ name }) => name ?? []);
  const isHabit = named.length > 1 && named.length >= heads.length * 0.6 && new Set(named).size < named.length;
  if (!isHabit) return undefined;
  const kinds: LineKind[] = lines.map((line) => (isBlank(line) ? 'blank' : 'words'));
  const texts: (string | undefined)[] = [...lines];
  for (const { at, startMs, name } of heads) {
    kinds[at] = 'time';
    texts[at] = headLine(name, startMs);
    if (name === undefined) continue;
    kinds[at + 1] = 'name';
    texts[at + 1] = undefined;
  }
  return { text: texts.filter((text) => text !== undefined).join('\n'), kinds };
}

/** The moment of a line that holds nothing but times. */
function timeAlone(line: string): number | undefined {
  const head = headsOf(line).find(({ sure, isNobody }) => sure && !isNobody);
  return head?.speaker === undefined && head?.length === line.length ? head.startMs : undefined;
}

/** A line that may be a name and has words under it. */
function nameAt(lines: readonly string[], at: number): string | undefined {
  const line = lines[at] ?? '';
  const under = lines[at + 1] ?? '';
  const hasWords = !isBlank(under) && timeAlone(under) === undefined;
  return hasWords && /^[\p{Lu}\d].{0,60}$/u.test(line) ? asName(line) : undefined;
}

function asName(line: string): string | undefined {
  const name = line.trim().replace(/:$/u, '');
  const isWord = beginsSentences.has(name.toLowerCase()) || headsOf(line).some(({ sure }) => sure);
  return isName(name) && !isWord ? name : undefined;
}
