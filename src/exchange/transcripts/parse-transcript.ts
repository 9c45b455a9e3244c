import { accept, refuse, type Result } from '#base/result.ts';
import { parseCaptions } from '#exchange/transcripts/captions/captions.ts';
import { captionsToText } from '#exchange/transcripts/captions/captions-to-text.ts';
import { decodeBytes } from '#exchange/transcripts/decode-bytes.ts';
import { inOneShape } from '#exchange/transcripts/dialects/dialect.ts';
import { docxToText } from '#exchange/transcripts/docx-to-text.ts';
import { framesToHundredths } from '#exchange/transcripts/frames-to-hundredths.ts';
import { transcriptLimits, type TranscriptLimits } from '#exchange/transcripts/limits.ts';
import { markdownToText } from '#exchange/transcripts/markdown-to-text.ts';
import { kindOf } from '#exchange/transcripts/kind-of.ts';
import { type LeftOut, leftOutOf } from '#exchange/transcripts/source-lines.ts';
import { otranscribeToText } from '#exchange/transcripts/otranscribe.ts';
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
 * Shape   the text is as faithful as its kind allows: for plain text only line ends are made `\n`, a byte order mark taken away and
 *         frames written as hundredths, so that offsets counted elsewhere still hold.
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
  const { text: words, warnings, leftOut } = readWords(bytes, kind, limits);
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
    leftOut,
    warnings: speakers.length > 0 ? warnings : [...warnings, { code: 'no-speakers' }],
  };
}

type Words = {
  readonly text: string;
  readonly warnings: readonly TranscriptWarning[];
  readonly leftOut: readonly LeftOut[];
};

function readWords(bytes: Uint8Array, kind: TranscriptKind, limits: TranscriptLimits): Words {
  if (kind === 'docx') {
    const { text, leftOut } = docxToText(bytes, limits);
    return { text: framesToHundredths(text), leftOut, warnings: [] };
  }
  const { text, warnings } = decodeBytes(bytes);
  if (kind === 'vtt' || kind === 'srt') {
    const { captions, kinds } = parseCaptions(text, kind);
    return { text: captionsToText(captions), warnings, leftOut: leftOutOf(text.split('\n'), kinds) };
  }
  const plain = framesToHundredths(kind === 'markdown' ? markdownToText(text) : (otranscribeToText(text) ?? text));
  const rewritten = inOneShape(plain);
  if (!rewritten) return { text: plain, warnings, leftOut: [] };
  return {
    text: rewritten.text,
    warnings,
    leftOut: [...leftOutOf(plain.split('\n'), rewritten.kinds), ...(rewritten.beside ?? [])],
  };
}
