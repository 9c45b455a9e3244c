import { type Times, timesOf } from '#exchange/transcripts/captions/caption-times.ts';
import { isBlank, type LineKind } from '#exchange/transcripts/source-lines.ts';

/** One caption as it stands in its file: its own lines by their index, and the voice that its name tells. */
export type Cue = Times & { readonly lines: readonly number[]; readonly voice: string | undefined };

type Reading = { readonly lines: readonly string[]; readonly kinds: LineKind[]; readonly isVtt: boolean };

/**
 * The captions of a WebVTT, SubRip or SBV file. A line of times begins one, and nothing but the next one ends it: people and their tools
 * leave blank lines in captions, and none between them.
 *
 * Shape   `kinds` says of each line what it is; the lines of a cue are `words` until somebody who reads them says more.
 */
export function cuesOf(lines: readonly string[], kind: 'vtt' | 'srt'): { cues: Cue[]; kinds: LineKind[] } {
  const reading: Reading = {
    lines,
    kinds: lines.map((line) => (isBlank(line) ? 'blank' : 'words')),
    isVtt: kind === 'vtt',
  };
  const times = readTimes(reading);
  const voices = readNumbers(reading, times);
  readHeader(reading, times[0]?.at ?? lines.length);
  readNotes(reading);
  let last: Times = { startMs: 0, endMs: 0 };
  const cues = times.map(({ at, when }, index): Cue => {
    last = when === 'unreadable' ? { startMs: last.endMs, endMs: last.endMs } : when;
    const own = indices(at + 1, times[index + 1]?.at ?? lines.length);
    return { ...last, voice: voices.get(at), lines: own.filter((line) => reading.kinds[line] === 'words') };
  });
  return { cues, kinds: reading.kinds };
}

type TimeLine = { readonly at: number; readonly when: Times | 'unreadable' };

function readTimes({ lines, kinds }: Reading): TimeLine[] {
  return lines.flatMap((line, at) => {
    const when = timesOf(line);
    if (when === undefined) return [];
    kinds[at] = when === 'unreadable' ? 'time-unreadable' : 'time';
    return [{ at, when }];
  });
}

const indices = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);

/** `12`, `8d1b/12-0`, `intro`, and Webex's `12 "Anna Ek" (3245)`, which names a voice. */
function readNumbers({ lines, kinds }: Reading, times: readonly TimeLine[]): Map<number, string> {
  const above = times.map(({ at }) => at - 1).filter((at) => kinds[at] === 'words');
  const standsApart = (at: number): boolean => (kinds[at - 1] ?? 'blank') === 'blank';
  const apart = above.filter(standsApart);
  const isNamedEach = apart.length > 1 && apart.length >= (times.length - 1) * 0.9;
  const voices = new Map<number, string>();
  let last: number | undefined;
  for (const at of above) {
    const text = wordsAt(lines, at);
    const stands = standsApart(at);
    const voice = webexVoice.exec(text)?.[1];
    if (goesOn(text, stands ? undefined : last)) last = Number(text);
    else if (voice === undefined && !(stands && (isNamedEach || isOneSign(text)))) continue;
    kinds[at] = voice === undefined ? 'number' : 'name';
    if (voice !== undefined) voices.set(at + 1, voice);
  }
  return voices;
}

const wordsAt = (lines: readonly string[], at: number): string => (lines[at] ?? '').trim().replace(/^\ufeff/u, '');

const webexVoice = /^\d{1,9}\s+"([^"]{1,80})"\s*(?:\(\d+\))?$/u;

/** A number after a blank line, or the one after the last where no blank line stands before it. */
const goesOn = (text: string, last: number | undefined): boolean =>
  /^\d{1,9}$/u.test(text) && (last === undefined || Number(text) === last + 1);

/** One word with a figure in it: nobody says so before a pause. */
const isOneSign = (text: string): boolean => /^\S{0,80}\d\S{0,80}$/u.test(text);

function readHeader({ kinds }: Reading, end: number): void {
  for (const at of indices(0, end)) if (kinds[at] === 'words') kinds[at] = 'header';
}

/** `NOTE` after a blank line is a comment up to the next one. */
function readNotes({ lines, kinds, isVtt }: Reading): void {
  let isNote = false;
  for (const at of kinds.keys()) {
    if (kinds[at] !== 'words') isNote = false;
    else if (isVtt && kinds[at - 1] === 'blank' && /^(?:NOTE|STYLE|REGION)(?:\s|$)/u.test(lines[at] ?? ''))
      isNote = true;
    if (isNote) kinds[at] = 'note';
  }
}
