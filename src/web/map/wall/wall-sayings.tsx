import type { LaidSaying } from '#exchange/pictures/wall/wall-layout.ts';
import { useIsSelected, useMapActs } from '#web/map/store/map-context.ts';
import { spotAttributes } from '#web/map/selection/spot-attributes.ts';
import type { Wall } from '#web/map/wall/use-wall.ts';
import { around, placeOf, WallWords } from '#web/map/wall/wall-text.tsx';
import css from './wall.module.css';

/** What people said where the path is highest and lowest, under the names of the moments of truth. */
export function WallSayings({ wall: { content, laid } }: { wall: Wall }) {
  const assumed = new Set(content.quotes.filter(({ assumption }) => assumption).map(({ id }) => id));
  return laid.sayings.map((saying) => (
    <div key={`${saying.moment} ${saying.quote}`}>
      {saying.moment !== undefined && saying.title && <Title id={saying.moment} title={saying.title} />}
      {saying.quote !== undefined && <Quote id={saying.quote} {...{ saying }} isAssumed={assumed.has(saying.quote)} />}
    </div>
  ));
}

function Title({ id, title }: { id: string; title: NonNullable<LaidSaying['title']> }) {
  const { select } = useMapActs();
  return (
    <div {...spotAttributes(id, true)} className={css['title']} style={placeOf(title)} onClick={() => select(id)}>
      <WallWords text={title} from={title} />
    </div>
  );
}

type QuoteProps = { readonly id: string; readonly saying: LaidSaying; readonly isAssumed: boolean };

function Quote({ id, saying: { words, by }, isAssumed }: QuoteProps) {
  const { select } = useMapActs();
  const isSelected = useIsSelected(id);
  const box = around([words, by].filter((one) => one !== undefined));
  return (
    <div
      style={placeOf(box)}
      className={`${css['quote']} ${isSelected ? css['selected'] : ''} ${isAssumed ? css['quoteAssumed'] : ''}`}
      {...spotAttributes(id)}
      data-type="quote"
      role="group"
      aria-label={[...(words?.lines ?? []), ...(by?.lines ?? [])].join(' ')}
      tabIndex={isSelected ? 0 : -1}
      onFocus={() => select(id)}
      onClick={() => select(id)}
    >
      {words && <WallWords text={words} from={box} />}
      {by && <WallWords text={by} className={css['by']} from={box} />}
    </div>
  );
}
