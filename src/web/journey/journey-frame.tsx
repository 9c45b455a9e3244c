import { Link, Outlet, useParams } from '@tanstack/react-router';
import { memo, useMemo } from 'react';
import { recordOf } from '#model/document.ts';
import { createBacking } from '#model/research/backing.ts';
import { useMay, useSession } from '#web/client/session.ts';
import { useDocument } from '#web/client/use-document.ts';
import { useCompass } from '#web/journey/compass/use-compass.ts';
import { FoundContext, foundAt } from '#web/journey/findings.ts';
import {
  BackingContext,
  JourneyActsContext,
  JourneyContext,
  type JourneyOnScreen,
  evidenceToCome,
  noEvidence,
  useEvidence,
} from '#web/journey/journey-context.ts';
import { JourneyOffers } from '#web/journey/journey-offers.tsx';
import { journeyTabs } from '#web/journey/journey-tabs.ts';
import { OutProvider } from '#web/journey/out/out-open.tsx';
import { JourneyTop } from '#web/journey/journey-top.tsx';
import { MapViewsProvider } from '#web/journey/views/map-views.tsx';
import { NotFound } from '#web/shell/not-found.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Waiting } from '#web/ui/empty.tsx';
import { SeenAtContext, useBehindTheHand } from '#web/ui/writing-now.ts';
import css from './journey-frame.module.css';

/** One journey: its name, what it rests on, and five views of it. */
export function JourneyFrame() {
  const t = useWords(mapWords);
  const { journey: id = '' } = useParams({ strict: false });
  const { value: journey, at } = useBehindTheHand(useJourneyOnScreen(id));
  const { findings, mayEdit, send, evidence, library } = journey;
  const backing = useMemo(() => createBacking(evidence, library.records), [evidence, library.records]);
  const acts = useMemo(() => ({ id, mayEdit, send }), [id, mayEdit, send]);
  const found = useMemo(() => foundAt(findings), [findings]);
  if (journey.doc.state === 'denied') return <NotFound />;
  if (journey.doc.state === 'loading' || !recordOf(journey.records, 'journey', id))
    return <Waiting label={t('loading')} />;
  return (
    <JourneyContext value={journey}>
      <JourneyActsContext value={acts}>
        <FoundContext value={found}>
          <BackingContext value={backing}>
            <SeenAtContext value={at}>
              <Frame id={id} />
            </SeenAtContext>
          </BackingContext>
        </FoundContext>
      </JourneyActsContext>
    </JourneyContext>
  );
}

const Frame = memo(function Frame({ id }: { id: string }) {
  const t = useWords(mapWords);
  return (
    <MapViewsProvider>
      <OutProvider>
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
      </OutProvider>
    </MapViewsProvider>
  );
});

function useJourneyOnScreen(id: string): JourneyOnScreen {
  const { workspace } = useSession();
  const doc = useDocument(id);
  const library = useDocument(workspace.id);
  const known = useEvidence(id);
  const isKnown = known.data !== undefined || known.isError;
  const evidence = known.data ?? (isKnown ? noEvidence : evidenceToCome);
  const mayEdit = useMay('edit');
  const { records, send } = doc;
  const { findings, silenced, steps } = useCompass({
    ...{ id, records },
    library: library.records,
    evidence: isKnown ? evidence : undefined,
  });
  return useMemo(
    () => ({ id, doc, records, library, evidence, findings, silenced, steps, mayEdit, send }),
    [id, doc, records, library, evidence, findings, silenced, steps, mayEdit, send],
  );
}
