import type { WallContent, WallPhase, WallShort } from '#exchange/pictures/wall/wall-content.ts';
import type { LaidPhase, LaidShort, WallText } from '#exchange/pictures/wall/wall-layout.ts';
import { evenLines } from '#exchange/pictures/wall/even-lines.ts';
import { lineOf, type WallRoom, type WallType } from '#exchange/pictures/wall/wall-size.ts';
import { clustersOf } from '#exchange/pictures/clusters.ts';
import { fitText, type Font, type Measure, wrapText } from '#exchange/pictures/text-measure.ts';

export type Columns = { readonly left: number; readonly each: number };

type At = { readonly room: WallRoom; readonly type: WallType; readonly columns: Columns; readonly top: number };

/** Text in its box, as wide as its longest line. */
export function textAt(
  at: { x: number; y: number },
  lines: readonly string[],
  how: { font: Font; measure: Measure },
): WallText {
  const width = Math.max(0, ...lines.map((line) => how.measure(line, how.font)));
  const lineHeight = lineOf(how.font);
  return { ...at, lines, font: how.font, lineHeight, width, height: lines.length * lineHeight };
}

/** Before, during and after, each over the phases it spans. */
export function layStretches(phases: readonly WallPhase[], { room, type, columns, top }: At): WallText[] {
  return phases.flatMap(({ stretch }, i) => {
    if (!stretch || phases[i - 1]?.stretch === stretch) return [];
    const span = phases.slice(i).findIndex((phase) => phase.stretch !== stretch);
    const width = (span === -1 ? phases.length - i : span) * columns.each - type.em / 2;
    const text = room.words.stretch[stretch];
    const how = { font: type.label, measure: room.measure };
    if (room.measure(text, type.label) > width) return [];
    return [textAt({ x: columns.left + i * columns.each, y: top }, [text], how)];
  });
}

/** No head is longer, nor stands on more lines: what is a text and no name would take the path's place, and make all other heads small. */
const longest = { letters: 80, lines: 4 };

/**
 * The heads of all phases in one size: the largest in which each stands on three lines at most and no word is broken. Where columns are too narrow
 * for that, heads stand in two or three rows, each with the room of as many columns; only what does not fit there is divided, with a hyphen, and
 * only what is no name is cut short.
 */
export function layHeads(told: readonly WallPhase[], at: At): WallText[] {
  const { room, type } = at;
  const phases = told.map((phase) => ({ ...phase, name: shortened(phase.name) }));
  const sizes = [1, 0.94, 0.88, 0.82, 0.76, 0.7].map((by) => Math.max(type.head.size * by, type.short.size));
  const ways = [1, 2, 3].flatMap((rows) => sizes.map((size) => wayOf(phases, { ...at, rows, size })));
  const smallest = wayOf(phases, { ...at, rows: 3, size: type.short.size });
  const { font, rows, rooms } = ways.find((way) => fits(phases, way, room.measure)) ?? smallest;
  const how = { font, measure: room.measure };
  const texts = phases.map(({ name }, i) => {
    const { width = 0, x = 0 } = rooms[i] ?? {};
    const lines = evenLines(divided(name, { font, width }, room.measure), { font, width }, room.measure);
    return textAt({ x, y: at.top }, cutAfter(lines, { font, width }, room.measure), how);
  });
  return texts.map((text, i) => {
    const above = Array.from({ length: i % rows }, (_, row) => heightOfRow(texts, row, rows) + type.em * 0.2);
    return { ...text, y: text.y + above.reduce((sum, height) => sum + height, 0) };
  });
}

/** As many whole words as a head may have. */
function shortened(name: string): string {
  const letters = clustersOf(name);
  if (letters.length <= longest.letters) return name;
  const kept = letters.slice(0, longest.letters).join('');
  const words = kept.split(/\s+/u).slice(0, -1).join(' ');
  return words === '' ? `${kept}…` : `${words} …`;
}

function cutAfter(lines: readonly string[], room: { font: Font; width: number }, measure: Measure): readonly string[] {
  if (lines.length <= longest.lines) return lines;
  return [...lines.slice(0, longest.lines - 1), fitText(lines.slice(longest.lines - 1).join(' '), room, measure)];
}

type Way = {
  readonly font: Font;
  readonly rows: number;
  readonly rooms: readonly { readonly x: number; readonly width: number }[];
};

