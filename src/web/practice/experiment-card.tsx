import { Link } from '@tanstack/react-router';
import { dayOf } from '#base/clock.ts';
import { recordOf, type Records } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import { type Stage, stageOf } from '#web/practice/experiment-stage.ts';
import { EffectLine } from '#web/practice/effect/effect-line.tsx';
import { MeasureLine } from '#web/practice/measure-line.tsx';
import { placeName } from '#web/journey/place-names.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { practiceWords } from '#words/practice.ts';
import { type Say, useWords } from '#web/ui/language/use-words.ts';
import { Chip, type ChipLook } from '#web/ui/chip.tsx';
import { Face } from '#web/ui/face.tsx';
import css from './cards.module.css';

type ExperimentCardProps = {
  readonly journey: string;
  readonly records: Records;
  readonly experiment: RecordOf<'experiment'>;
  readonly owner: string | undefined;
  /** How deep its heading lies on the page. */
  readonly level?: 3 | 4;
};

/** An experiment as it hangs on the board: the belief, where, how far it has come, what it shows. Opens where it is written. */
export function ExperimentCard({ journey, records, experiment: { id, body }, owner, level = 4 }: ExperimentCardProps) {
  const t = useWords(practiceWords);
  const stage = stageOf(body, dayOf(Date.now()));
  const place = placeName(records, body.place);
  const Heading = `h${level}` as const;
  return (
    <article className={`${css['card']} ${css[stage.is]}`}>
      <header className={css['top']}>
        <StageChip stage={stage} body={body} />
        {body.verdict && <Chip look={verdictLooks[body.verdict]}>{t(body.verdict)}</Chip>}
        <span className={css['gap']} />
        {owner !== undefined && <Face name={owner} size={22} />}
      </header>
      <Heading className={css['title']}>
        <Link
          to="/journeys/$journey/change"
          params={{ journey }}
          search={{ experiment: id }}
          resetScroll={false}
          className={css['open']}
        >
          {body.change || t('change-unsaid')}
        </Link>
      </Heading>
      <p className={body.expectedEffect ? css['soft'] : css['lacking']}>
        {body.expectedEffect ? t('then-effect', { effect: body.expectedEffect }) : t('no-effect-said')}
      </p>
      <SoFar records={records} body={body} stage={stage} />
      {place !== undefined && <p className={css['place']}>{place || t('unnamed')}</p>}
    </article>
  );
}

type SoFarProps = Pick<ExperimentCardProps, 'records'> & {
  readonly body: RecordOf<'experiment'>['body'];
  readonly stage: Stage;
};

/** How far it has come, what its measure shows, and what came of it. */
function SoFar({ records, body, stage }: SoFarProps) {
  const t = useWords(practiceWords);
  const measure = recordOf(records, 'measure', body.measure)?.body;
  const comparison = recordOf(records, 'measure', body.comparison?.measure)?.body;
  return (
    <>
      {stage.is === 'running' && stage.of !== undefined && (
        <div className={css['progress']} aria-hidden="true">
          <span style={{ width: `${((stage.day ?? 0) / stage.of) * 100}%` }} />
        </div>
      )}
      {measure && <MeasureLine measure={measure} since={body.start} />}
      {measure && stage.is !== 'planned' && <EffectLine experiment={body} measure={measure} comparison={comparison} />}
      {stage.is === 'ended' && body.result && <p className={css['result']}>{body.result}</p>}
      {stage.is === 'ended' && body.nextFocus && (
        <p className={css['next']}>{t('next-focus-is', { focus: body.nextFocus })}</p>
      )}
    </>
  );
}

const verdictLooks: Readonly<Record<'held' | 'did-not-hold' | 'unclear', ChipLook>> = {
  held: 'path',
  'did-not-hold': 'cloud',
  unclear: 'assumption',
};

function StageChip({ stage, body }: { stage: Stage; body: RecordOf<'experiment'>['body'] }) {
  const t = useWords(practiceWords);
  const format = useFormat();
  if (stage.is === 'ended')
    return <Chip>{body.end ? t('ended-on', { day: format.shortDay(body.end) }) : t('ended')}</Chip>;
  if (stage.is === 'planned') return <Chip look="assumption">{t('planned')}</Chip>;
  return <Chip look={stage.late ? 'needs-you' : 'measured'}>{runningText(t, stage)}</Chip>;
}

function runningText(t: Say<typeof practiceWords>, stage: Extract<Stage, { is: 'running' }>): string {
  if (stage.late) return t('past-its-end');
  return stage.of === undefined ? t('running') : t('day-of', { day: stage.day, of: stage.of });
}
