import { withoutEnd } from '#base/without-end.ts';
import type { Run } from '#base/rich-runs.ts';
import { parseRichText } from '#base/rich-text.ts';
import { clustersOf } from '#exchange/pictures/clusters.ts';
import { type Font, type Measure, type Room, wrapText } from '#exchange/pictures/text-measure.ts';

/** One line of text as it is drawn: all in one look, or run by run. */
export type TextLine = string | readonly Run[];

export const lineText = (line: TextLine): string =>
  typeof line === 'string' ? line : line.map(({ text }) => text).join('');

/** A stretch of a line with the letters that it is drawn in; what leads elsewhere is underlined. */
export type StyledRun = { readonly text: string; readonly font: Font; readonly href: string | undefined };

export const runsOf = (line: TextLine, font: Font): StyledRun[] =>
  typeof line === 'string'
    ? [{ text: line, font, href: undefined }]
    : line.map(({ text, bold, italic, href }) => ({
        text,
        font: bold || italic ? styled(font, bold, italic) : font,
        href,
      }));

const styled = (font: Font, bold: true | undefined, italic: true | undefined): Font => ({
  ...font,
  ...(bold && { weight: 600 }),
  ...(italic && { italic: true }),
});

export const lineWidth = (line: TextLine, font: Font, measure: Measure): number =>
  runsOf(line, font).reduce((sum, run) => sum + measure(run.text, run.font), 0);

const indent = '   ';

/** A text with its marks in lines that fit, as `wrapText` does with one that has none; items of lists stand under each other. */
export function wrapMarked(
  { text, marked }: { readonly text: string; readonly marked?: string | undefined },
  room: Room,
  measure: Measure,
): TextLine[] {
  if (marked === undefined) return wrapText(text, room, measure);
  const lines = parseRichText(marked.trim())
    .filter(({ runs }) => runs.length > 0)
    .flatMap(({ isItem, runs }) => wrapRuns(isItem ? [{ text: '• ' }, ...runs] : runs, { room, measure, isItem }));
  const most = room.lines ?? Infinity;
  const last = lines[most - 1];
  return lines.length <= most || !last ? lines : [...lines.slice(0, most - 1), cutRuns(last, room, measure)];
}

type Wrapping = { readonly room: Room; readonly measure: Measure; readonly isItem: boolean };

function wrapRuns(runs: readonly Run[], { room, measure, isItem }: Wrapping): Run[][] {
  const lines: Run[][] = [[]];
  for (const word of runs.flatMap((run) => wordsOf(run, room, measure))) {
    const line = lines.at(-1) ?? [];
    const isFull = line.length > 0 && lineWidth([...line, trimmed(word)], room.font, measure) > room.width;
    if (isFull) lines.push([...(isItem ? [{ text: indent }] : []), word]);
    else line.push(word);
  }
  return lines.map(joined);
}

/** Words with the space after them; one that is wider than a line in pieces that are not. */
function wordsOf(run: Run, room: Room, measure: Measure): Run[] {
  const font = runsOf([run], room.font)[0]?.font ?? room.font;
  const pieces = run.text.match(/\s+|\S+\s*/gu) ?? [];
  return pieces.flatMap((text) =>
    measure(text.trimEnd(), font) <= room.width
      ? [{ ...run, text }]
      : wrapText(text, { font, width: room.width }, measure).map((piece) => ({ ...run, text: piece })),
  );
}

const trimmed = (run: Run): Run => ({ ...run, text: run.text.trimEnd() });

const looks = ({ bold, italic, href }: Run): string => `${bold} ${italic} ${href}`;

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && looks(last) === looks(run)) all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  const last = all.at(-1);
  return last ? [...all.slice(0, -1), trimmed(last)] : all;
}

function cutRuns(line: readonly Run[], room: Room, measure: Measure): Run[] {
  const fits = (runs: readonly Run[]): boolean => lineWidth([...runs, { text: '…' }], room.font, measure) <= room.width;
  let kept = [...line];
  while (kept.length > 0 && !fits(kept)) {
    const last = kept.at(-1);
    const text = clustersOf(last?.text ?? '')
      .slice(0, -1)
      .join('');
    kept = last && text !== '' ? [...kept.slice(0, -1), { ...last, text }] : kept.slice(0, -1);
  }
  const last = kept.at(-1) ?? { text: '' };
  return [...kept.slice(0, -1), { ...last, text: `${withoutEnd(last.text, /[\s,.;:–-]/u)}…` }];
}
