import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useMemo, useState } from 'react';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { mapView } from '#web/journey/map-view.ts';
import { readingOf } from '#web/shapes/reading/reading.ts';
import { StandingPath } from '#web/shapes/standing/standing-path.tsx';
import { ReadPhaseSection } from '#web/shapes/reading/read-phase.tsx';
import { ReadingPath } from '#web/shapes/reading/reading-path.tsx';
import { readingWords } from '#words/reading.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { GroupToggle, Toggles } from '#web/ui/toggles.tsx';
import { Empty } from '#web/ui/empty.tsx';
import css from './reading.module.css';

const PlaceSheet = lazyPart(async () => (await import('#web/shapes/reading/place-sheet.tsx')).PlaceSheet);

/** The map as it is read on a small screen: phases one under another, each thing a press from its words and what people say of it. */
export function ReadingMap() {
  const t = useWords(mapWords);
  const read = useWords(readingWords);
  const [shape, choose] = useKeptShape();
  const { id } = useJourneyActs();
  const records = useWholeJourney();
  const { at, thread } = useSearch({ strict: false });
  const navigate = useNavigate();
  const view = useMemo(() => mapView(records), [records]);
  const phases = useMemo(() => readingOf(records, view), [records, view]);
  const name = String(records.get(id)?.body['name'] ?? '');
  const open = (chosen: string | undefined) =>
    void navigate({ to: '.', search: chosen === undefined ? {} : { at: chosen }, replace: true });
  const toPhase = (phase: string): void => {
    choose('everything');
    // Once all of it is there.
    requestAnimationFrame(() => document.getElementById(`phase-${phase}`)?.scrollIntoView({ block: 'start' }));
  };
  const shown = at !== undefined && records.has(at) ? at : thread === undefined ? undefined : id;
  return (
    <main id="content" data-reading className={css['page']} aria-label={t('map-of', { name })} tabIndex={-1}>
      {phases.length === 0 ? (
        <Empty title={t('no-phases')}>{t('no-phases-why')}</Empty>
      ) : (
        <>
          <Toggles
            label={read('shape')}
            className={css['shapes']}
            choose="always-one"
            chosen={[shape]}
            onChoose={([to]) => choose(to === 'everything' ? to : 'overview')}
          >
            {shapes.map((one) => (
              <GroupToggle key={one} id={one} className={css['shape'] ?? ''}>
                {read(one)}
              </GroupToggle>
            ))}
          </Toggles>
          {shape === 'overview' ? (
            <StandingPath onOpen={open} onAll={toPhase} />
          ) : (
            <>
              <ReadingPath view={view} />
              {phases.map((phase) => (
                <ReadPhaseSection key={phase.phase.id} read={phase} onOpen={open} />
              ))}
            </>
          )}
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

const shapes = ['overview', 'everything'] as const;
type Shape = (typeof shapes)[number];
const key = 'stig-reading-shape';

/** What this person read last on this device: the whole on end, or all that there is. */
function useKeptShape() {
  const [shape, setShape] = useState<Shape>(() =>
    localStorage.getItem(key) === 'everything' ? 'everything' : 'overview',
  );
  const choose = (to: Shape): void => {
    localStorage.setItem(key, to);
    setShape(to);
  };
  return [shape, choose] as const;
}
