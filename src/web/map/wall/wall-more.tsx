import { isUnwatched } from '#model/compass/unwatched.ts';
import { CurveLine } from '#web/map/curves/curve-line.tsx';
import { useCurveName } from '#web/map/curves/curve-name.ts';
import { useCurves } from '#web/map/curves/use-curves.ts';
import { useToldByWords } from '#web/map/curves/use-told-by-words.ts';
import { useJourney, useLibrary } from '#web/journey/journey-context.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { useMapLook } from '#web/map/page/map-look.ts';
import { mapWords } from '#words/map.ts';
import { curveWords } from '#words/curves.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './wall-late.module.css';

/** What there is besides the path, each in a few words: other curves, which a press shows and names, and what people's words say of it, which a press leads to. */
export function WallMore() {
  return (
    <>
      <div className={css['more']}>
        <Others />
        <Told />
      </div>
      <ToLookAt />
    </>
  );
}

function Others() {
  const t = useWords(curveWords);
  const nameOf = useCurveName();
  const library = useLibrary();
  const { all, others, bringForward } = useCurves();
  const { view, change } = useMapViews();
  const isOn = view.curves !== undefined && others.length > 0;
  const toggle = () => change({ ...view, curves: isOn ? undefined : all.map(({ id }) => id) });
  if (all.length < 2 || library.size === 0) return null;
  return (
    <>
      <button type="button" aria-pressed={isOn} title={t('other-curves-why')} onClick={toggle}>
        {t('other-curves', { n: all.length - 1 })}
      </button>
      {isOn &&
        others.map((curve) => (
          <button
            key={curve.id}
            type="button"
            title={t('draw-on', { name: nameOf(curve) })}
            onClick={() => bringForward(curve.id)}
          >
            <CurveLine curve={curve} isForeground={false} />
            {nameOf(curve)}
          </button>
        ))}
    </>
  );
}

/** What the compass says; in amber where somebody is needed and nobody watches. */
function ToLookAt() {
  const t = useWords(mapWords);
  const { isAbout, onAbout } = useMapLook();
  const count = useJourney(({ findings }) => findings.length);
  const needsSomebody = useJourney(({ findings }) => findings.some(isUnwatched));
  if (count === 0 || isAbout) return null;
  return (
    <button
      type="button"
      className={`${css['toLookAt']} ${needsSomebody ? css['unwatched'] : ''}`}
      onClick={() => onAbout(true)}
    >
      {t('to-look-at', { n: count })}
    </button>
  );
}

function Told() {
  const t = useWords(curveWords);
  const { suggested, look } = useToldByWords();
  if (suggested.length === 0) return null;
  return (
    <button type="button" title={t('suggest')} onClick={() => look(suggested)}>
      {t('n-suggested', { n: suggested.length })}
    </button>
  );
}
