import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { mapView } from '#web/journey/map-view.ts';
import { readingOf } from '#web/shapes/reading/reading.ts';
import { ReadPhaseSection } from '#web/shapes/reading/read-phase.tsx';
import { ReadingPath } from '#web/shapes/reading/reading-path.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Empty } from '#web/ui/empty.tsx';
import css from './reading.module.css';

const PlaceSheet = lazyPart(async () => (await import('#web/shapes/reading/place-sheet.tsx')).PlaceSheet);

/** The map as it is read on a small screen: phases one under another, each thing a press from its words and what people say of it. */
export function ReadingMap() {
  const t = useWords(mapWords);
  const { id } = useJourneyActs();
  const records = useWholeJourney();
  const { at, thread } = useSearch({ strict: false });
  const navigate = useNavigate();
  const view = useMemo(() => mapView(records), [records]);
  const phases = useMemo(() => readingOf(records, view), [records, view]);
  const name = String(records.get(id)?.body['name'] ?? '');
  const open = (chosen: string | undefined) =>
    void navigate({ to: '.', search: chosen === undefined ? {} : { at: chosen }, replace: true });
  const shown = at !== undefined && records.has(at) ? at : thread === undefined ? undefined : id;
  return (
    <main id="content" data-reading className={css['page']} aria-label={t('map-of', { name })} tabIndex={-1}>
      {phases.length === 0 ? (
        <Empty title={t('no-phases')}>{t('no-phases-why')}</Empty>
      ) : (
        <>
          <ReadingPath view={view} />
          {phases.map((phase) => (
            <ReadPhaseSection key={phase.phase.id} read={phase} onOpen={open} />
          ))}
        </>
      )}
      {shown !== undefined && (
        <Suspense>
          <PlaceSheet id={shown} onClose={() => open(undefined)} />
        </Suspense>
      )}
    </main>
  );
}
