import { useToldByWords } from '#web/map/curves/use-told-by-words.ts';
import { useGround, useMapStore } from '#web/map/store/map-context.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { curveWords } from '#words/curves.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './phase-head.module.css';

/** How much people's words say of the path in a phase: what they suggest, and how many told of a feeling; a press leads there. */
export function PhaseTold({ index }: { index: number }) {
  const t = useWords(curveWords);
  const store = useMapStore();
  const { isCounting, setCounting } = useMapViews();
  const placeOf = useGround(({ view }) => view.placeOf);
  const spread = useGround(({ content }) => content.spread);
  const { suggested, look } = useToldByWords();
  const isHere = ({ interaction }: { interaction: string }) => placeOf.get(interaction)?.phase === index;
  const [here, felt] = [suggested.filter(isHere), spread.filter(isHere)];
  const [most] = felt.toSorted((a, b) => b.n - a.n);
  if (here.length === 0 && !most) return null;
  const count = () => {
    setCounting(!isCounting);
    if (!isCounting && most) store.select(most.interaction);
  };
  return (
    <p className={css['told']}>
      {here.length > 0 && (
        <button type="button" onClick={() => look(here)}>
          {t('n-suggested', { n: here.length })}
        </button>
      )}
      {most && (
        <button type="button" aria-pressed={isCounting} title={t('count-show')} onClick={count}>
          {t('n-felt', { n: felt.reduce((sum, { n }) => sum + n, 0) })}
        </button>
      )}
    </p>
  );
}