/** Heads in so many rows: each has the room up to the next one in its row, and begins further left where its longest word needs that. */
function wayOf(
  phases: readonly WallPhase[],
  { room, type, columns, rows, size }: At & { rows: number; size: number },
): Way {
  const font = { ...type.head, size };
  const gap = type.em * 0.7;
  const rooms: { x: number; width: number }[] = [];
  for (let i = phases.length - 1; i >= 0; i -= 1) {
    const end = rooms[i + rows]?.x ?? columns.left + phases.length * columns.each;
    const widest = Math.max(...wordsOf(phases[i]?.name ?? '').map((word) => room.measure(word, font)));
    const own = columns.left + i * columns.each;
    const x =
      rows === 1
        ? own
        : Math.max(columns.left, Math.min(own, end - gap - widest - 0.5), own - (rows - 1) * columns.each);
    rooms[i] = { x, width: Math.max(end - gap - x, font.size) };
  }
  return { font, rows, rooms };
}

const fits = (phases: readonly WallPhase[], { font, rooms }: Way, measure: Measure): boolean =>
  phases.every(({ name }, i) => {
    const width = rooms[i]?.width ?? 0;
    const isWhole = wordsOf(name).every((word) => measure(word, font) <= width);
    return isWhole && wrapText(name, { font, width }, measure).length <= 3;
  });

const heightOfRow = (texts: readonly WallText[], row: number, rows: number): number =>
  Math.max(0, ...texts.filter((_, i) => i % rows === row).map(({ height }) => height));

const wordsOf = (text: string): string[] => text.split(/\s+/u);

/** A word wider than its room in two or more parts of nearly one length, each but the last with a hyphen. */
function divided(text: string, { font, width }: { font: Font; width: number }, measure: Measure): string {
  return wordsOf(text)
    .map((word) => {
      const letters = clustersOf(word);
      for (let parts = 1; parts < letters.length; parts += 1) {
        const each = Math.ceil(letters.length / parts);
        const pieces = Array.from({ length: parts }, (_, i) => letters.slice(i * each, (i + 1) * each).join(''));
        const hyphened = pieces
          .filter((piece) => piece !== '')
          .map((piece, i, all) => (i + 1 < all.length ? `${piece}-` : piece));
        if (hyphened.every((piece) => measure(piece, font) <= width)) return hyphened.join(' ');
      }
      return word;
    })
    .join(' ');
}

/** Under each head the names that have room, whole, and how many more there are. */
export function layShorts(content: WallContent, at: At & { rows: number }): Pick<LaidPhase, 'shorts' | 'more'>[] {
  return content.phases.map((phase, i) => shortsOf(phase, { ...at, x: at.columns.left + i * at.columns.each }));
}

function shortsOf(phase: WallPhase, at: At & { rows: number; x: number }): Pick<LaidPhase, 'shorts' | 'more'> {
  const { room, type, rows, x } = at;
  const how = { font: type.short, measure: room.measure };
  const sign = type.short.size;
  const line = lineOf(type.short);
  const width = at.columns.each - type.em * 0.7 - sign * 1.35;
  const shorts: LaidShort[] = [];
  let used = 0;
  for (const short of phase.shorts) {
    const lines = linesOf(short, width, how);
    const isLast = shorts.length + 1 === phase.all;
    if (!lines || used + lines.length + (isLast ? 0 : 1) > rows) continue;
    const y = at.top + used * line;
    const box = { x, y: y + (line - sign) / 2, width: sign, height: sign };
    shorts.push({ id: short.id, sign: box, ...textAt({ x: x + sign * 1.35, y }, lines, how) });
    used += lines.length;
  }
  const n = phase.all - shorts.length;
  if (n === 0 || used >= rows) return { shorts, more: undefined };
  const more = textAt(
    { x: shorts.length > 0 ? x + sign * 1.35 : x, y: at.top + used * line },
    [room.words.more(n)],
    how,
  );
  return { shorts, more: { ...more, n } };
}

/** A name on two lines at most, no word of it broken; nothing where it does not fit so. */
function linesOf(
  { name }: WallShort,
  width: number,
  { font, measure }: { font: Font; measure: Measure },
): string[] | undefined {
  if (name === '' || name.split(/\s+/u).some((word) => measure(word, font) > width)) return undefined;
  const lines = wrapText(name, { font, width }, measure);
  return lines.length <= 2 ? lines : undefined;
}
