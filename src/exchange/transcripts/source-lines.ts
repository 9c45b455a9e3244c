/** Why a line of a source is in nobody's words. */
export type WhyLeftOut =
  /** What a file says of itself before its first caption. */
  | 'header'
  /** A comment, a style or a region of WebVTT. */
  | 'note'
  /** The number or the name of a caption. */
  | 'number'
  /** A time that cannot be read; the words under it are kept. */
  | 'time-unreadable'
  /** Marks of looks and voices without a word. */
  | 'no-words'
  /** A cell of a table of turns, beside who, when and what. */
  | 'column'
  /** Words that stay on the screen while the next come: they are kept once. */
  | 'repeated'
  /** Words of a Word file that somebody took away and the file still holds. */
  | 'deleted'
  /** A sign of a font of pictures, which is no letter. */
  | 'symbol'
  /** Words below a page or at the end, of whom nobody knows where they were said. */
  | 'footnote'
  /** What somebody wrote beside the words. */
  | 'comment'
  /** What stands on top or at the foot of every page. */
  | 'page-edge';

export type LineKind = 'blank' | 'time' | 'name' | 'words' | WhyLeftOut;

/** A line of a source that is not in the text, counted from 1. */
export type LeftOut = { readonly line: number; readonly why: WhyLeftOut; readonly text: string };

const kept: ReadonlySet<LineKind> = new Set(['blank', 'time', 'name', 'words']);

/** The lines that are left out, in the source's order. */
export const leftOutOf = (lines: readonly string[], kinds: readonly LineKind[]): LeftOut[] =>
  lines.flatMap((text, index) => {
    const why = kinds[index];
    return why === undefined || kept.has(why) ? [] : [{ line: index + 1, why: why as WhyLeftOut, text: text.trim() }];
  });

export const isBlank = (line: string): boolean => /^[\s\u200b\ufeff]*$/u.test(line);
