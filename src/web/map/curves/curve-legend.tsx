import { CurveLine } from '#web/map/curves/curve-line.tsx';
import { useCurveName } from '#web/map/curves/curve-name.ts';
import { useCurves } from '#web/map/curves/use-curves.ts';
import { useLibrary } from '#web/journey/journey-context.ts';
import { useMapActs } from '#web/map/store/map-context.ts';
import { curveWords } from '#words/curves.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './curves.module.css';

/** Which curve is which, where there are several; a click brings one to the front, a click on that one tells of it. */
export function CurveLegend() {
  const t = useWords(curveWords);
  const nameOf = useCurveName();
  const library = useLibrary();
  const { select } = useMapActs();
  const { all, foreground, isSeen, bringForward } = useCurves();
  // What curves are called stands in the library, which may come later.
  if (all.length < 2 || library.size === 0) return null;
  return (
    <ul className={css['legend']} aria-label={t('curves')}>
      {all
        .filter(({ id }) => id === foreground?.id || isSeen(id))
        .map((curve) => {
          const isForeground = curve.id === foreground?.id;
          return (
            <li key={curve.id}>
              <button
                type="button"
                aria-pressed={isForeground}
                title={isForeground ? t('in-front') : t('draw-on', { name: nameOf(curve) })}
                onClick={() => (isForeground ? select(curve.id) : bringForward(curve.id))}
              >
                <CurveLine curve={curve} isForeground={isForeground} />
                {nameOf(curve)}
              </button>
            </li>
          );
        })}
    </ul>
  );
}
