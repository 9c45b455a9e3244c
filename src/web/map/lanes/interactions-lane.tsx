import { useRef } from 'react';
import { CardTiles } from '#web/map/cards/card-tiles.tsx';
import { LandingMark } from '#web/map/cards/landing-mark.tsx';
import { SeenCards } from '#web/map/cards/seen-cards.tsx';
import { useCardChoice } from '#web/map/cards/use-card-choice.ts';
import { useLanePointer } from '#web/map/cards/use-lane-pointer.ts';
import { useLaneSight } from '#web/map/cards/use-lane-sight.ts';
import { phaseWidth } from '#web/map/frame.ts';
import { useJourneyActs } from '#web/map/journey-context.ts';
import type { Lane, LaneProps } from '#web/map/lanes/lane.ts';
import { useMapGround } from '#web/map/map-context.ts';
import { useNewThings } from '#web/map/use-new-things.ts';
import { mapWords } from '#web/text/map.ts';
import { useWords } from '#web/text/use-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import css from './interactions-lane.module.css';

/** What the customer does and meets, phase by phase. */
export const interactionsLane: Lane = {
  id: 'interactions',
  side: 'front',
  name: mapWords['lane-interactions'],
  sub: mapWords['lane-interactions-sub'],
  Draw: Interactions,
};

function Interactions({ frame }: LaneProps) {
  const { cards } = useMapGround();
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
      {isSmall && <CardTiles seen={seen} />}
      {mayEdit && !isSmall && <AddHere frame={frame} />}
      <SeenCards seen={seen} />
      <LandingMark />
    </div>
  );
}

/** A place to add an interaction, under those of each phase. */
function AddHere({ frame }: Pick<LaneProps, 'frame'>) {
  const t = useWords(mapWords);
  const { view } = useMapGround();
  const { newInteraction } = useNewThings();
  return view.phases.map(({ phase }, index) => (
    <div key={phase.id} className={css['under']} style={{ left: frame.edges[index], width: phaseWidth(frame, index) }}>
      <button
        type="button"
        className={css['add']}
        tabIndex={-1}
        aria-label={t('new-interaction-here', { phase: phase.body.name || t('unnamed') })}
        onClick={() => newInteraction(phase.id)}
      >
        <Icon name="plus" size={16} />
      </button>
    </div>
  ));
}
