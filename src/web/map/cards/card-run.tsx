import { memo } from 'react';
import type { Records } from '#model/document.ts';
import { placeKey } from '#model/place-key.ts';
import { InteractionCard } from '#web/map/cards/interaction-card.tsx';
import { useFound } from '#web/journey/findings.ts';
import { type CardRun, cardsOfRun, isInRun, runBox } from '#web/map/layout/card-runs.ts';
import { boxAt } from '#web/map/layout/cards-layout.ts';
import { type MapGround, useMapState } from '#web/map/store/map-context.ts';
import css from './card-run.module.css';

type RunOfCardsProps = CardRun & {
  readonly ground: MapGround;
  readonly library: Records;
  /** How many open threads there are about what. */
  readonly comments: ReadonlyMap<string, number>;
};

/** Some cards of a column, drawn, laid out and forgotten together, so that scrolling on costs only what comes into sight. */
export const RunOfCards = memo(function RunOfCards({ ground, library, comments, ...run }: RunOfCardsProps) {
  const found = useFound();
  const { selected, editing } = useChosenIn(run, ground);
  const { view, cards, overlay, measure } = ground;
  const phase = view.phases[run.phase];
  const around = runBox(cards, run);
  if (!phase || !around) return null;
  const isChosen = selected.length > 0 || editing !== '';
  return (
    <div
      className={isChosen ? css['chosen'] : css['run']}
      style={{ left: around.x, top: around.y, width: around.width, height: around.height }}
    >
      {cardsOfRun(cards, run).map((place) => {
        const interaction = phase.interactions[place.index];
        const box = boxAt(cards, place);
        if (!interaction || !box) return null;
        const { id } = interaction;
        const finding = found.get(placeKey({ interaction: id }));
        return (
          <InteractionCard
            key={id}
            interaction={interaction}
            x={box.x - around.x}
            y={box.y - around.y}
            height={box.height}
            size={cards.size}
            measure={measure}
            nth={place.index + 1}
            of={phase.interactions.length}
            phase={phase.phase.body.name ?? ''}
            isSelected={selected.includes(id)}
            isEditing={editing === id}
            library={library}
            found={finding?.message}
            isUnowned={finding?.rule === 'unowned'}
            comments={comments.get(id) ?? 0}
            lived={overlay && (overlay.interactions.get(id) ?? null)}
            livedOf={overlay?.all ?? 0}
          />
        );
      })}
    </div>
  );
});

/** What of these cards is selected and written; draws anew only when that differs. */
function useChosenIn(run: CardRun, { view, cards }: MapGround): { selected: readonly string[]; editing: string } {
  const isIn = (id: string): boolean => {
    const place = view.placeOf.get(id);
    return place !== undefined && isInRun(cards, run, place);
  };
  const text = useMapState(({ selected, editing = '' }) =>
    [isIn(editing) ? editing : '', ...selected.filter(isIn)].join('\n'),
  );
  const [editing = '', ...selected] = text.split('\n');
  return { selected, editing };
}
