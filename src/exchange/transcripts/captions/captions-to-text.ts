import type { Caption } from '#exchange/transcripts/captions/captions.ts';
import { asHead } from '#exchange/transcripts/dialects/turn-line.ts';
import { writeExactTime } from '#model/research/spoken-time.ts';
import { isClosingLine, nobody } from '#model/research/turn-heads.ts';

/**
 * Captions as a transcript that is read: a line with name and time, then what was said until somebody else speaks or a pause comes.
 * Where others are named, words without a voice are nobody's, and their line says so.
 */
export function captionsToText(captions: readonly Caption[]): string {
  const hasNames = captions.some(({ speaker }) => speaker !== undefined);
  const turns: { from: Caption; endMs: number; words: string }[] = [];
  for (const [index, caption] of captions.entries()) {
    const turn = turns.at(-1);
    const isClosing = index === captions.length - 1 && caption.speaker === undefined && isClosingLine(caption.text);
    if (turn && !isClosing && caption.speaker === turn.from.speaker && !startsAnew(turn, caption)) {
      turn.words += ` ${caption.text}`;
      turn.endMs = caption.endMs;
    } else {
      turns.push({ from: caption, endMs: caption.endMs, words: caption.text });
    }
  }
  return turns.map(({ from, words }) => `${headLine(from, hasNames)}\n${words}\n`).join('\n');
}

function headLine({ speaker, startMs }: Caption, hasNames: boolean): string {
  const name = speaker === undefined ? (hasNames ? nobody : undefined) : asHead(speaker);
  return name === undefined ? writeExactTime(startMs) : `${name}  ${writeExactTime(startMs)}`;
}

const pauseMs = 2500;
const comfortableLength = 600;
const longestTurn = 2000;

const longPauseMs = 20_000;

/** A pause after a finished sentence starts a turn, and so do a long one anywhere and a turn that has become long to read. */
function startsAnew(turn: { endMs: number; words: string }, caption: Caption): boolean {
  if (turn.words.length > longestTurn) return true;
  if (caption.startMs - turn.endMs >= longPauseMs) return true;
  if (!/[.!?…]["”’»)]?$/u.test(turn.words)) return false;
  return caption.startMs - turn.endMs >= pauseMs || turn.words.length > comfortableLength;
}
