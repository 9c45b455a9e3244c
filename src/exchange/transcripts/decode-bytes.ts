import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import type { TranscriptWarning } from '#exchange/transcripts/transcript.ts';

/**
 * Text from bytes whose encoding may not be written down: a byte order mark decides, then the zeros of UTF-16, then UTF-8 where it
 * holds, then what the letters are most like.
 *
 * Shape   line ends are `\n`; nothing else is changed.
 */
export function decodeBytes(bytes: Uint8Array): { text: string; warnings: TranscriptWarning[] } {
  const told = markedEncoding(bytes) ?? zerosEncoding(bytes) ?? (holdsAsUtf8(bytes) ? 'utf-8' : undefined);
  const encoding = told ?? likelyEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/gu, '\n');
  const lost = text.match(/\ufffd/gu)?.length ?? 0;
  const warnings: TranscriptWarning[] = told === undefined ? [{ code: 'encoding-guessed', encoding }] : [];
  if (lost > 0) warnings.push({ code: 'characters-lost', count: lost });
  return { text, warnings };
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** Latin letters in UTF-16 have a zero in every other byte. */
function zerosEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2048);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (odd > 0.4 && even < 0.1) return 'utf-16le';
  return even > 0.4 && odd < 0.1 ? 'utf-16be' : undefined;
}

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
