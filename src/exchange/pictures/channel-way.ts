import type { MapContent, Named } from '#exchange/pictures/content/types.ts';
import type { Path, PathStep } from '#exchange/pictures/path.ts';

/** A channel used at an interaction; `x` in phases from the left edge, `row` from the top. */
export type ChannelStop = {
  readonly interaction: string;
  readonly text: string;
  readonly channel: string;
  readonly x: number;
  readonly row: number;
};

export type ChannelWay = {
  readonly channels: readonly Named[];
  readonly stops: readonly ChannelStop[];
  /** The way from channel to channel: the first channel of each interaction that has one, in the order of the journey. */
  readonly way: readonly ChannelStop[];
  /** Channels used at one interaction, from the uppermost to the lowest. */
  readonly together: readonly (readonly [ChannelStop, ChannelStop])[];
};

/** Which channels the journey goes through, in the order they are first met, and the way between them. */
export function channelWay({ phases }: Pick<MapContent, 'phases'>): ChannelWay {
  const interactions = phases.flatMap((phase) => phase.interactions).toSorted((a, b) => (a.x ?? 0) - (b.x ?? 0));
  const channels = [...new Map(interactions.flatMap((one) => one.channels).map((one) => [one.id, one])).values()];
  const rows = new Map(channels.map(({ id }, row) => [id, row]));
  const each = interactions.map(({ id, text, x = 0, channels: used }) =>
    used.map((channel): ChannelStop => ({
      interaction: id,
      text,
      channel: channel.id,
      x,
      row: rows.get(channel.id) ?? 0,
    })),
  );
  return {
    channels,
    stops: each.flat(),
    way: each.flatMap(([first]) => (first ? [first] : [])),
    together: each.flatMap((stops): (readonly [ChannelStop, ChannelStop])[] => {
      const sorted = stops.toSorted((a, b) => a.row - b.row);
      const [top, bottom] = [sorted[0], sorted.at(-1)];
      return top && bottom && top !== bottom ? [[top, bottom]] : [];
    }),
  };
}

type Point = { readonly x: number; readonly y: number };

/** A line through the stops: level in a channel, a soft step from one to another. */
export function wayLine(points: readonly Point[]): Path {
  return points.map((to, at): PathStep => {
    const from = points[at - 1];
    if (!from) return ['M', to.x, to.y];
    if (from.y === to.y) return ['L', to.x, to.y];
    const half = (to.x - from.x) / 2;
    return ['C', from.x + half, from.y, to.x - half, to.y, to.x, to.y];
  });
}
