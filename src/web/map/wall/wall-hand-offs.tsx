import { useMemo } from 'react';
import { apart, edgeOf, handOffsOf } from '#exchange/pictures/content/hand-offs.ts';
import { useGround, useMapActs, useSelected } from '#web/map/store/map-context.ts';
import type { Wall } from '#web/map/wall/use-wall.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { mapWords } from '#words/map.ts';
import css from './wall-late.module.css';

const apartPx = 17;

/** Where one team hands over to another, small on the line of visibility; a press opens what lies between. */
export function WallHandOffs({ wall: { laid } }: { wall: Wall }) {
  const t = useWords(mapWords);
  const content = useGround((ground) => ground.content);
  const handOffs = useMemo(() => handOffsOf(content), [content]);
  const selected = useSelected();
  const { select } = useMapActs();
  const [first] = laid.phases;
  const teams = content.backstage.filter(({ kind }) => kind === 'team');
  if (!first) return null;
  const placed = handOffs.map((handOff) => ({ ...handOff, x: first.x + edgeOf(handOff, teams).x * first.width }));
  return apart(placed, apartPx).map(({ id, x, from, to, needsSomebody }) => {
    const label = `${t('hand-off')}: ${from?.name ?? '…'} → ${to?.name ?? '…'}`;
    return (
      <button
        key={id}
        type="button"
        className={`${css['handOff']} ${needsSomebody ? css['needs'] : ''} ${selected === id ? css['selected'] : ''}`}
        style={{ left: x, top: laid.backstage.y }}
        title={label}
        aria-label={label}
        data-hand-off
        onClick={() => select(id)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 10h3M9 10h6M12.5 7l3 3-3 3" />
        </svg>
      </button>
    );
  });
}
