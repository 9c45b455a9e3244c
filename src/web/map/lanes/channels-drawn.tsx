import { keepSame } from '#base/keep-same.ts';
import { madeOf } from '#base/made-of.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { type PointerEvent, useMemo, useState } from 'react';
import { pathText } from '#exchange/pictures/path.ts';
import { recordOf } from '#model/document/document.ts';
import { asHeld } from '#model/map/held-by-touchpoint.ts';
import { toPx, toX } from '#web/canvas/frame.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { type ChannelStop, channelWay, wayLine } from '#exchange/pictures/channel-way.ts';
import type { LaneProps } from '#web/map/lanes/lane.ts';
import { placeNear } from '#web/map/lanes/placed/places.ts';
import { useGround, useGroundNow, useIsSelected, useMapActs } from '#web/map/store/map-context.ts';
import { useSetHeld } from '#web/journey/touchpoints/use-set-held.ts';
import { useTell } from '#web/shell/told.tsx';
import { laneWords } from '#words/lanes.ts';
import { thingWords } from '#words/things.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './channels-drawn.module.css';

const rowHeight = 24;
const top = 8;

/** Rows of channels, and the way from one to the next. */
export function Channels({ frame }: LaneProps) {
  const t = useWords(laneWords);
  const { channels, stops, way, together } = useChannelWay();
  const add = useAddChannel();
  const at = ({ x, row }: Pick<ChannelStop, 'x' | 'row'>) => ({ x: toPx(frame, x), y: yOf(row) });
  if (channels.length === 0) return <p className={css['none']}>{t('no-channels')}</p>;
  const said = way.map(({ channel }) => channels.find(({ id }) => id === channel)?.name ?? '');
  const turns = said.filter((name, index) => name !== said[index - 1]);
  return (
    <div className={css['lane']} style={{ height: channels.length * rowHeight + top * 2, width: frame.width }}>
      <svg
        className={css['drawing']}
        width={frame.width}
        height={channels.length * rowHeight + top * 2}
        role="img"
        aria-label={t('channels-path', { way: turns.join(', ') })}
        onDoubleClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          const channel = channels[Math.floor((event.clientY - box.top - top) / rowHeight)];
          if (channel) add(channel.id, toX(frame, event.clientX - box.left));
        }}
      >
        {channels.map(({ id }, row) => (
          <line key={id} className={css['row']} x1={0} x2={frame.width} y1={yOf(row)} y2={yOf(row)} />
        ))}
        {together.map(([first, last]) => (
          <line
            key={first.interaction}
            className={css['together']}
            x1={at(first).x}
            x2={at(last).x}
            y1={at(first).y}
            y2={at(last).y}
          />
        ))}
        <path className={css['way']} d={pathText(wayLine(way.map(at)))} />
      </svg>
      {channels.map(({ id, name }, row) => (
        <div key={id} className={css['name']} style={{ top: yOf(row) - rowHeight / 2 }}>
          <span>{name}</span>
        </div>
      ))}
      {stops.map((stop) => (
        <Stop key={stop.interaction + stop.channel} stop={stop} at={at(stop)} channels={channels} />
      ))}
    </div>
  );
}

/** The very same as long as it goes the same way. */
function useChannelWay(): ReturnType<typeof channelWay> {
  const wayOf = useMemo(
    () =>
      madeOf(([content]: readonly [MapContent], before: ReturnType<typeof channelWay> | undefined) =>
        keepSame(before, channelWay(content)),
      ),
    [],
  );
  return useGround(({ content }) => wayOf(content));
}

/** Gives the interaction nearest to a place on the way one more channel; the side does the same by key. */
function useAddChannel(): (channel: string, x: number) => void {
  const ground = useGroundNow();
  const { channelsOf, setChannels } = useChannels();
  return (channel, x) => {
    const place = placeNear(ground().view, x);
    if (!place || !('interaction' in place)) return;
    const was = channelsOf(place.interaction);
    if (!was.includes(channel)) setChannels(place.interaction, [...was, channel]);
  };
}

/** The channels of interactions as they are read; those of a touchpoint are changed for all who use it, and that is said. */
function useChannels() {
  const { mayEdit, now } = useJourneyActs();
  const setHeld = useSetHeld();
  const tell = useTell();
  const t = useWords(thingWords);
  const channelsOf = (id: string): readonly string[] => {
    const { records, library } = now();
    const body = recordOf(records, 'interaction', id)?.body;
    return (body && asHeld(body, library.records).channels) ?? [];
  };
  const setChannels = (id: string, is: string[]) => {
    const touchpoint = mayEdit ? setHeld(id, 'channels', is) : undefined;
    if (touchpoint) tell(t('touchpoint-changed', { name: touchpoint.body.name ?? '' }));
  };
  return { channelsOf, setChannels };
}

const yOf = (row: number): number => top + row * rowHeight + rowHeight / 2;

type StopProps = {
  readonly stop: ChannelStop;
  readonly at: { readonly x: number; readonly y: number };
  readonly channels: readonly { readonly id: string; readonly name: string }[];
};

/** One channel of one interaction: a click selects the interaction, a drag to another row gives it that channel instead. */
function Stop({ stop, at, channels }: StopProps) {
  const { mayEdit } = useJourneyActs();
  const { channelsOf, setChannels } = useChannels();
  const { select } = useMapActs();
  const isSelected = useIsSelected(stop.interaction);
  const [held, setHeld] = useState<{ from: number; to: number }>();
  const name = channels.find(({ id }) => id === stop.channel)?.name ?? '';
  const drop = () => {
    const rows = held ? Math.round((held.to - held.from) / rowHeight) : 0;
    setHeld(undefined);
    const channel = channels[stop.row + rows];
    if (rows === 0 || !channel) return;
    const was = channelsOf(stop.interaction);
    setChannels(stop.interaction, [...new Set(was.map((id) => (id === stop.channel ? channel.id : id)))]);
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${css['stop']} ${isSelected ? css['selected'] : ''}`}
      style={{ left: at.x, top: at.y + (held ? held.to - held.from : 0) }}
      title={`${name}: ${stop.text}`}
      aria-label={`${name}: ${stop.text}`}
      onClick={() => select(stop.interaction)}
      onPointerDown={(event: PointerEvent<HTMLElement>) => {
        if (!mayEdit || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld({ from: event.clientY, to: event.clientY });
      }}
      onPointerMove={(event) => held && setHeld({ ...held, to: event.clientY })}
      onPointerUp={drop}
      onPointerCancel={() => setHeld(undefined)}
    />
  );
}
