import { Suspense, useEffect, useRef } from 'react';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { useMapActs } from '#web/map/store/map-context.ts';
import type { MapShape } from '#web/journey/map-shapes.ts';
import { useMapMenu } from '#web/map/actions/map-menu.tsx';
import { mapWords } from '#words/map.ts';
import { outlineWords } from '#words/outline.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Waiting } from '#web/ui/empty.tsx';
import css from '#web/map/page/map-page.module.css';

const OutlineView = lazyPart(async () => (await import('#web/shapes/outline/outline-view.tsx')).OutlineView);
const TableView = lazyPart(async () => (await import('#web/shapes/table/table-view.tsx')).TableView);

/** The same content as the map's, as an outline or a table. */
export function ShownShape({ shape }: { shape: Exclude<MapShape, 'map'> }) {
  const t = useWords(outlineWords);
  const map = useWords(mapWords);
  const { id } = useJourneyActs();
  const records = useWholeJourney();
  const { select } = useMapActs();
  const { on, menu } = useMapMenu();
  const name = String(records.get(id)?.body['name'] ?? '');
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // What had the focus on the map went with it; once a closing dialog has given it back, it is here.
    const timer = setTimeout(() => document.activeElement === document.body && main.current?.focus(), 80);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <main
        ref={main}
        id="content"
        data-map
        data-shape={shape}
        className={css['map']}
        aria-label={t(shape === 'outline' ? 'outline-of' : 'table-of', { name })}
        tabIndex={-1}
        {...on}
        onKeyDown={(event) => event.key === 'Escape' && select(undefined)}
      >
        <Suspense fallback={<Waiting label={map('loading')} />}>
          {shape === 'outline' ? <OutlineView /> : <TableView />}
        </Suspense>
      </main>
      {menu}
    </>
  );
}
