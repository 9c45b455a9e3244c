import { describe, expect, it } from 'vitest';
import type { InteractionContent, MapContent } from '#exchange/pictures/content/types.ts';
import { pathText } from '#exchange/pictures/path.ts';
import { channelWay, wayLine } from '#exchange/pictures/channel-way.ts';

const one = (id: string, x: number, ...channels: string[]) =>
  ({ id, x, text: id, channels: channels.map((name) => ({ id: name, name })) }) as unknown as InteractionContent;
const mapOf = (...interactions: InteractionContent[]) => ({ phases: [{ interactions }] }) as unknown as MapContent;

describe('the way through the channels', () => {
  const way = channelWay(
    mapOf(one('b', 0.6, 'shop', 'mail'), one('a', 0.2, 'talk'), one('c', 0.8), one('d', 0.9, 'mail')),
  );

  it('has a row for each channel, in the order they are met', () => {
    expect(way.channels.map(({ name }) => name)).toEqual(['talk', 'shop', 'mail']);
  });

  it('goes from one interaction to the next, past those without a channel', () => {
    expect(way.way.map(({ interaction, row }) => [interaction, row])).toEqual([
      ['a', 0],
      ['b', 1],
      ['d', 2],
    ]);
  });

  it('ties together the channels of one interaction', () => {
    expect(way.together.map(([top, bottom]) => [top.row, bottom.row])).toEqual([[1, 2]]);
    expect(way.stops).toHaveLength(4);
  });

  it('is nothing where no channel is said', () => {
    expect(channelWay(mapOf(one('a', 0.5)))).toEqual({ channels: [], stops: [], way: [], together: [] });
  });
});

it('is drawn level in a channel and as a soft step to another', () => {
  const points = [
    { x: 0, y: 10 },
    { x: 20, y: 10 },
    { x: 60, y: 30 },
  ];
  expect(pathText(wayLine(points))).toBe('M0 10L20 10C40 10 40 30 60 30');
  expect(wayLine([])).toEqual([]);
});
