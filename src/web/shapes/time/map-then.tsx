import { useMemo } from 'react';
import type { Records } from '#model/document.ts';
import { FoundContext, foundAt } from '#web/journey/findings.ts';
import { JourneyActsContext, JourneyContext, type JourneyOnScreen, useJourney } from '#web/journey/journey-context.ts';
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
  const { id } = useJourney();
  const then = useThen(id, seq).data;
  return then ? <Still records={then} /> : <Waiting label={t('loading')} />;
}

function Still({ records }: { records: Records }) {
  const journey = useJourney();
  const { id, doc } = journey;
  const still = useMemo(
    (): JourneyOnScreen => ({
      ...journey,
      ...{ records, findings: [], silenced: [], steps: [], mayEdit: false, send: nothing },
      doc: { ...doc, records, peers: [], present: nothing, undo: nothing, redo: nothing },
    }),
    [journey, doc, records],
  );
  const acts = useMemo(() => ({ id, mayEdit: false, send: nothing }), [id]);
  return (
    <JourneyContext value={still}>
      <JourneyActsContext value={acts}>
        <FoundContext value={nothingFound}>
          <MapPage Other={ShownShape} />
        </FoundContext>
      </JourneyActsContext>
    </JourneyContext>
  );
}
