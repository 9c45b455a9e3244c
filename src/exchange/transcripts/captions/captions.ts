import { bracketedVoices } from '#exchange/transcripts/captions/bracketed-voices.ts';
import { plainWords } from '#exchange/transcripts/captions/caption-words.ts';
import { type Cue, cuesOf } from '#exchange/transcripts/captions/cues.ts';
import { withNames } from '#exchange/transcripts/captions/names-in-captions.ts';
import { unrolled } from '#exchange/transcripts/captions/rolling.ts';
import type { LineKind } from '#exchange/transcripts/source-lines.ts';
import { TranscriptFault } from '#exchange/transcripts/transcript.ts';

/** One caption: when it is shown, its words, and whose they are where that is said. */
export type Caption = {
  readonly startMs: number;
  readonly endMs: number;
  readonly speaker?: string | undefined;
  readonly text: string;
};

/**
 * The captions of a WebVTT, SubRip or SBV file, in the file's order.
 *
 * Shape   `kinds` says of each line of the file what became of it: a time, a name, words, or why it is left out.
 * Errors  a fault where there is no caption.
 */
export function parseCaptions(text: string, kind: 'vtt' | 'srt'): { captions: Caption[]; kinds: LineKind[] } {
  const lines = text.split('\n');
  const { cues, kinds } = cuesOf(lines, kind);
  const source = { lines, kinds, voices: bracketedVoices(cues, lines) };
  const captions = unrolled(cues, source).flatMap((cue) => voicesOf(cue, source));
  if (captions.length === 0) throw new TranscriptFault({ code: 'captions-broken', kind });
  return { captions: withNames(captions), kinds };
}

type Source = {
  readonly lines: readonly string[];
  readonly kinds: LineKind[];
  readonly voices: ReadonlyMap<number, string>;
};

const voiceTag = /<v(?:\.[^\s<>]{0,40})?[ \t]([^<>\n]{1,90})>|<\/v>/giu;

/** A caption may hold several voices: `<v Anna>Yes.</v> <v Bo>No.</v>` */
function voicesOf({ startMs, endMs, lines: own, voice }: Cue, { lines, kinds, voices }: Source): Caption[] {
  const said: Said[] = [];
  let speaker = voice;
  for (const at of own) {
    let isNamed = false;
    let hasWords = false;
    for (const part of partsOf(lines[at] ?? '', voices.get(at))) {
      if (part.tag) {
        speaker = part.name ?? voice;
        isNamed ||= part.name !== undefined;
      } else if (part.words !== '') {
        hasWords = true;
        sayMore(said, speaker, part.words);
      }
    }
    kinds[at] = hasWords ? 'words' : isNamed ? 'name' : 'no-words';
  }
  return said.map((one) => ({ startMs, endMs, speaker: one.speaker, text: one.words.join(' ') }));
}

type Said = { readonly speaker: string | undefined; readonly words: string[] };

function sayMore(said: Said[], speaker: string | undefined, words: string): void {
  const last = said.at(-1);
  if (last && last.speaker === speaker) last.words.push(words);
  else said.push({ speaker, words: [words] });
}

type Part = { readonly tag: boolean; readonly name?: string | undefined; readonly words: string };

/** A line that is a voice in brackets holds nothing else. */
function partsOf(line: string, voice: string | undefined): Part[] {
  if (voice !== undefined) return voice === '' ? [] : [{ tag: true, name: voice, words: '' }];
  const parts: Part[] = [];
  let from = 0;
  for (const found of line.matchAll(voiceTag)) {
    parts.push({ tag: false, words: plainWords(line.slice(from, found.index)) });
    parts.push({ tag: true, name: found[1] === undefined ? undefined : plainWords(found[1]), words: '' });
    from = found.index + found[0].length;
  }
  return [...parts, { tag: false, words: plainWords(line.slice(from)) }];
}
