import { useNavigate, useSearch } from '@tanstack/react-router';
import { dayOf } from '#base/clock.ts';
import { daysBetween } from '#model/practice/days.ts';
import { nextReview } from '#model/practice/next-review.ts';
import { useBacking, useFindings, useJourneyActs, useRecords, useWholeJourney } from '#web/journey/journey-context.ts';
import { HoldReview } from '#web/practice/hold-review.tsx';
import { ReviewHeld } from '#web/practice/review-held.tsx';
import { hasReviewDraft } from '#web/practice/review-draft.ts';
import { agendaOf } from '#web/practice/review-agenda.ts';
import { RhythmSettings } from '#web/practice/rhythm-settings.tsx';
import { useFormat } from '#web/ui/language/format.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Part } from '#web/ui/page.tsx';
import css from './journey-rhythm.module.css';

/** A journey's rhythm: who answers for it, how often it is looked at, and what was said when it was. */
export function JourneyRhythm() {
  const { id, mayEdit } = useJourneyActs();
  const { hold } = useSearch({ strict: false });
  const navigate = useNavigate();
  const to = (search: { hold?: true }) => void navigate({ to: '.', search });
  if (hold && mayEdit) return <HoldReview key={id} onLeave={() => to({})} />;
  return (
    <main id="content" className={css['page']}>
      <div className={css['main']}>
        <NextReview onHold={() => to({ hold: true })} />
        <Held />
      </div>
      <RhythmSettings />
    </main>
  );
}

/** When the next review is, what it will take up, and the way into it. */
function NextReview({ onHold }: { onHold: () => void }) {
  const t = useWords(practiceWords);
  const format = useFormat();
  const { id, mayEdit } = useJourneyActs();
  const records = useWholeJourney();
  const findings = useFindings();
  const today = dayOf(Date.now());
  const next = nextReview(records);
  const days = next === undefined ? undefined : daysBetween(today, next);
  const agenda = agendaOf(records, next !== undefined && next > today ? next : today, useBacking());
  const parts = [
    t('agenda-places', { n: agenda.places.length }),
    ...(findings.length > 0 ? [t('agenda-findings', { n: findings.length })] : []),
    ...(agenda.ending.length > 0 ? [t('agenda-experiments', { n: agenda.ending.length })] : []),
    ...(agenda.actions.length > 0 ? [t('agenda-actions', { n: agenda.actions.length })] : []),
  ];
  return (
    <section className={css['next']} aria-label={t('next-review')}>
      <div>
        <h2>
          {days === undefined
            ? t('no-next-review')
            : days < 0
              ? t('review-late', { n: -days })
              : t('review-in', { n: days })}
        </h2>
        {next !== undefined && (
          <p className={days !== undefined && days < 0 ? css['late'] : css['soft']}>{format.day(next)}</p>
        )}
        <p className={css['soft']}>{t('to-take-up', { list: parts.join(', ') })}</p>
      </div>
      {mayEdit && (
        <Button look="main" onPress={onHold}>
          {t(hasReviewDraft(id) ? 'go-on-with-review' : 'hold-review')}
        </Button>
      )}
    </section>
  );
}

function Held() {
  const t = useWords(practiceWords);
  const reviews = useRecords('review').toSorted((a, b) => (b.body.date ?? '').localeCompare(a.body.date ?? ''));
  return (
    <Part title={t('reviews-held')}>
      {reviews.length === 0 && <p className={css['nothing']}>{t('no-reviews')}</p>}
      {reviews.map((review) => (
        <ReviewHeld key={review.id} review={review} />
      ))}
    </Part>
  );
}
