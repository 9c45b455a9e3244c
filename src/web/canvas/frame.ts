/**
 * Where the phases lie on the screen.
 *
 * Shape   `edges` are the left edge of each phase and the right end of the last, from the left edge of the lanes.
 * Units   px; `height` is that of the path's lane.
 */
export type MapFrame = {
  readonly edges: readonly number[];
  readonly width: number;
  readonly height: number;
};

/** A frame of phases of these widths. */
export function frameOf(widths: readonly number[], height: number): MapFrame {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return { edges, width: edges.at(-1) ?? 0, height };
}

/** How wide the phase at this index is drawn. */
export const phaseWidth = ({ edges }: MapFrame, index: number): number => (edges[index + 1] ?? 0) - (edges[index] ?? 0);

/** From phases (1.5 is the middle of the second) to px; outside of the map as if the last phase went on. */
export function toPx(frame: MapFrame, x: number): number {
  const at = indexWithin(frame, Math.floor(x));
  return (frame.edges[at] ?? 0) + (x - at) * phaseWidth(frame, at);
}

/** From px to phases. */
export function toX(frame: MapFrame, px: number): number {
  const after = frame.edges.findIndex((edge) => edge > px);
  const at = indexWithin(frame, after === -1 ? frame.edges.length : after - 1);
  const width = phaseWidth(frame, at);
  return width === 0 ? at : at + (px - (frame.edges[at] ?? 0)) / width;
}

const indexWithin = ({ edges }: MapFrame, index: number): number => Math.max(Math.min(index, edges.length - 2), 0);
