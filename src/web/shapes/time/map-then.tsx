import { useMemo } from 'react';
import { heardUntil } from '#exchange/pictures/content/heard-until.ts';
import { createBacking } from '#model/research/backing.ts';
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
export function MapThen({ seq, at }: { seq: number; at: string }) {
  const t = useWords(timeWords);
  const { id } = useJourneyActs();
  const then = useThen(id, seq).data;
  return then ? <Still records={then} day={at.slice(0, 10)} /> : <Waiting label={t('loading')} />;
}

type Then = { readonly records: Records; readonly day: string };

function Still({ records, day }: Then) {
  const journey = useJourneyStore();
  const still = useMemo(() => stillStore(journey, { records, day }), [journey, records, day]);
  return (
    <JourneyProvider store={still}>
      <MapPage Other={ShownShape} />
    </JourneyProvider>
  );
}

/** The journey as it was then, with what is known of the library today, and what had been heard by then. */
function stillStore({ state, subscribe }: Store<JourneyOnScreen>, then: Then): Store<JourneyOnScreen> {
  let last: { readonly of: JourneyOnScreen; readonly still: JourneyOnScreen } | undefined;
  return {
    subscribe,
    state: () => {
      const of = state();
      if (last?.of !== of) last = { of, still: stillOf(of, then) };
      return last.still;
    },
  };
}

function stillOf(journey: JourneyOnScreen, { records, day }: Then): JourneyOnScreen {
  const evidence = heardUntil(journey.evidence, day);
  return {
    ...journey,
    ...{ evidence, backing: createBacking(evidence, journey.library.records) },
    ...{ records, findings: [], silenced: [], steps: [], found: nothingFound, mayEdit: false, send: nothing },
    doc: { ...journey.doc, records, peers: [], present: nothing, undo: nothing, redo: nothing },
  };
}
