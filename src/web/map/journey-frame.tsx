import { Link, Outlet, useParams } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { compass } from '#model/compass/compass.ts';
import { compassView } from '#web/map/compass-view.ts';
import { recordOf } from '#model/document.ts';
import { useMay, useSession } from '#web/client/session.ts';
import { useDocument } from '#web/client/use-document.ts';
import { JourneyContext, type JourneyOnScreen, noEvidence, useEvidence } from '#web/map/journey-context.ts';
import { JourneyOffers } from '#web/map/journey-offers.tsx';
import { journeyTabs } from '#web/map/journey-tabs.ts';
import { OutProvider } from '#web/map/out/out-open.tsx';
import { JourneyTop } from '#web/map/journey-top.tsx';
import { MapViewsProvider } from '#web/map/views/map-views.tsx';
import { NotFound } from '#web/shell/not-found.tsx';
import { mapWords } from '#web/text/map.ts';
import { useLanguage, useWords } from '#web/text/use-words.ts';
import { Waiting } from '#web/ui/empty.tsx';
import css from './journey-frame.module.css';

/** One journey: its name, what it rests on, and five views of it. */
export function JourneyFrame() {
  const t = useWords(mapWords);
  const { journey: id = '' } = useParams({ strict: false });
  const journey = useJourneyOnScreen(id);
  if (journey.doc.state === 'denied') return <NotFound />;
  if (journey.doc.state === 'loading' || !recordOf(journey.records, 'journey', id))
    return <Waiting label={t('loading')} />;
  return (
    <JourneyContext value={journey}>
      <OutProvider>
        <MapViewsProvider>
          <div className={css['frame']}>
            <JourneyOffers />
            <JourneyTop />
            <nav className={css['tabs']} aria-label={t('views')}>
              {journeyTabs.map(({ name, to }) => (
                <Link
                  key={name}
                  to={to}
                  params={{ journey: id }}
                  activeOptions={{ exact: name === 'map', includeSearch: false }}
                  activeProps={{ 'aria-current': 'page' }}
                >
                  {t(name)}
                </Link>
              ))}
              <span id="journey-tools" className={css['tools']} />
            </nav>
            <div className={css['view']}>
              <Outlet />
            </div>
          </div>
        </MapViewsProvider>
      </OutProvider>
    </JourneyContext>
  );
}

function useJourneyOnScreen(id: string): JourneyOnScreen {
  const { workspace } = useSession();
  const doc = useDocument(id);
  const library = useDocument(workspace.id);
  const evidence = useEvidence(id).data ?? noEvidence;
  const mayEdit = useMay('edit');
  const language = useLanguage();
  const records = useDeferredValue(doc.records);
  const { findings, silenced } = useMemo(
    () => compass(compassView({ id, records, library: library.records, evidence, language, now: Date.now() })),
    [language, id, records, library.records, evidence],
  );
  return useMemo(
    () => ({ id, doc, records: doc.records, library, evidence, findings, silenced, mayEdit, send: doc.send }),
    [id, doc, library, evidence, findings, silenced, mayEdit],
  );
}
