import { useMemo } from 'react';
import type { Records } from '#model/document/document.ts';
import type { Store } from '#web/client/store.ts';
import { foundAt } from '#web/journey/findings.ts';
import { type JourneyOnScreen, useJourneyActs, useJourneyStore } from '#web/journey/journey-context.ts';
import { JourneyProvider } from '#web/journey/journey-provider.tsx';
import { MapPage } from '#web/map/page/map-page.tsx';
import { ShownShape } from '#web/shapes/shown-shape.tsx';
import { useThen } from '#web/shapes/time/use-history.ts';
import { timeWords } from '#words/time.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Waiting } from '#web/ui/empty.tsx';

const nothing = () => undefined;
const nothingFound = foundAt([]);

/** The whole map as it was after a step, to be looked at and not written on. */
export function MapThen({ seq }: { seq: number }) {
  const t = useWords(timeWords);
  const { id } = useJourneyActs();
  const then = useThen(id, seq).data;
  return then ? <Still records={then} /> : <Waiting label={t('loading')} />;
}

function Still({ records }: { records: Records }) {
  const journey = useJourneyStore();
  const still = useMemo(() => stillStore(journey, records), [journey, records]);
  return (
    <JourneyProvider store={still}>
      <MapPage Other={ShownShape} />
    </JourneyProvider>
  );
}

/** The journey as it was then, with what is known of the library and of evidence today. */
function stillStore({ state, subscribe }: Store<JourneyOnScreen>, records: Records): Store<JourneyOnScreen> {
  let last: { readonly of: JourneyOnScreen; readonly still: JourneyOnScreen } | undefined;
  return {
    subscribe,
    state: () => {
      const of = state();
      if (last?.of !== of) last = { of, still: stillOf(of, records) };
      return last.still;
    },
  };
}

const stillOf = (journey: JourneyOnScreen, records: Records): JourneyOnScreen => ({
  ...journey,
  ...{ records, findings: [], silenced: [], steps: [], found: nothingFound, mayEdit: false, send: nothing },
  doc: { ...journey.doc, records, peers: [], present: nothing, undo: nothing, redo: nothing },
});
