import { plainWords } from '#exchange/transcripts/captions/caption-words.ts';
import type { Cue } from '#exchange/transcripts/captions/cues.ts';
import { isName, soundsOnly } from '#model/research/turn-heads.ts';

const alone = /^[([]([^()[\]]{1,60})[)\]]$/u;

/**
 * The lines of captions that hold nothing but a name in brackets, `(Danyel Fisher)`: whose the words under it are. They are names where
 * most captions begin with one and some come again.
 *
 * Shape   by the line's index; a line of a dash alone, which such tools set between voices, has an empty name.
 */
export function bracketedVoices(cues: readonly Cue[], lines: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { lines: own } of cues)
    for (const at of own) {
      const name = nameOf(plainWords(lines[at] ?? ''));
      if (name !== undefined) found.set(at, name);
    }
  const names = [...found.values()].filter((name) => name !== '');
  const begun = cues.filter(({ lines: own }) => (found.get(own[0] ?? -1) ?? '') !== '').length;
  return begun > cues.length / 2 && new Set(names).size < names.length ? found : new Map();
}

function nameOf(line: string): string | undefined {
  if (/^[-–—]$/u.test(line)) return '';
  const name = alone.exec(line)?.[1]?.trim();
  return name !== undefined && /^[\p{Lu}\d]/u.test(name) && isName(name) && !soundsOnly.test(name) ? name : undefined;
}
