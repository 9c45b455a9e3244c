import type { CurveContent, InteractionContent, MapContent } from '#exchange/pictures/content/types.ts';
import type { Point } from '#exchange/pictures/curve-path.ts';
import type { MapFrame } from '#web/canvas/frame.ts';
import { cairnAt, curvePoints, onCurve } from '#web/map/lanes/path-geometry.ts';
import { boxesOfCurve, type Label, type PlacedLabel, placeLabels } from '#web/map/lanes/place-labels.ts';
import { countLines, type Measure } from '#web/map/layout/text-lines.ts';
import type { Measures } from '#web/ui/measures.ts';

/** What of a phase stands on the path as a sign. */
export type PhaseSigns = {
  readonly interactions: readonly Pick<InteractionContent, 'x' | 'mark'>[];
};

type Told = {
  readonly content: Pick<MapContent, 'moments' | 'quotes'> & { readonly phases: readonly PhaseSigns[] };
  readonly curve: CurveContent | undefined;
  readonly others: readonly CurveContent[];
  readonly measure: Measure;
  /** What is selected has a place before the others. */
  readonly selected?: string | undefined;
  /** Words in the reader's quotation marks. */
  readonly quoted: (text: string) => string;
};

/** Where phases are narrower than this nothing is written beside the path. Units: px. */
const leastPhase = 76;

/** Letters beside the path, and of the names under it. Units: px. */
const [quoteFont, smallFont, legendFont] = [13.6, 12, 11.5];
const [quoteLine, smallLine] = [17.7, 15];
export const lettersBesidePath: Measures = {
  '--quote-letters': `${quoteFont}px`,
  '--quote-line': `${quoteLine}px`,
  '--small-letters': `${smallFont}px`,
  '--small-line': `${smallLine}px`,
  '--legend-letters': `${legendFont}px`,
};
const boldIsBroader = 1.06;
const [titleWidth, noteWidth] = [116, 132];
const legendHeight = 34;
const besideLegendName = 58;

/** Where quotes, notes and the names of moments stand beside the path: off its curves, signs and names, and off each other. */
export function labelsBesidePath(frame: MapFrame, points: readonly Point[], told: Told): Map<string, PlacedLabel> {
  const { content, curve, others, measure, quoted } = told;
  if (frame.width / content.phases.length < leastPhase) return new Map();
  const at = (x: number) => onCurve(frame, points, x);
  const linesOf = (text: string, width: number, font: number) => countLines(text, { width, font, measure });
  const moments = content.moments.flatMap(({ id, title, xs: [x] }): Label[] => {
    if (x === undefined) return [];
    const height = linesOf(title, titleWidth / boldIsBroader, smallFont) * smallLine + 2;
    return [{ id, at: cairnAt(at(x)), width: titleWidth, height, above: true, near: 44 }];
  });
  const quotes = content.quotes.flatMap(({ id, text, x }): Label[] => {
    if (x === undefined) return [];
    const width = text.length < 26 ? 118 : Math.min(166, Math.max(frame.width / (frame.edges.length - 1) - 26, 132));
    const anchor = at(x);
    const height = linesOf(quoted(text), width, quoteFont) * quoteLine + 17;
    return [{ id, at: anchor, width, height, above: anchor.y < frame.height / 2 }];
  });
  const notes = (curve?.points ?? []).flatMap(({ id, x, note }): Label[] => {
    if (note === '') return [];
    const anchor = at(x);
    const height = linesOf(note, noteWidth, smallFont) * smallLine + 4;
    return [{ id, at: anchor, width: noteWidth, height, above: anchor.y > frame.height / 2 }];
  });
  const cairns = content.moments.flatMap(({ xs }) => xs.map((x) => around(cairnAt(at(x)), [34, 44, -20])));
  const marks = content.phases
    .flatMap((phase) => phase.interactions)
    .flatMap(({ x, mark }) => (x === undefined || !mark ? [] : [around(at(x), [34, 34, 0])]));
  const thin = others.flatMap((other) => boxesOfCurve(curvePoints(frame, other), 8));
  const names = [curve, ...others].map((one) => measure(one?.name ?? '', legendFont) + besideLegendName);
  const legend = { x: 0, y: frame.height - legendHeight, width: names.reduce((a, b) => a + b), height: legendHeight };
  const solid = [...boxesOfCurve(points, 24), ...cairns, ...marks, ...(others.length > 0 ? [legend] : [])];
  const labels = [...moments, ...notes, ...quotes];
  const placed = placeLabels(frame, labels, { solid, thin });
  const missed = placed.some(({ id }) => id === told.selected)
    ? undefined
    : labels.find(({ id }) => id === told.selected);
  const shown = missed
    ? placeLabels(frame, [missed, ...labels.filter((label) => label !== missed)], { solid, thin, kept: missed.id })
    : placed;
  return new Map(shown.map((label) => [label.id, label]));
}

const around = ({ x, y }: Point, [width, height, down]: readonly [number, number, number]) => ({
  x: x - width / 2,
  y: y - height / 2 + down,
  width,
  height,
});
