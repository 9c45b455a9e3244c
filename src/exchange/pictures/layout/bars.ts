import type { BackstageContent, MapContent } from '#exchange/pictures/content/types.ts';
import { fonts, lineHeight } from '#exchange/pictures/layout/fonts.ts';
import { packRows } from '#exchange/pictures/layout/pack-rows.ts';
import type { LaidBar, LaidLane, LayoutOptions, Scales } from '#exchange/pictures/layout/types.ts';
import { wrapText } from '#exchange/pictures/text-measure.ts';

export type BarRoom = LayoutOptions & { readonly scales: Scales; readonly right: number };
export type LaidBars = { readonly lanes: LaidLane[]; readonly bars: LaidBar[]; readonly bottom: number };

const leastWidth = 128;
const gap = 6;

const kindOf = { teams: 'team', people: 'person', policies: 'policy', systems: 'system' } as const;
export type BarLane = keyof typeof kindOf;

/** A lane of what lies behind the line of visibility, as many rows high as its bars need to pass one another. */
export function layBackstage(content: MapContent, name: BarLane, room: BarRoom & { top: number }): LaidBars {
  const bars = content.backstage.filter(({ kind, start }) => kind === kindOf[name] && start !== undefined);
  const laid: LaidBars = { lanes: [], bars: [], bottom: room.top };
  if (bars.length === 0) return laid;
  return withLane(
    laid,
    { name },
    bars.flatMap((bar) => (bar.kind === 'experience' ? [] : [layBar(bar, room)])),
  );
}

function withLane(so: LaidBars, lane: Pick<LaidLane, 'name'>, bars: readonly LaidBar[]): LaidBars {
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

function layBar(
  { id, kind, name, text, start = 0, end = 0 }: BackstageContent,
  { scales, measure, right }: BarRoom,
): LaidBar {
  const extent = { x: scales.x(start), width: scales.x(end) - scales.x(start) };
  const width = Math.max(extent.width - 6, leastWidth);
  const x = Math.max(Math.min(extent.x + 3, right - width - 8), scales.x(0) + 4);
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
