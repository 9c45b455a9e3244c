import type { BackstageContent, MapContent } from '#exchange/pictures/content/types.ts';
import { fonts, lineHeight } from '#exchange/pictures/layout/fonts.ts';
import { packRows } from '#exchange/pictures/layout/pack-rows.ts';
import type { LaidBar, LaidLane, LayoutOptions, Scales } from '#exchange/pictures/layout/types.ts';
import { wrapText } from '#exchange/pictures/text-measure.ts';

export type BarRoom = LayoutOptions & { readonly scales: Scales; readonly right: number };
export type LaidBars = { readonly lanes: LaidLane[]; readonly bars: LaidBar[]; readonly bottom: number };

const leastWidth = 128;
const gap = 6;

export type BarKind = 'team' | 'person' | 'policy' | 'system';

/** A lane for each of these kinds of things behind the line of visibility, as many rows high as its bars need to pass one another. */
export function layBackstage(
  content: MapContent,
  kinds: readonly BarKind[],
  room: BarRoom & { top: number },
): LaidBars {
  const laid: LaidBars = { lanes: [], bars: [], bottom: room.top };
  return kinds.reduce((so, kind) => {
    const bars = content.backstage.filter((bar) => bar.kind === kind && bar.start !== undefined);
    return bars.length === 0
      ? so
      : withLane(
          so,
          { name: kind },
          bars.map((bar) => layBar(bar, room)),
        );
  }, laid);
}

/** The team's own lanes of notes, one for each name. */
export function layNotes(content: MapContent, room: BarRoom, top: number): LaidBars {
  const laid: LaidBars = { lanes: [], bars: [], bottom: top };
  const placed = content.notes.filter(({ x }) => x !== undefined);
  return [...Map.groupBy(placed, ({ lane }) => lane)].reduce((so, [label, notes]) => {
    const bars = notes.map(({ id, text, x }) =>
      layBar({ id, text, kind: 'note', name: undefined, start: x, end: x }, room),
    );
    return withLane(so, { name: 'note', label }, bars);
  }, laid);
}

function withLane(so: LaidBars, lane: Pick<LaidLane, 'name' | 'label'>, bars: readonly LaidBar[]): LaidBars {
  const rows = packRows(bars);
  const placed: LaidBar[] = [];
  let y = so.bottom + 14;
  for (const row of rows) {
    const height = Math.max(...row.map((bar) => bar.height));
    for (const bar of row) placed.push({ ...bar, y });
    y += height + gap;
  }
  const bottom = y + 4;
  return {
    lanes: [...so.lanes, { ...lane, top: so.bottom, height: bottom - so.bottom }],
    bars: [...so.bars, ...placed],
    bottom,
  };
}

type BarContent = Omit<BackstageContent, 'kind'> & { readonly kind: LaidBar['kind'] };

function layBar(
  { id, kind, name, text, start = 0, end = 0 }: BarContent,
  { scales, measure, right }: BarRoom,
): LaidBar {
  const extent = { x: scales.x(start), width: scales.x(end) - scales.x(start) };
  const width = Math.max(extent.width - 6, leastWidth);
  const from = kind === 'note' ? extent.x - leastWidth / 2 : extent.x + 3;
  const x = Math.max(Math.min(from, right - width - 8), scales.x(0) + 4);
  const nameLines = name ? wrapText(name.name, { font: fonts.barName, width: width - 24, lines: 2 }, measure) : [];
  const lines = wrapText(text, { font: fonts.bar, width: width - 24, lines: 4 }, measure);
  const height = 6 + nameLines.length * lineHeight('barName') + lines.length * lineHeight('bar') + 6;
  return {
    id,
    kind,
    x,
    y: 0,
    width,
    height: Math.max(height, 24),
    nameLines,
    lines,
    lost: name?.lost === true,
    extent,
  };
}
