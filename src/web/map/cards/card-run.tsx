import { memo } from 'react';
import { sameJson } from '#base/json.ts';
import { InteractionCard } from '#web/map/cards/interaction-card.tsx';
import { type CardRun, cardsOfRun, isInRun, runBox } from '#web/map/layout/card-runs.ts';
import { boxAt } from '#web/map/layout/cards-layout.ts';
import { useGround, useGroundNow, useMapState } from '#web/map/store/map-context.ts';
import css from './card-run.module.css';

/** Some cards of a column, drawn, laid out and forgotten together, so that scrolling on costs only what comes into sight. */
export const RunOfCards = memo(function RunOfCards(run: CardRun) {
  const { selected, editing } = useChosenIn(run);
  const cards = useCardsOf(run);
  const size = useGround((ground) => ground.cards.size);
  const measure = useGround((ground) => ground.measure);
  const around = useGround((ground) => runBox(ground.cards, run), sameJson);
  if (!around) return null;
  const isChosen = selected.length > 0 || editing !== '';
  return (
    <div
      className={isChosen ? css['chosen'] : css['run']}
      style={{ left: around.x, top: around.y, width: around.width, height: around.height }}
    >
      {cards.map((card) => (
        <InteractionCard
          key={card.id}
          id={card.id}
          x={card.x - around.x}
          y={card.y - around.y}
          height={card.height}
          nth={card.nth}
          of={card.of}
          size={size}
          measure={measure}
          isSelected={selected.includes(card.id)}
          isEditing={editing === card.id}
        />
      ))}
    </div>
  );
});

/** Where the cards of a run stand, whatever is said on them. */
function useCardsOf(run: CardRun): readonly StandingCard[] {
  return useGround(({ view, cards }) => {
    const { interactions = [] } = view.phases[run.phase] ?? {};
    return cardsOfRun(cards, run).flatMap((place): StandingCard[] => {
      const [id, box] = [interactions[place.index]?.id, boxAt(cards, place)];
      const counted = { nth: place.index + 1, of: interactions.length };
      return id === undefined || !box ? [] : [{ id, x: box.x, y: box.y, height: box.height, ...counted }];
    });
  }, sameJson);
}

type StandingCard = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** The how manieth of how many in its phase. */
  readonly nth: number;
  readonly of: number;
};

/** What of these cards is selected and written; draws anew only when that differs. */
function useChosenIn(run: CardRun): { selected: readonly string[]; editing: string } {
  const ground = useGroundNow();
  const isIn = (id: string): boolean => {
    const { view, cards } = ground();
    const place = view.placeOf.get(id);
    return place !== undefined && isInRun(cards, run, place);
  };
  const text = useMapState(({ selected, editing = '' }) =>
    [isIn(editing) ? editing : '', ...selected.filter(isIn)].join('\n'),
  );
  const [editing = '', ...selected] = text.split('\n');
  return { selected, editing };
}
