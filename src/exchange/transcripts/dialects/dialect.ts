import { f4 } from '#exchange/transcripts/dialects/f4.ts';
import { nameUnderTime } from '#exchange/transcripts/dialects/name-under-time.ts';
import { tableOfTurns } from '#exchange/transcripts/dialects/table-of-turns.ts';
import { teamsCopied } from '#exchange/transcripts/dialects/teams-copied.ts';
import type { LeftOut, LineKind } from '#exchange/transcripts/source-lines.ts';

/**
 * A way in which one tool writes names and times that reads as words elsewhere; it is written anew in the one shape that is read.
 *
 * Shape   `write` gives undefined for a text that is not of its kind; `kinds` say what became of each line, `beside` what stands on lines of words and is in nobody's.
 */
export type Dialect = { readonly write: (lines: readonly string[]) => Rewritten | undefined };
export type Rewritten = {
  readonly text: string;
  readonly kinds: readonly LineKind[];
  readonly beside?: readonly LeftOut[];
};

const dialects: readonly Dialect[] = [f4, teamsCopied, tableOfTurns, nameUnderTime];

/** A text in the shape that turns are read from; most texts are that already, and stay letter by letter. */
export function inOneShape(text: string): Rewritten | undefined {
  const lines = text.split('\n');
  for (const { write } of dialects) {
    const rewritten = write(lines);
    if (rewritten) return rewritten;
  }
  return undefined;
}
