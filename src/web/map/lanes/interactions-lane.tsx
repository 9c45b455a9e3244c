import { type DragEvent, useState } from 'react';
import { phaseWidth } from '#web/map/frame.ts';
import { beforeAll } from '#web/map/gestures.ts';
import { dragType, InteractionCard } from '#web/map/interaction-card.tsx';
import { useJourney } from '#web/map/journey-context.ts';
import type { Lane, LaneProps } from '#web/map/lanes/lane.ts';
import { useMap } from '#web/map/map-context.ts';
import type { PhaseView } from '#web/map/map-view.ts';
import { TransitionLine } from '#web/map/transition-line.tsx';
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
  const { view, zoom } = useMap();
  return (
    <div className={`${css['cells']} ${zoom === 'whole' ? css['compact'] : ''}`}>
      {view.phases.map((phase, index) => (
        <PhaseCell
          key={phase.phase.id}
          phase={phase}
          next={view.phases.slice(index + 1)}
          width={phaseWidth(frame, index)}
        />
      ))}
    </div>
  );
}

function PhaseCell({ phase, next, width }: { phase: PhaseView; next: readonly PhaseView[]; width: number }) {
  const t = useWords(mapWords);
  const { mayEdit, send } = useJourney();
  const { view } = useMap();
  const { newInteraction } = useNewThings();
  const [isOver, setOver] = useState(false);
  const { id, body } = phase.phase;
  const after = next.find(({ interactions }) => interactions.length > 0)?.interactions[0];
  const onDragOver = (event: DragEvent) => {
    if (!mayEdit || !event.dataTransfer.types.includes(dragType)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent<HTMLElement>) => {
    setOver(false);
    const moved = event.dataTransfer.getData(dragType);
    if (moved === '') return;
    event.preventDefault();
    const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-type=interaction]')];
    const above = cards.filter((card) => {
      const box = card.getBoundingClientRect();
      return card.dataset['spot'] !== moved && box.top + box.height / 2 < event.clientY;
    });
    const last = above.at(-1)?.dataset['spot'] ?? null;
    send({ do: 'move', type: 'interaction', id: moved, after: beforeAll(view, phase, last), phase: id });
  };
  return (
    <div
      className={`${css['cell']} ${isOver ? css['over'] : ''}`}
      style={{ width }}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {phase.interactions.map((interaction, index) => (
        <div key={interaction.id} className={css['stack']}>
          <InteractionCard interaction={interaction} />
          <TransitionLine from={interaction} to={phase.interactions[index + 1] ?? after} />
        </div>
      ))}
      {mayEdit && (
        <button
          type="button"
          className={css['add']}
          tabIndex={-1}
          aria-label={t('new-interaction-here', { phase: body.name || t('unnamed') })}
          onClick={() => newInteraction(id)}
        >
          <Icon name="plus" size={16} />
        </button>
      )}
    </div>
  );
}
