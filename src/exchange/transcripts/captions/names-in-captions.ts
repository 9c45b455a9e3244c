import type { Caption } from '#exchange/transcripts/captions/captions.ts';
import { beginsSentences } from '#model/research/begins-sentences.ts';
import { headsOf } from '#model/research/turn-heads.ts';

type Named = { readonly speaker: string; readonly length: number; readonly isLoose: boolean };

/**
 * Where no voices are marked, names before the words are: `Anna: Yes.` A name that comes again counts, one that comes once where most
 * captions begin with a name.
 */
export function withNames(captions: readonly Caption[]): Caption[] {
  const named = captions.map((caption) => (caption.speaker === undefined ? nameIn(caption.text) : undefined));
  const counts = new Map<string, number>();
  for (const name of named) if (name) counts.set(name.speaker, (counts.get(name.speaker) ?? 0) + 1);
  const again = named.filter((name) => name && !name.isLoose && (counts.get(name.speaker) ?? 0) > 1).length;
  const isHabit = again > 1 && named.filter((name) => name).length > captions.length / 2;
  return captions.map((caption, index) => {
    const name = named[index];
    if (!name) return caption;
    const isAgain = (counts.get(name.speaker) ?? 0) > 1;
    const isWord = beginsSentences.has(name.speaker.toLowerCase());
    const isHabitual = isHabit && !isWord;
    if (!(name.isLoose ? isHabitual && isAgain : isHabitual || isAgain)) return caption;
    return { ...caption, speaker: name.speaker, text: caption.text.slice(name.length) };
  });
}

/** A name before a colon; `>>` and a dash before it are how captions show that another speaks. */
function nameIn(text: string): Named | undefined {
  const sign = /^(?:>{1,3}|[-–—])\s*/u.exec(text)?.[0].length ?? 0;
  const head = headsOf(text.slice(sign)).find(({ speaker, startMs }) => speaker !== undefined && startMs === undefined);
  if (head?.speaker === undefined || sign + head.length >= text.length) return undefined;
  return { speaker: head.speaker, length: sign + head.length, isLoose: head.isLoose === true };
}
