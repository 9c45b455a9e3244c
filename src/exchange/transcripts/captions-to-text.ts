import type { Caption } from '#exchange/transcripts/captions.ts';
import { writeSpokenTime } from '#model/research/spoken-time.ts';

/** Captions as a transcript that is read: a line with name and time, then what was said until somebody else speaks or a pause comes. */
export function captionsToText(captions: readonly Caption[]): string {
  const turns: { from: Caption; endMs: number; words: string }[] = [];
  let speaker: string | undefined;
  for (const caption of captions) {
    const turn = turns.at(-1);
    const names = caption.speaker ?? speaker;
    if (turn && names === speaker && !startsAnew(turn, caption)) {
      turn.words += ` ${caption.text}`;
      turn.endMs = caption.endMs;
    } else {
      turns.push({ from: { ...caption, speaker: names }, endMs: caption.endMs, words: caption.text });
    }
    speaker = names;
  }
  return turns.map(({ from, words }) => `${headLine(from)}\n${words}\n`).join('\n');
}

const headLine = ({ speaker, startMs }: Caption): string =>
  speaker === undefined ? writeSpokenTime(startMs) : `${speaker}  ${writeSpokenTime(startMs)}`;

const pauseMs = 2500;
const comfortableLength = 600;
const longestTurn = 2000;

/** A pause after a finished sentence starts a turn, and so does a turn that has become long to read. */
function startsAnew(turn: { endMs: number; words: string }, caption: Caption): boolean {
  if (turn.words.length > longestTurn) return true;
  if (!/[.!?…]["”’»)]?$/u.test(turn.words)) return false;
  return caption.startMs - turn.endMs >= pauseMs || turn.words.length > comfortableLength;
}
