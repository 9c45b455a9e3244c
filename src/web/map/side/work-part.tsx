import { placeKey } from '#model/record/place-key.ts';
import type { Place } from '#model/record/place.ts';
import type { RecordOf } from '#model/document/records.ts';
import { useRecords } from '#web/journey/journey-context.ts';
import { useMapActs } from '#web/map/store/map-context.ts';
import { SidePart } from '#web/journey/side-parts.tsx';
import { useFormat } from '#web/ui/language/format.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import css from '#web/journey/side.module.css';

/** Experiments that work at a place. */
export function WorkPart({ at }: { at: Place }) {
  const t = useWords(mapWords);
  const { select } = useMapActs();
  const here = useRecords('experiment').filter(({ body }) => placeKey(body.place) === placeKey(at));
  if (here.length === 0) return null;
  return (
    <SidePart title={t('work-under-way')}>
      <div className={css['stack']}>
        {here.map((experiment) => (
          <div key={experiment.id}>
            <strong>{experiment.body.change}</strong>
            <ExperimentFacts experiment={experiment} />
            <Button look="plain" small onPress={() => select(experiment.id)}>
              {t('show')}
            </Button>
          </div>
        ))}
      </div>
    </SidePart>
  );
}

/** What is expected of an experiment and how far it has come. */
export function ExperimentFacts({ experiment: { body } }: { experiment: RecordOf<'experiment'> }) {
  const t = useWords(mapWords);
  const format = useFormat();
  const { start, end, status, expectedEffect, result, verdict } = body;
  const now = Date.now();
  const done = start && end ? (now - Date.parse(start)) / (Date.parse(end) - Date.parse(start)) : undefined;
  return (
    <>
      {expectedEffect && <p className={css['soft']}>{t('expected', { effect: expectedEffect })}</p>}
      {status === 'ended' ? (
        <p className={css['soft']}>
          {end && t('ended-on', { day: format.shortDay(end) })} {verdict && `· ${t(verdict)}`}
          {result && <span className={css['soft']}> {result}</span>}
        </p>
      ) : (
        end && <p className={css['faint']}>{t('runs-until', { day: format.shortDay(end) })}</p>
      )}
      {status === 'running' && done !== undefined && (
        <div className={css['progress']} aria-hidden="true">
          <span style={{ width: `${Math.min(Math.max(done, 0), 1) * 100}%` }} />
        </div>
      )}
    </>
  );
}
