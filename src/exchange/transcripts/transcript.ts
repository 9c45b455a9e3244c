import type { LeftOut } from '#exchange/transcripts/source-lines.ts';
import type { Turn } from '#model/research/turns.ts';

export type TranscriptKind = 'text' | 'markdown' | 'docx' | 'vtt' | 'srt';

/** Something about a transcript that was read which its owner should look at. */
export type TranscriptWarning =
  /** Nobody wrote down how the file's letters are stored; it was read as this. */
  | { readonly code: 'encoding-guessed'; readonly encoding: string }
  /** Some lines are UTF-8 and some are not: each was read as it is. */
  | { readonly code: 'encoding-mixed' }
  | { readonly code: 'characters-lost'; readonly count: number }
  | { readonly code: 'no-speakers' };

/**
 * A transcript as Stig keeps it.
 *
 * Shape   `turns` are what `turnsOf(text)` finds; `text` is all there is, with `\n` at the ends of lines.
 */
export type Transcript = {
  readonly kind: TranscriptKind;
  readonly text: string;
  readonly turns: readonly Turn[];
  readonly speakers: readonly string[];
  readonly warnings: readonly TranscriptWarning[];
  /** Lines of the source that are in nobody's words: every other is a time, a name or words. */
  readonly leftOut: readonly LeftOut[];
};

/** Why a file cannot be read as a transcript. */
export type TranscriptProblem =
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-too-large'; readonly limitBytes: number }
  | { readonly code: 'text-too-long'; readonly limitCharacters: number }
  /** A picture, a recording, an old Word file …; `kind` is what the bytes are, as a file ending. */
  | { readonly code: 'kind-not-read'; readonly kind: string }
  | { readonly code: 'name-says-otherwise'; readonly says: string; readonly is: string }
  | { readonly code: 'unpacked-too-large'; readonly limitBytes: number }
  | { readonly code: 'docx-broken'; readonly problem: string }
  | { readonly code: 'captions-broken'; readonly kind: 'vtt' | 'srt' };

/** Carries a problem out of nested steps; it never leaves this folder. */
export class TranscriptFault extends Error {
  readonly problem: TranscriptProblem;

  constructor(problem: TranscriptProblem, cause?: unknown) {
    super(problem.code, { cause });
    this.problem = problem;
  }
}
