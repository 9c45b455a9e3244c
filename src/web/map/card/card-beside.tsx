import { plainOf } from '#base/rich-text.ts';
import { useBacking } from '#web/journey/journey-context.ts';
import { MarkSign } from '#web/journey/sign.tsx';
import { wordsOfBetween } from '#web/map/cards/between.tsx';
import { useCard } from '#web/map/cards/use-card.ts';
import { spotAttributes } from '#web/map/selection/spot-attributes.ts';
import { useGround, useIsSelected, useMapActs, useView } from '#web/map/store/map-context.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { mapWords } from '#words/map.ts';
import css from './card-page.module.css';

type CardBesideProps = {
  readonly id: string | undefined;
  /** The card that it stands beside. */
  readonly of: string;
  readonly side: 'before' | 'after';
};

/** The card before or after the one that is a page, small, and what lies between the two. */
export function CardBeside({ id, of, side }: CardBesideProps) {
  if (id === undefined) return <span className={css[side]} />;
  const [from, to] = side === 'before' ? [id, of] : [of, id];
  return (
    <div className={`${css['beside']} ${css[side]}`}>
      <Neighbour id={id} />
      <Way from={from} to={to} />
    </div>
  );
}

function Neighbour({ id }: { id: string }) {
  const t = useWords(mapWords);
  const shown = useCard(id);
  const place = useGround(({ view }) => view.placeOf.get(id));
  const of = useGround(({ view }) => (place ? (view.phases[place.phase]?.interactions.length ?? 0) : 0));
  const { select } = useMapActs();
  if (!shown || !place) return null;
  const { body } = shown.interaction;
  const phase = plainOf(shown.phase) || t('unnamed');
  const nth = t('nth-card', { nth: place.index + 1, of, phase });
  const words = plainOf(body.text) || t('unnamed');
  return (
    <div
      className={css['neighbour']}
      {...spotAttributes(id)}
      data-type="interaction"
      role="group"
      aria-label={`${words} (${nth})`}
      tabIndex={-1}
      onClick={() => select(id)}
    >
      <small>{phase}</small>
      <span data-words>{words}</span>
      {body.mark?.type && (
        <span className={css['mark']}>
          <MarkSign mark={body.mark} isAssumption={shown.isAssumption} size={24} />
        </span>
      )}
    </div>
  );
}

/** What somebody has written of the way from one to the other, or only that there is one. */
function Way({ from, to }: { from: string; to: string }) {
  const t = useWords(mapWords);
  const view = useView();
  const backing = useBacking();
  const { select } = useMapActs();
  const transition = view.transitionsFrom.get(from)?.find(({ body }) => body.to === to);
  const isSelected = useIsSelected(transition?.id ?? '');
  if (!transition) return <span className={css['way']} aria-hidden="true" />;
  const { id, body } = transition;
  const words = wordsOfBetween(t, body);
  return (
    <div
      className={`${css['way']} ${css['written']} ${isSelected ? css['selected'] : ''}`}
      {...spotAttributes(id)}
      data-type="transition"
      role="group"
      aria-label={`${t('transition')}: ${words}`}
      aria-current={isSelected || undefined}
      tabIndex={isSelected ? 0 : -1}
      onFocus={() => select(id)}
      onClick={() => select(id)}
    >
      {body.mark?.type && <MarkSign mark={body.mark} isAssumption={backing.isAssumed(transition)} size={18} />}
      <span>{words}</span>
    </div>
  );
}
