import { useCallback, useMemo, useRef } from 'react';
import type { Place } from '#model/record/place.ts';
import { phaseWidth, toPx, toX } from '#web/canvas/frame.ts';
import { useJourneyActs, useRecords } from '#web/journey/journey-context.ts';
import type { Lane, LaneProps, LaneThing } from '#web/map/lanes/lane.ts';
import { type CardBox, packCards } from '#web/map/lanes/placed/pack-cards.ts';
import { PlacedCard } from '#web/map/lanes/placed/placed-card.tsx';
import { placeNear } from '#web/map/lanes/placed/places.ts';
import { useNewInLane } from '#web/map/lanes/placed/use-new-in-lane.ts';
import { useLaneThings } from '#web/map/lanes/use-lane-things.ts';
import { countLines, type TextBox } from '#web/map/layout/text-lines.ts';
import { useGround, useGroundNow } from '#web/map/store/map-context.ts';
import { laneWords } from '#words/lanes.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { Icon } from '#web/ui/icon.tsx';
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

/** In each phase a place to click for something new; in a lane that is empty it says so. */
function Adders({ frame, lane, isEmpty }: { frame: LaneProps['frame']; lane: Lane; isEmpty: boolean }) {
  const t = useWords(laneWords);
  const language = useLanguage();
  const ground = useGroundNow();
  const phases = useRecords('phase');
  const make = useNewInLane();
  const name = lane.makes?.name[language] ?? '';
  const placeIn = (index: number): Place | undefined => {
    const { phase, interactions = [] } = ground().view.phases[index] ?? {};
    const middle = interactions[Math.floor((interactions.length - 1) / 2)];
    return middle ? { interaction: middle.id } : phase && { phase: phase.id };
  };
  return phases.map((phase, index) => {
    return (
      <button
        key={phase.id}
        type="button"
        tabIndex={-1}
        className={`${css['add']} ${isEmpty ? css['isEmpty'] : ''}`}
        style={{ left: toPx(frame, index) + 8, width: phaseWidth(frame, index) - 16 }}
        aria-label={t('new-here', { name, phase: phase.body.name || t('unnamed') })}
        onClick={() => make(lane, placeIn(index))}
      >
        <Icon name="plus" size={14} />
        {isEmpty && index === 0 && <span>{name}</span>}
      </button>
    );
  });
}
