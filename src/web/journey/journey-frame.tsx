import { Link, Outlet, useParams } from '@tanstack/react-router';
import { memo, useLayoutEffect, useState } from 'react';
import { recordOf } from '#model/document/document.ts';
import { useDocuments } from '#web/client/documents.tsx';
import { useMay, useSession } from '#web/client/session.ts';
import { useSelect } from '#web/client/store.ts';
import { documentSource, type OpenDocument } from '#web/client/use-document.ts';
import { whenIdle } from '#web/client/when-idle.ts';
import { useCompass } from '#web/journey/compass/use-compass.ts';
import { evidenceToCome, type JourneyOnScreen, noEvidence, useEvidence } from '#web/journey/journey-context.ts';
import { JourneyOffers } from '#web/journey/journey-offers.tsx';
import { journeyTabs } from '#web/journey/journey-tabs.ts';
import { OutProvider } from '#web/journey/out/out-open.tsx';
import { JourneyProvider } from '#web/journey/journey-provider.tsx';
import { JourneyStore } from '#web/journey/journey-store.ts';
import { JourneyTop } from '#web/journey/journey-top.tsx';
import { MapViewsProvider } from '#web/journey/views/map-views.tsx';
import { NotFound } from '#web/shell/not-found.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Waiting } from '#web/ui/empty.tsx';
import { hand } from '#web/ui/writing-now.ts';
import css from './journey-frame.module.css';

/** One journey: its name, what it rests on, and five views of it. */
export function JourneyFrame() {
  const { journey: id = '' } = useParams({ strict: false });
  return <OneJourney key={id} id={id} />;
}

function OneJourney({ id }: { id: string }) {
  const t = useWords(mapWords);
  const store = useStoreOf(id);
  const state = useSelect(store, stateOf);
  return (
    <>
      <Compass store={store} />
      {state === 'denied' && <NotFound />}
      {state === 'loading' && <Waiting label={t('loading')} />}
      {state === 'ready' && (
        <JourneyProvider store={store}>
          <Frame id={id} />
        </JourneyProvider>
      )}
    </>
  );
}

const stateOf = ({ id, doc, records }: JourneyOnScreen): OpenDocument['state'] =>
  doc.state === 'ready' && !recordOf(records, 'journey', id) ? 'loading' : doc.state;

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

function useStoreOf(id: string): JourneyStore {
  const { workspace } = useSession();
  const documents = useDocuments();
  const mayEdit = useMay('edit');
  const [store] = useState(() => {
    const [doc, library] = [documentSource(documents, id), documentSource(documents, workspace.id)];
    return new JourneyStore({ id, doc, library, hand, whenIdle }, mayEdit);
  });
  useLayoutEffect(() => store.know({ mayEdit }), [store, mayEdit]);
  return store;
}

/** Hears what was said, and reads beside the page what there is to say of the journey. */
function Compass({ store }: { store: JourneyStore }) {
  const { id } = store.state();
  const records = useSelect(store, (journey) => journey.records);
  const library = useSelect(store, (journey) => journey.library.records);
  const known = useEvidence(id);
  const isKnown = known.data !== undefined || known.isError;
  const evidence = known.data ?? (isKnown ? noEvidence : evidenceToCome);
  const { findings, silenced, steps } = useCompass({
    ...{ id, records, library },
    evidence: isKnown ? evidence : undefined,
  });
  useLayoutEffect(
    () => store.know({ evidence, findings, silenced, steps }),
    [store, evidence, findings, silenced, steps],
  );
  return null;
}
