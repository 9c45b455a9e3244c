import { useJourney } from '#web/journey/journey-context.ts';
import { CairnSign, MarkSign } from '#web/journey/sign.tsx';
import { useMapLook } from '#web/map/page/map-look.ts';
import { legendHeight } from '#web/map/wall/use-wall.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { mapWords } from '#words/map.ts';
import css from './wall.module.css';

/** What the four signs mean, and what there is to look at. */
export function WallLegend({ letters }: { letters: number }) {
  const t = useWords(mapWords);
  const { isAbout, onAbout } = useMapLook();
  const count = useJourney(({ findings }) => findings.length);
  return (
    <div className={css['legend']} style={{ minHeight: legendHeight, fontSize: letters }}>
      <span aria-hidden="true">
        <MarkSign mark={{ type: 'heart', strength: 2 }} isAssumption={false} size={18} />
      </span>
      <span>{t('legend-heart')}</span>
      <span aria-hidden="true">
        <MarkSign mark={{ type: 'cloud', strength: 2 }} isAssumption={false} size={18} />
      </span>
      <span>{t('legend-cloud')}</span>
      <CairnSign size={22} />
      <span>{t('legend-moment')}</span>
      <span className={css['legendPath']} aria-hidden="true" />
      <span>{t('legend-path')}</span>
      {count > 0 && !isAbout && (
        <button type="button" className={css['toLookAt']} onClick={() => onAbout(true)}>
          {t('to-look-at', { n: count })}
        </button>
      )}
    </div>
  );
}
