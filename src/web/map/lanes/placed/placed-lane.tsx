import { useCallback, useMemo, useRef } from 'react';
import type { Place } from '#model/record/place.ts';
import { phaseWidth, toPx, toX } from '#web/canvas/frame.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import type { Lane, LaneProps, LaneThing } from '#web/map/lanes/lane.ts';
import { Adders } from '#web/map/lanes/placed/adders.tsx';
import { type CardBox, packCards } from '#web/map/lanes/placed/pack-cards.ts';
import { PlacedCard } from '#web/map/lanes/placed/placed-card.tsx';
import { placeNear } from '#web/map/lanes/placed/places.ts';
import { useLaneThings } from '#web/map/lanes/use-lane-things.ts';
import { countLines, type TextBox } from '#web/map/layout/text-lines.ts';
import { useGround, useGroundNow } from '#web/map/store/map-context.ts';
import type { Measures } from '#web/ui/measures.ts';
import css from './placed.module.css';

const margin = 10;
const lineHeight = 16;
const letters = 12;
/** Its lines and the air beside its words, and a little that browsers round differently. */
const aside = 24;
const mostLines = 4;

const lettersIn = ({ cards }: Lane): number => cards?.letters ?? letters;
const lettersOf = (lane: Lane): Measures => ({
  '--letters-of-card': `${lettersIn(lane)}px`,
  '--line-of-card': `${lineHeight}px`,
});

/** A lane of small cards, each under where on the journey it belongs. */
export function PlacedLane({ frame, lane }: LaneProps) {
  const { mayEdit } = useJourneyActs();
  const groundNow = useGroundNow();
  const measure = useGround((ground) => ground.measure);
  const { placed: things } = useLaneThings(lane);
  const narrowest = Math.min(...frame.edges.slice(1).map((_, index) => phaseWidth(frame, index)));
  const width = lane.cards?.width ?? Math.min(Math.max(narrowest - 12, 116), 204);
  const { placed, height } = useMemo(
    () =>
      packCards(
        things.map((thing): CardBox => ({
          id: thing.id,
          middle: toPx(frame, thing.x),
          width,
          height: heightOf(thing, lane, { width, measure }),
        })),
        frame.width,
      ),
    [things, frame, width, lane, measure],
  );
  const latest = useRef({ frame, placed });
  latest.current = { frame, placed };
  const dropped = useCallback(
    (id: string, dx: number): Place | undefined => {
      const card = latest.current.placed.get(id);
      return card && placeNear(groundNow().view, toX(latest.current.frame, card.left + card.width / 2 + dx));
    },
    [groundNow],
  );
  return (
    <div
      className={css['lane']}
      style={{ ...lettersOf(lane), height: Math.max(height, 26) + margin * 2, width: frame.width }}
    >
      {things.map((thing) => {
        const card = placed.get(thing.id);
        if (!card) return null;
        return (
          <PlacedCard
            key={thing.id}
            thing={thing}
            lane={lane}
            left={card.left}
            top={card.top + margin}
            width={card.width}
            height={card.height}
            placeAt={dropped}
          />
        );
      })}
      {mayEdit && lane.makes && <Adders frame={frame} lane={lane} isEmpty={things.length === 0} />}
    </div>
  );
}

/** How high a card is that shows at most four lines. Units: px. */
function heightOf({ text, extra }: LaneThing, lane: Lane, { width, measure }: Omit<TextBox, 'font'>): number {
  const box = { width: width - aside, font: lettersIn(lane) * (lane.cards?.broader ?? 1), measure };
  return Math.min(countLines(text, box), mostLines) * lineHeight + (extra ?? lane.cards?.extra ?? 0) + 12;
}
