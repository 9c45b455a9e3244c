import { type ChannelStop, channelWay, wayLine } from '#exchange/pictures/channel-way.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { fonts } from '#exchange/pictures/layout/fonts.ts';
import type { BarRoom } from '#exchange/pictures/layout/bars.ts';
import type { LaidChannels } from '#exchange/pictures/layout/types.ts';
import { fitText } from '#exchange/pictures/text-measure.ts';

const rowHeight = 22;
const above = 22;

/** A row for each channel in the order they are met, and the way from one to the next. */
export function layChannels(
  content: MapContent,
  { scales, measure }: BarRoom,
  top: number,
): { channels: LaidChannels; bottom: number } {
  const { channels, stops, way, together } = channelWay(content);
  const y = (row: number): number => top + above + row * rowHeight + rowHeight / 2;
  const at = ({ x, row }: Pick<ChannelStop, 'x' | 'row'>) => ({ x: scales.x(x), y: y(row) });
  const room = { font: fonts.foot, width: scales.x(0) - 18 };
  return {
    channels: {
      rows: channels.map(({ name }, row) => ({ name: fitText(name, room, measure), y: y(row) })),
      stops: stops.map(at),
      together: together.map(([from, to]) => [at(from), at(to)]),
      way: wayLine(way.map(at)),
    },
    bottom: top + above + 10 + channels.length * rowHeight,
  };
}
