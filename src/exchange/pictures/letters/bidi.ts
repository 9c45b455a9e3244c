import createBidi from 'bidi-js';
import type { FontBook } from '#exchange/pictures/letters/font-book.ts';
import { hasFromRight } from '#exchange/pictures/letters/direction.ts';
import type { StyledRun } from '#exchange/pictures/styled-lines.ts';

// The package's types say that the function is its `default`, while Node loads the function itself.
const bidi = (createBidi as unknown as typeof createBidi.default)();

/** A stretch of a line in letters of one file, in the order in which it is drawn from the left. */
export type DrawnRun = StyledRun & Pick<ReturnType<FontBook['runs']>[number], 'face'>;

/**
 * A line's words in the order in which they stand on paper: what is read from the right is turned, numbers and words of
 * the other direction within it are not, and brackets open the way they are read.
 *
 * Shape   each run is drawn from the left; letters of scripts that are read from the right stay in the order of their
 *         text, as the font turns them itself.
 * Source  Unicode Standard Annex 9, Unicode Bidirectional Algorithm
 */
export function drawnRuns(
  runs: readonly StyledRun[],
  base: 'ltr' | 'rtl',
  { runs: facesOf }: Pick<FontBook, 'runs'>,
): DrawnRun[] {
  const faced = (run: StyledRun): DrawnRun[] => facesOf(run.text, run.font).map((part) => ({ ...run, ...part }));
  const text = runs.map((run) => run.text).join('');
  if (base === 'ltr' && !hasFromRight(text)) return runs.flatMap(faced);
  return stretchesOf(text, runs, base).flatMap(({ run, text: said, isTurned }) => {
    const parts = faced({ ...run, text: said });
    return isTurned ? parts.toReversed().map(turned) : parts;
  });
}

/** Letters that the font turns by itself are left in their order. */
const turned = (part: DrawnRun): DrawnRun =>
  hasFromRight(part.text) ? part : { ...part, text: [...part.text].toReversed().join('') };

type Stretch = { readonly run: StyledRun; text: string; readonly isTurned: boolean };

function stretchesOf(text: string, runs: readonly StyledRun[], base: 'ltr' | 'rtl'): Stretch[] {
  const found = bidi.getEmbeddingLevels(text, base);
  const owners = runs.flatMap((run) => Array.from({ length: run.text.length }, () => run));
  const stretches: Placed[] = [];
  for (const at of bidi.getReorderedIndices(text, found)) {
    const [run, level = 0] = [owners[at], found.levels[at]];
    if (!run) continue;
    const isTurned = level % 2 === 1;
    const own = text.charAt(at);
    const letter = (isTurned && bidi.getMirroredCharacter(own)) || own;
    const before = stretches.at(-1);
    if (before && goesOn(before, { run, level, at })) {
      before.text = isTurned ? letter + before.text : before.text + letter;
      before.last = at;
    } else stretches.push({ run, text: letter, isTurned, level, last: at });
  }
  return stretches;
}

/** A stretch with how deep it lies among turned ones, and where in the text its last letter stands. */
type Placed = Stretch & { readonly level: number; last: number };

const goesOn = (before: Placed, { run, level, at }: { run: StyledRun; level: number; at: number }): boolean =>
  before.run === run && before.level === level && before.last === at + (before.isTurned ? 1 : -1);
