import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { countLines, decodeLines, isMixed } from '#exchange/encodings/mixed-lines.ts';
import { wideEncoding } from '#exchange/encodings/wide-encoding.ts';
import type { TranscriptWarning } from '#exchange/transcripts/transcript.ts';

/**
 * Text from bytes whose encoding may not be written down: a byte order mark decides, then the zeros of UTF-16, then UTF-8 where it
 * holds, line by line where files of two tools were put together, then what the letters are most like.
 *
 * Shape   line ends are `\n`; nothing else is changed.
 */
export function decodeBytes(bytes: Uint8Array): { text: string; warnings: TranscriptWarning[] } {
  const told = wideEncoding(bytes) ?? (holdsAsUtf8(bytes) ? 'utf-8' : undefined);
  if (told === undefined && isMixed(countLines(bytes)))
    return { text: oneEnd(decodeLines(bytes)), warnings: [{ code: 'encoding-mixed' }] };
  const encoding = told ?? likelyEncoding(bytes);
  const text = oneEnd(new TextDecoder(encoding).decode(bytes));
  const lost = text.match(/\ufffd/gu)?.length ?? 0;
  const warnings: TranscriptWarning[] = told === undefined ? [{ code: 'encoding-guessed', encoding }] : [];
  if (lost > 0) warnings.push({ code: 'characters-lost', count: lost });
  return { text, warnings };
}

const oneEnd = (text: string): string => text.replace(/\r\n?/gu, '\n');

/** A sample may end in the middle of a letter. */
const holdsAsUtf8 = (bytes: Uint8Array): boolean =>
  [0, 1, 2, 3].some((cut) => isUtf8(bytes.subarray(0, bytes.length - cut)));

/** Western letters unless others are much more likely: the guesser takes å, ä and ö for anything when there are few of them. */
function likelyEncoding(bytes: Uint8Array): string {
  const guesses = analyse(bytes.subarray(0, 65_536));
  const western = guesses.find((guess) => guess.name === 'ISO-8859-1' || guess.name === 'windows-1252');
  const best = guesses[0];
  if (!best || best.confidence < Math.max(50, (western?.confidence ?? 0) + 20)) return 'windows-1252';
  return isKnown(best.name) ? best.name.toLowerCase() : 'windows-1252';
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== 'utf-8';
  } catch {
    return false;
  }
}
