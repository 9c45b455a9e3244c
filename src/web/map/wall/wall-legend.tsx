import { Suspense } from 'react';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { CairnSign, MarkSign } from '#web/journey/sign.tsx';
import { legendHeight } from '#web/map/wall/use-wall.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { mapWords } from '#words/map.ts';
import css from './wall.module.css';

const WallMore = lazyPart(async () => (await import('#web/map/wall/wall-more.tsx')).WallMore);

/** What the four signs mean, and what else there is to see. */
export function WallLegend({ letters }: { letters: number }) {
  const t = useWords(mapWords);
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
      <Suspense fallback={<span />}>
        <WallMore />
      </Suspense>
    </div>
  );
}
