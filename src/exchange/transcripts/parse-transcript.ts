import { accept, refuse, type Result } from '#base/result.ts';
import { parseCaptions } from '#exchange/transcripts/captions.ts';
import { captionsToText } from '#exchange/transcripts/captions-to-text.ts';
import { decodeBytes } from '#exchange/transcripts/decode-bytes.ts';
import { docxToText } from '#exchange/transcripts/docx-to-text.ts';
import { transcriptLimits, type TranscriptLimits } from '#exchange/transcripts/limits.ts';
import { markdownToText } from '#exchange/transcripts/markdown-to-text.ts';
import { kindOf } from '#exchange/transcripts/kind-of.ts';
import {
  type Transcript,
  TranscriptFault,
  type TranscriptKind,
  type TranscriptProblem,
  type TranscriptWarning,
} from '#exchange/transcripts/transcript.ts';
import { speakersOf, turnsOf } from '#model/research/turns.ts';

/**
 * The words of a transcript file, and who says what when.
 *
 * Shape   the text is as faithful as its kind allows: for plain text only line ends are made `\n` and a byte order mark taken away,
 *         so that offsets counted elsewhere still hold.
 */
export async function parseTranscript(
  bytes: Uint8Array,
  name: string,
  limits: TranscriptLimits = transcriptLimits,
): Promise<Result<Transcript, TranscriptProblem>> {
  try {
    return accept(await readTranscript(bytes, name, limits));
  } catch (fault) {
    if (fault instanceof TranscriptFault) return refuse(fault.problem);
    throw fault;
  }
}

async function readTranscript(bytes: Uint8Array, name: string, limits: TranscriptLimits): Promise<Transcript> {
  if (bytes.length === 0) throw new TranscriptFault({ code: 'file-empty' });
  if (bytes.length > limits.bytes) throw new TranscriptFault({ code: 'file-too-large', limitBytes: limits.bytes });
  const kind = await kindOf(bytes, name);
  const { text: words, warnings } = await readWords(bytes, kind, limits);
  const text = words.toWellFormed();
  if (text.length > limits.characters)
    throw new TranscriptFault({ code: 'text-too-long', limitCharacters: limits.characters });
  if (text.trim() === '') throw new TranscriptFault({ code: 'file-empty' });
  const turns = turnsOf(text);
  const speakers = speakersOf(turns);
  return {
    kind,
    text,
    turns,
    speakers,
    warnings: speakers.length > 0 ? warnings : [...warnings, { code: 'no-speakers' }],
  };
}

type Words = { readonly text: string; readonly warnings: readonly TranscriptWarning[] };

async function readWords(bytes: Uint8Array, kind: TranscriptKind, limits: TranscriptLimits): Promise<Words> {
  if (kind === 'docx') return { text: await docxToText(bytes, limits), warnings: [] };
  const { text, warnings } = decodeBytes(bytes);
  if (kind === 'text') return { text, warnings };
  if (kind === 'markdown') return { text: markdownToText(text), warnings };
  const { captions, skipped } = parseCaptions(text, kind);
  const lost: TranscriptWarning[] =
    skipped.length > 0 ? [{ code: 'captions-skipped', count: skipped.length, lines: skipped.slice(0, 5) }] : [];
  return { text: captionsToText(captions), warnings: [...warnings, ...lost] };
}
