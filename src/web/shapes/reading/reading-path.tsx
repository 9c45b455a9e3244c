import type { MouseEvent } from 'react';
import { pathText } from '#exchange/pictures/path.ts';
import { ribbon } from '#exchange/pictures/ribbon.ts';
import type { Place } from '#model/record/place.ts';
import { useJourneyActs, useRecord, useRecords } from '#web/journey/journey-context.ts';
import type { MapView } from '#web/journey/map-view.ts';
import { mapWords } from '#words/map.ts';
import { readingWords } from '#words/reading.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './reading.module.css';

const [width, height] = [358, 96];

/** The path over the whole journey, and the way to each of its phases. */
export function ReadingPath({ view }: { view: MapView }) {
  const t = useWords(readingWords);
  const map = useWords(mapWords);
  const { id } = useJourneyActs();
  const isResearched = useRecord('journey', id)?.body.basis === 'researched';
  const look = css[isResearched ? 'ribbon' : 'assumed'];
  const curve = useRecords('curve').find(({ body }) => body.of !== 'employees');
  const points = useRecords('point')
    .filter(({ body }) => curve && body.curve === curve.id)
    .flatMap(({ body }) => {
      const x = view.xOf(body.at as Place | undefined);
      return x === undefined || body.feeling === undefined ? [] : [{ x, feeling: body.feeling }];
    })
    .toSorted((a, b) => a.x - b.x)
    .map(({ x, feeling }) => ({
      x: 8 + (x / view.phases.length) * (width - 16),
      y: height / 2 - feeling * (height / 2 - 12),
    }));
  return (
    <nav className={css['path']} aria-label={t('phases')}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <line x1="0" x2={width} y1={height / 2} y2={height / 2} className={css['zero']} />
        {points.length > 1 && <path d={pathText(ribbon(points, { width: 6, taper: 18 }))} className={look} />}
      </svg>
      <ol className={css['steps']}>
        {view.phases.map(({ phase }, index) => (
          <li key={phase.id}>
            <a href={`#phase-${phase.id}`} onClick={(event) => goToPhase(event, phase.id)}>
              <span className={css['heard']}>{phase.body.name || phase.body.prompt || map('unnamed')}</span>
              <span aria-hidden="true">{index + 1}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function goToPhase(event: MouseEvent, id: string): void {
  event.preventDefault();
  const section = document.getElementById(`phase-${id}`);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}
