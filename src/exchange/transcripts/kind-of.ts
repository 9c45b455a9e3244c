import { fileTypeFromBuffer } from 'file-type';
import { timesOf } from '#exchange/transcripts/captions/caption-times.ts';
import { decodeBytes } from '#exchange/transcripts/decode-bytes.ts';
import { TranscriptFault, type TranscriptKind } from '#exchange/transcripts/transcript.ts';

/**
 * What kind of transcript a file is: its bytes decide, its name only chooses between kinds of text.
 *
 * Errors  throws a fault for bytes that are no transcript, and for a name that promises what the bytes do not hold.
 */
export async function kindOf(bytes: Uint8Array, name: string): Promise<TranscriptKind> {
  const says = /\.([a-z0-9]{1,8})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const is = (await fileTypeFromBuffer(bytes))?.ext ?? '';
  if (is === 'docx') return 'docx';
  const isText = looksLikeText(bytes);
  if (marked.has(is) || !isText) throw new TranscriptFault({ code: 'kind-not-read', kind: kindName(is, says) });
  if (binary.has(says)) throw new TranscriptFault({ code: 'name-says-otherwise', says, is: 'txt' });
  const written = writtenKind(bytes, says);
  if (written !== undefined) throw new TranscriptFault({ code: 'kind-not-read', kind: written });
  return kindOfText(bytes, says);
}

/** What a machine wrote for machines, which would be read as somebody's words. */
function writtenKind(bytes: Uint8Array, says: string): string | undefined {
  const start = decodeBytes(bytes.subarray(0, 4096)).text.trimStart();
  if (/^\[Script Info\]/iu.test(start)) return says === 'ssa' ? 'ssa' : 'ass';
  if (/^(?:\{\s*"|\[\s*\{\s*")/u.test(start))
    return says === 'otr' || start.includes('"media-time"') ? undefined : 'json';
  if (/^(?:<!doctype html|<html)\b/iu.test(start)) return 'html';
  return undefined;
}

/** What to call a kind that is not read: what its bytes say, else what its name says unless that is a lie. */
function kindName(is: string, says: string): string {
  if (is === 'cfb') return 'doc';
  if (is === 'xml' && /^(?:ttml|dfxp|eaf|html?|svg|fcpxml)$/u.test(says)) return says;
  return is || (says === 'docx' ? '' : says);
}

/** Kinds that are written in letters and yet are not what somebody said. */
const marked = new Set(['pdf', 'rtf', 'ps', 'eps', 'xml', 'ics', 'vcf']);

const binary = new Set(['docx', 'doc', 'pdf', 'odt', 'pages', 'mp3', 'm4a', 'mp4', 'wav']);

function kindOfText(bytes: Uint8Array, says: string): TranscriptKind {
  const start = decodeBytes(bytes.subarray(0, 4096)).text.trimStart();
  if (/^WEBVTT(?:\s|$)/u.test(start)) return 'vtt';
  const [first = '', second = ''] = start.split('\n').filter((line) => line.trim() !== '');
  if (isTime(first) || (/^\d+\s*$/u.test(first) && isTime(second))) return 'srt';
  if (says === 'vtt' || says === 'srt') return says;
  if (says === 'sbv') return 'srt';
  return says === 'md' || says === 'markdown' ? 'markdown' : 'text';
}

/** Text has letters and line ends, and next to none of the signs that no keyboard writes. */
function looksLikeText(bytes: Uint8Array): boolean {
  const { text } = decodeBytes(bytes.subarray(0, 65_536));
  // oxlint-disable-next-line no-control-regex
  const odd = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/gu)?.length ?? 0;
  return !text.includes('\u0000') && odd <= text.length / 200;
}

const isTime = (line: string): boolean => typeof timesOf(line) === 'object';
