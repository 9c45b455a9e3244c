import { useRef } from 'react';
import { CardTiles } from '#web/map/cards/card-tiles.tsx';
import { LandingMark } from '#web/map/cards/landing-mark.tsx';
import { SeenCards } from '#web/map/cards/seen-cards.tsx';
import { useCardChoice } from '#web/map/cards/use-card-choice.ts';
import { useLanePointer } from '#web/map/cards/use-lane-pointer.ts';
import { useLaneSight } from '#web/map/cards/use-lane-sight.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { AddHere } from '#web/map/lanes/add-here.tsx';
import type { LaneProps } from '#web/map/lanes/lane.ts';
import { TrackBands } from '#web/map/lanes/track-bands.tsx';
import { useGround } from '#web/map/store/map-context.ts';
import css from './interactions-lane.module.css';

/** What the customer does and meets, phase by phase; in tracks where the customer is a company and they are wanted. */
export function Interactions({ frame }: LaneProps) {
  const cards = useGround((ground) => ground.cards);
  const { mayEdit } = useJourneyActs();
  const lane = useRef<HTMLDivElement>(null);
  const seen = useLaneSight(lane);
  const choice = useCardChoice(lane);
  const pointer = useLanePointer(lane);
  const isSmall = cards.size.level === 'small';
  return (
    <div
      ref={lane}
      className={css['cards']}
      data-cards
      style={{ height: cards.height, width: frame.width }}
      {...choice}
      {...pointer}
    >
      <TrackBands />
      {isSmall && <CardTiles seen={seen} />}
      {mayEdit && !isSmall && <AddHere />}
      <SeenCards seen={seen} />
      <LandingMark />
    </div>
  );
}
