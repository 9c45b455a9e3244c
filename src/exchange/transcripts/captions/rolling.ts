import { plainWords } from '#exchange/transcripts/captions/caption-words.ts';
import type { Cue } from '#exchange/transcripts/captions/cues.ts';
import type { LineKind } from '#exchange/transcripts/source-lines.ts';

type Source = { readonly lines: readonly string[]; readonly kinds: LineKind[] };

/**
 * Captions that roll show a line again while the next is spoken. Where most do, a line that stays is kept where it came first, and a
 * caption that only grows is kept as it was last.
 */
export function unrolled(cues: readonly Cue[], { lines, kinds }: Source): Cue[] {
  const said = cues.map((cue) => cue.lines.map((at) => plainWords(lines[at] ?? '')));
  const pairs = cues.slice(1).map((cue, index) => ({
    follows: cue.startMs - (cues[index]?.endMs ?? 0) <= 250,
    stays: staying(said[index] ?? [], said[index + 1] ?? []),
    grows: grown(said[index] ?? [], said[index + 1] ?? []),
  }));
  const follow = pairs.filter(({ follows }) => follows);
  const isMost = (rolls: (pair: (typeof pairs)[number]) => boolean): boolean =>
    follow.length > 1 && follow.filter(rolls).length > follow.length / 2;
  const stays = isMost((pair) => pair.stays > 0);
  const grows = isMost((pair) => pair.grows);
  if (!stays && !grows) return [...cues];
  return cues.map((cue, index) => {
    const before = pairs[index - 1];
    const after = pairs[index];
    const gone = new Set(stays && before?.follows ? cue.lines.slice(0, before.stays) : []);
    if (grows && after?.follows && after.grows && after.stays === 0) for (const at of cue.lines) gone.add(at);
    for (const at of gone) kinds[at] = 'repeated';
    return { ...cue, lines: cue.lines.filter((at) => !gone.has(at)) };
  });
}

/** How many lines of the next caption are the last ones of the one before. */
function staying(before: readonly string[], next: readonly string[]): number {
  for (let count = Math.min(before.length, next.length); count > 0; count -= 1) {
    if (next.slice(0, count).every((line, index) => line === before[before.length - count + index])) return count;
  }
  return 0;
}

/** Whether the next caption is this one with more words after it. */
function grown(before: readonly string[], next: readonly string[]): boolean {
  const [now, then] = [before.join(' '), next.join(' ')];
  return now !== '' && then.startsWith(`${now} `);
}
