import { createPortal } from 'react-dom';
import { plainOf } from '#base/rich-text.ts';
import { useMapState, useView } from '#web/map/store/map-context.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './landing-mark.module.css';

/** Where the cards in the hand would land, the cards themselves under the hand, and the frame that a hand draws. */
export function LandingMark() {
  const drag = useMapState((state) => state.drag);
  const marquee = useMapState((state) => state.marquee);
  return (
    <>
      {marquee && (
        <div
          className={css['marquee']}
          style={{ left: marquee.x, top: marquee.y, width: marquee.width, height: marquee.height }}
        />
      )}
      {drag?.target && (
        <div
          className={css['mark']}
          style={{ left: drag.target.mark.x, top: drag.target.mark.y, width: drag.target.mark.width }}
        />
      )}
      {drag && createPortal(<Ghost ids={drag.ids} />, document.body)}
    </>
  );
}

function Ghost({ ids }: { ids: readonly string[] }) {
  const t = useWords(mapWords);
  const view = useView();
  const place = view.placeOf.get(ids[0] ?? '');
  const card = place && view.phases[place.phase]?.interactions[place.index];
  return (
    <div className={css['ghost']} data-ghost aria-hidden="true">
      <span className={css['words']}>{plainOf(card?.body.text) || t('unnamed')}</span>
      {ids.length > 1 && <span className={css['count']}>{ids.length}</span>}
    </div>
  );
}
